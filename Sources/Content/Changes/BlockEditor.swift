import Markdown
import Text

/// Finds and rewrites pieces of a document by id: sections, paragraphs, list items, table rows, the
/// latter three also inside items and quotes.
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
        case paragraph
        case item
        case row
        /// A heading inside a quote, which begins no section.
        case quotedHeading
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
        }
        var found: Found?
        BlockWalker.pieces(in: blocks) { piece in
            guard found == nil, piece.attributes?.id == id else { return }
            found =
                switch piece {
                case .item: .item
                case .row: .row
                case .block(let block):
                    if case .heading = block.content { .quotedHeading } else { .paragraph }
                }
        }
        return found
    }

    /// Returns the ids of the pieces that a piece holds.
    func ids(inside id: String) -> [String] {
        var ids: [String] = []
        if case .section(let range)? = find(id) {
            BlockWalker.attributes(in: Array(blocks[range].dropFirst())) { ids.append($0.id) }
        } else {
            BlockWalker.pieces(in: blocks) { piece in
                guard case .item(let item) = piece, item.attributes?.id == id else { return }
                BlockWalker.attributes(in: item.blocks) { ids.append($0.id) }
            }
        }
        return ids
    }

    /// Returns the source text of a piece, by which its fingerprint is made; with other attributes
    /// than its own, as an assignment gives them to a task.
    func source(of id: String, assigned: Attributes? = nil) -> String {
        if case .section(let range)? = find(id) { return SourceOutline.of(Array(blocks[range])) }
        var source = ""
        BlockWalker.pieces(in: blocks) { piece in
            guard let own = piece.attributes, own.id == id else { return }
            switch piece {
            case .block(let block): source = SourceOutline.of([block])
            case .item(let item):
                source = SourceOutline.of(
                    assigned.map { item.with(attributes: own.merging($0)) } ?? item)
            case .row(let row): source = SourceOutline.of(row)
            }
        }
        return source
    }

    /// Returns the place of a piece's id.
    func place(of id: String) -> SourceRange? {
        var place: SourceRange?
        BlockWalker.attributes(in: blocks) { if $0.id == id, place == nil { place = $0.idRange } }
        return place
    }

    mutating func replaceSection(_ range: Range<Int>, with new: [Block]) {
        blocks.replaceSubrange(range, with: new)
    }

    mutating func insertSection(_ new: [Block], at index: Int) {
        blocks.insert(contentsOf: new, at: index)
    }

    /// Puts other paragraphs in the place of the one with an id.
    mutating func mapParagraph(_ id: String, _ transform: (Block) -> [Block]) {
        blocks = Self.mapped(
            blocks, paragraph: { $0.attributes?.id == id ? transform($0) : [$0] })
    }

    /// Puts other items in the place of the one with an id.
    mutating func mapItem(_ id: String, _ transform: (ListItem) -> [ListItem]) {
        blocks = Self.mapped(
            blocks, item: { $0.attributes?.id == id ? transform($0) : [$0] })
    }

    /// Puts other rows in the place of the one with an id.
    mutating func mapRow(_ id: String, _ transform: (TableRow) -> [TableRow]) {
        blocks = Self.mapped(
            blocks, row: { $0.attributes?.id == id ? transform($0) : [$0] })
    }

    private func sectionEnd(after start: Int, level: Int) -> Int {
        for index in blocks.indices where index > start {
            if case .heading(let next, _) = blocks[index].content, next <= level { return index }
        }
        return blocks.count
    }

    /// Rewrites blocks at every depth; lists and tables that lose all they had are left out.
    private static func mapped(
        _ blocks: [Block], paragraph: (Block) -> [Block] = { [$0] },
        item: (ListItem) -> [ListItem] = { [$0] }, row: (TableRow) -> [TableRow] = { [$0] }
    ) -> [Block] {
        func inside(_ blocks: [Block]) -> [Block] {
            mapped(blocks, paragraph: paragraph, item: item, row: row)
        }
        return blocks.flatMap { (block: Block) -> [Block] in
            switch block.content {
            case .heading, .thematicBreak: return [block]
            case .paragraph: return paragraph(block)
            case .blockQuote(let inner): return [block.with(.blockQuote(inside(inner)))]
            case .alert(let kind, let inner): return [block.with(.alert(kind, inside(inner)))]
            case .list(let list):
                let items = list.items.flatMap(item).map { $0.with(blocks: inside($0.blocks)) }
                let new = List(kind: list.kind, isTight: list.isTight, items: items)
                return items.isEmpty ? [] : [block.with(.list(new))]
            case .table(let table):
                let rows = table.rows.flatMap(row)
                let new = Table(alignments: table.alignments, header: table.header, rows: rows)
                return rows.isEmpty && !table.rows.isEmpty ? [] : [block.with(.table(new))]
            }
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
