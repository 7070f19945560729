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

    /// Visits every attribute block.
    package static func attributes(in blocks: [Block], visit: (Attributes) -> Void) {
        for block in blocks {
            if let attributes = block.attributes { visit(attributes) }
            switch block.content {
            case .list(let list):
                for item in list.items {
                    if let attributes = item.attributes { visit(attributes) }
                    self.attributes(in: item.blocks, visit: visit)
                }
            case .blockQuote(let inner), .alert(_, let inner):
                attributes(in: inner, visit: visit)
            case .table(let table):
                for row in table.rows {
                    if let attributes = row.attributes { visit(attributes) }
                }
            case .heading, .paragraph, .thematicBreak: break
            }
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
