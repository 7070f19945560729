import Markdown
import Text

/// Calls a function with every inline of some blocks, however deep.
func visit(_ blocks: [Block], _ body: (Inline) -> Void) {
    visitContents(blocks) { visit($0.inlines, body) }
}

private func visit(_ inlines: [Inline], _ body: (Inline) -> Void) {
    for inline in inlines {
        body(inline)
        switch inline {
        case .emphasis(let children), .strong(let children), .link(_, _, let children, _),
            .image(_, _, let children, _):
            visit(children, body)
        case .text, .softBreak, .hardBreak, .fact: break
        }
    }
}

/// Calls a function with every running text of some blocks, however deep.
func visitContents(_ blocks: [Block], _ body: (InlineContent) -> Void) {
    for block in blocks {
        switch block.content {
        case .heading(_, let content), .paragraph(let content): body(content)
        case .list(let list): for item in list.items { visitContents(item.blocks, body) }
        case .blockQuote(let inner), .alert(_, let inner): visitContents(inner, body)
        case .table(let table):
            for row in [table.header] + table.rows { for cell in row.cells { body(cell) } }
        case .thematicBreak: break
        }
    }
}

/// The ranges of some blocks and all that is in them.
func ranges(of blocks: [Block]) -> [SourceRange] {
    var ranges: [SourceRange] = []
    for block in blocks {
        ranges.append(block.range)
        ranges += attributeRanges(of: block.attributes)
        switch block.content {
        case .list(let list):
            for item in list.items {
                ranges.append(item.range)
                ranges += attributeRanges(of: item.attributes)
                ranges += MarkdownTests.ranges(of: item.blocks)
            }
        case .blockQuote(let inner), .alert(_, let inner):
            ranges += MarkdownTests.ranges(of: inner)
        case .table(let table):
            for row in [table.header] + table.rows {
                ranges.append(row.range)
                ranges += attributeRanges(of: row.attributes)
            }
        case .heading, .paragraph, .thematicBreak: break
        }
    }
    visitContents(blocks) { ranges.append($0.range) }
    visit(blocks) { inline in
        switch inline {
        case .link(_, _, _, let range), .image(_, _, _, let range): ranges.append(range)
        case .fact(let fact): ranges.append(fact.range)
        default: break
        }
    }
    return ranges
}

private func attributeRanges(of attributes: Attributes?) -> [SourceRange] {
    guard let attributes else { return [] }
    return [attributes.range, attributes.idRange]
        + attributes.values.flatMap { [$0.keyRange, $0.valueRange] }
}
