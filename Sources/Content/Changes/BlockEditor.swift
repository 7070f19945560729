import Markdown
import Text

/// Finds and rewrites pieces of a document by id: sections, list items (also nested), table rows.
///
/// Blocks are values, so an edit makes a new list of blocks and leaves the national ones as they
/// are for the other municipalities.
struct BlockEditor {
    private(set) var blocks: [Block]

    init(_ blocks: [Block]) {
        self.blocks = blocks
    }

    /// A piece as it stands in the document.
    enum Found {
        case section(Range<Int>)
        case item
        case row
        case paragraph
    }

    /// The ids of all pieces, in reading order.
    var ids: [String] {
        var ids: [String] = []
        BlockWalker.attributes(in: blocks) { ids.append($0.id) }
        return ids
    }

    func find(_ id: String) -> Found? {
        for (index, block) in blocks.enumerated() where block.attributes?.id == id {
            if case .heading(let level, _) = block.content {
                return .section(index..<sectionEnd(after: index, level: level))
            }
            return .paragraph
        }
        var found: Found?
        BlockWalker.items(in: blocks) { if $0.attributes?.id == id { found = .item } }
        BlockWalker.rows(in: blocks) { if $0.attributes?.id == id { found = .row } }
        return found
    }

    /// Returns the source text of a piece, by which its fingerprint is made.
    func source(of id: String) -> String {
        var lines: [String] = []
        switch find(id) {
        case .section(let range):
            BlockWalker.texts(in: Array(blocks[range])) { text, _ in lines.append(text.source) }
        case .item:
            BlockWalker.items(in: blocks) { item in
                guard item.attributes?.id == id else { return }
                BlockWalker.texts(in: item.blocks) { text, _ in lines.append(text.source) }
            }
        case .row:
            BlockWalker.rows(in: blocks) { row in
                if row.attributes?.id == id { lines += row.cells.map(\.source) }
            }
        case .paragraph:
            for block in blocks where block.attributes?.id == id {
                BlockWalker.texts(in: [block]) { text, _ in lines.append(text.source) }
            }
        case nil: break
        }
        return lines.joined(separator: "\n")
    }

    mutating func replaceSection(_ range: Range<Int>, with new: [Block]) {
        blocks.replaceSubrange(range, with: new)
    }

    mutating func insertSection(_ new: [Block], at index: Int) {
        blocks.insert(contentsOf: new, at: index)
    }

    /// Rewrites every list of items: each item becomes the items that the closure returns.
    mutating func mapItems(_ transform: (ListItem) -> [ListItem]) {
        blocks = Self.mapItems(blocks, transform)
    }

    /// Rewrites every table: each row becomes the rows that the closure returns.
    mutating func mapRows(_ transform: (TableRow) -> [TableRow]) {
        blocks = blocks.map { block in
            guard case .table(let table) = block.content else { return block }
            let rows = table.rows.flatMap(transform)
            return block.with(
                .table(Table(alignments: table.alignments, header: table.header, rows: rows)))
        }
    }

    private static func mapItems(
        _ blocks: [Block], _ transform: (ListItem) -> [ListItem]
    ) -> [Block] {
        blocks.map { block in
            guard case .list(let list) = block.content else { return block }
            let items = list.items.flatMap(transform).map { item in
                item.with(blocks: mapItems(item.blocks, transform))
            }
            return block.with(.list(List(kind: list.kind, isTight: list.isTight, items: items)))
        }
    }

    private func sectionEnd(after start: Int, level: Int) -> Int {
        for index in blocks.indices where index > start {
            if case .heading(let next, _) = blocks[index].content, next <= level { return index }
        }
        return blocks.count
    }
}

extension BlockWalker {
    /// Visits every list item, nested ones after the item that holds them.
    static func items(in blocks: [Block], visit: (ListItem) -> Void) {
        for block in blocks {
            switch block.content {
            case .list(let list):
                for item in list.items {
                    visit(item)
                    items(in: item.blocks, visit: visit)
                }
            case .blockQuote(let inner), .alert(_, let inner): items(in: inner, visit: visit)
            case .heading, .paragraph, .table, .thematicBreak: break
            }
        }
    }

    /// Visits every row of every table, header rows excepted.
    static func rows(in blocks: [Block], visit: (TableRow) -> Void) {
        for block in blocks {
            if case .table(let table) = block.content { table.rows.forEach(visit) }
        }
    }
}

extension Block {
    func with(_ content: BlockContent) -> Block {
        Block(content, attributes: attributes, range: range)
    }
}

extension ListItem {
    func with(blocks: [Block]) -> ListItem {
        ListItem(task: task, attributes: attributes, blocks: blocks, range: range)
    }

    func with(attributes: Attributes) -> ListItem {
        ListItem(task: task, attributes: attributes, blocks: blocks, range: range)
    }
}
