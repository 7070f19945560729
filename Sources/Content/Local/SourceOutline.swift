import Markdown

/// The texts of a piece of a document in plain lines, as fingerprints and people compare them.
///
/// Each text is a line, with the Markdown that its author wrote. A task's line ends with who does
/// it and when, `(sponsor, family; +1w)`: a municipality that gave the task to somebody else wants
/// to know when the nation does so too. Pictograms are no text.
enum SourceOutline {
    static func of(_ blocks: [Block]) -> String { lines(blocks).joined(separator: "\n") }

    static func of(_ document: Document) -> String {
        let header = document.header
        let own = [document.title, header.summary, header.short, header.organisation]
        let roles = header.roles.isEmpty ? [] : [header.roles.map(\.name).joined(separator: ", ")]
        return (own.compactMap { $0?.source } + roles + lines(document.body))
            .joined(separator: "\n")
    }

    static func of(_ item: ListItem) -> String { lines(item).joined(separator: "\n") }

    static func of(_ row: TableRow) -> String {
        row.cells.map(\.source).joined(separator: " | ")
    }

    private static func lines(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block.content {
            case .heading(_, let text), .paragraph(let text):
                [text.source + duty(block.attributes)]
            case .list(let list): list.items.flatMap(lines)
            case .blockQuote(let inner), .alert(_, let inner): lines(inner)
            case .table(let table): ([table.header] + table.rows).map(of)
            case .thematicBreak: []
            }
        }
    }

    private static func lines(_ item: ListItem) -> [String] {
        var lines = lines(item.blocks)
        if lines.isEmpty { lines = [""] }
        lines[0] = (item.task == .done ? "[x] " : "") + lines[0] + duty(item.attributes)
        return lines
    }

    /// Who does a task and when.
    private static func duty(_ attributes: Attributes?) -> String {
        let roles = attributes?["role"]?.value
            .split { $0 == "," || $0 == " " }.joined(separator: ", ")
        let parts = [roles, attributes?["due"]?.value].compactMap { $0 }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
    }
}
