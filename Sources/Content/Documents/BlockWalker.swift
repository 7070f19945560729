package import Markdown

/// Visits the parts of blocks in reading order.
package enum BlockWalker {
    /// What a text is in its document, as translators read it in a catalogue.
    package enum Role: String, Sendable {
        case heading, paragraph, item, task, step, cell, warning
    }

    /// Visits every translatable text.
    package static func texts(
        in blocks: [Block], role: Role = .paragraph, visit: (InlineContent, Role) -> Void
    ) {
        for block in blocks {
            switch block.content {
            case .heading(_, let text): visit(text, .heading)
            case .paragraph(let text): visit(text, role)
            case .list(let list):
                for item in list.items {
                    texts(in: item.blocks, role: self.role(of: item, in: list), visit: visit)
                }
            case .blockQuote(let inner): texts(in: inner, visit: visit)
            case .alert(_, let inner): texts(in: inner, role: .warning, visit: visit)
            case .table(let table):
                for row in [table.header] + table.rows {
                    for cell in row.cells { visit(cell, .cell) }
                }
            case .thematicBreak: break
            }
        }
    }

    /// Something that may have an id.
    enum Piece {
        case block(Block)
        case item(ListItem)
        case row(TableRow)

        var attributes: Attributes? {
            switch self {
            case .block(let block): block.attributes
            case .item(let item): item.attributes
            case .row(let row): row.attributes
            }
        }
    }

    /// Visits every block, list item and table row, what is inside after what holds it.
    static func pieces(in blocks: [Block], visit: (Piece) -> Void) {
        for block in blocks {
            visit(.block(block))
            switch block.content {
            case .list(let list):
                for item in list.items {
                    visit(.item(item))
                    pieces(in: item.blocks, visit: visit)
                }
            case .blockQuote(let inner), .alert(_, let inner): pieces(in: inner, visit: visit)
            case .table(let table): for row in table.rows { visit(.row(row)) }
            case .heading, .paragraph, .thematicBreak: break
            }
        }
    }

    /// Visits every attribute block.
    package static func attributes(in blocks: [Block], visit: (Attributes) -> Void) {
        pieces(in: blocks) { piece in
            if let attributes = piece.attributes { visit(attributes) }
        }
    }

    /// Visits every inline, those inside links and emphasis too.
    package static func inlines(in inlines: [Inline], visit: (Inline) -> Void) {
        for inline in inlines {
            visit(inline)
            switch inline {
            case .emphasis(let inner), .strong(let inner), .link(_, _, let inner, _),
                .image(_, _, let inner, _):
                self.inlines(in: inner, visit: visit)
            case .text, .softBreak, .hardBreak, .fact: break
            }
        }
    }

    private static func role(of item: ListItem, in list: List) -> Role {
        if item.task != nil { return .task }
        if case .ordered = list.kind { return .step }
        return .item
    }
}
