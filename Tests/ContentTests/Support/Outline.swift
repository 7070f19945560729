import Content
import Markdown

/// The blocks of a document as plain lines, `id: text` with marks, so that a test compares the
/// whole of them.
enum Outline {
    static func of(_ blocks: [Block], indent: String = "") -> String {
        blocks.map { lines($0, indent) }.joined(separator: "\n")
    }

    private static func lines(_ block: Block, _ indent: String) -> String {
        switch block.content {
        case .heading(let level, let text):
            indent + String(repeating: "#", count: level) + " " + line(block.attributes, text)
        case .paragraph(let text): indent + line(block.attributes, text)
        case .thematicBreak: indent + "---"
        case .blockQuote(let inner): of(inner, indent: indent + "> ")
        case .alert(let kind, let inner): of(inner, indent: indent + kind.rawValue + "> ")
        case .list(let list): list.items.map { item($0, indent) }.joined(separator: "\n")
        case .table(let table): table.rows.map { row($0, indent) }.joined(separator: "\n")
        }
    }

    private static func item(_ item: ListItem, _ indent: String) -> String {
        let box = item.task.map { $0 == .done ? "[x] " : "[ ] " } ?? ""
        var rest = item.blocks[...]
        var text = ""
        if case .paragraph(let content)? = rest.first?.content {
            text = content.source
            rest = rest.dropFirst()
        }
        let role = item.attributes?["role"].map { " (\($0.value))" } ?? ""
        let due = item.attributes?["due"].map { " \($0.value)" } ?? ""
        let first = "\(indent)- \(box)\(item.attributes?.id ?? ""): \(text)\(role)\(due)"
        let inner = of(Array(rest), indent: indent + "  ")
        return inner.isEmpty ? first : first + "\n" + inner
    }

    private static func row(_ row: TableRow, _ indent: String) -> String {
        let cells = row.cells.map(\.source).joined(separator: " | ")
        return "\(indent)| \(row.attributes?.id ?? ""): \(cells)"
    }

    private static func line(_ attributes: Attributes?, _ text: InlineContent) -> String {
        "\(attributes?.id ?? ""): \(text.source)"
    }
}
