import Content
import HTML
import Markdown

/// Writes blocks of running text: paragraphs, lists, tables, quotes, alerts.
struct BlockView {
    let context: PageContext
    /// How many levels headings sink, where the blocks stand below a heading of their own.
    var headingShift = 0

    private var text: TextView { TextView(context: context) }

    func write(_ blocks: [Block], to html: inout HTMLWriter) {
        for block in blocks { write(block, to: &html) }
    }

    private func write(_ block: Block, to html: inout HTMLWriter) {
        let id = block.attributes.map { [HTMLAttribute.id(context.anchor($0.id))] } ?? []
        switch block.content {
        case .heading(let level, let content):
            heading(level + headingShift, content, id, block.attributes, to: &html)
        case .paragraph(let content):
            guard let pictogram = block.attributes?["pictogram"]?.value else {
                return text.write("p", content, id, to: &html)
            }
            html.element("div", [.class("with-picture")] + id) { html in
                PictogramView(name: pictogram).write(to: &html)
                text.write("p", content, to: &html)
            }
        case .list(let list): write(list, to: &html)
        case .blockQuote(let inner):
            html.element("blockquote", id) { write(inner, to: &$0) }
        case .alert(let kind, let inner):
            AlertView(context: context).write(kind, inner, to: &html)
        case .table(let table): write(table, to: &html)
        case .thematicBreak: html.void("hr", [])
        }
    }

    private func heading(
        _ level: Int, _ content: InlineContent, _ id: [HTMLAttribute], _ attributes: Attributes?,
        to html: inout HTMLWriter
    ) {
        let name: StaticString =
            switch level {
            case ...2: "h2"
            case 3: "h3"
            case 4: "h4"
            case 5: "h5"
            default: "h6"
            }
        HeadingView(context: context, pictogram: attributes?["pictogram"]?.value)
            .write(name, content, id, to: &html)
    }

    private func write(_ list: List, to html: inout HTMLWriter) {
        let hasPictures = list.items.contains { $0.attributes?["pictogram"] != nil }
        var attributes: [HTMLAttribute] = hasPictures ? [.class("pictures")] : []
        switch list.kind {
        case .bullet: html.element("ul", attributes) { items(list, to: &$0) }
        case .ordered(let start):
            if start != 1 { attributes.append(.of("start", String(start))) }
            html.element("ol", attributes) { items(list, to: &$0) }
        }
    }

    private func items(_ list: List, to html: inout HTMLWriter) {
        for item in list.items { write(item, isTight: list.isTight, to: &html) }
    }

    private func write(_ item: ListItem, isTight: Bool, to html: inout HTMLWriter) {
        let id = item.attributes.map { [HTMLAttribute.id(context.anchor($0.id))] } ?? []
        html.element("li", id) { html in
            if let pictogram = item.attributes?["pictogram"]?.value {
                PictogramView(name: pictogram).write(to: &html)
            }
            if let task = item.task { box(isTicked: task == .done, to: &html) }
            html.element("div", []) { html in
                for block in item.blocks {
                    if isTight, case .paragraph(let content) = block.content {
                        text.write("span", content, to: &html)
                    } else {
                        write(block, to: &html)
                    }
                }
            }
        }
    }

    private func box(isTicked: Bool, to html: inout HTMLWriter) {
        html.element("span", [.class(isTicked ? "box ticked" : "box")]) { _ in }
    }

    private func write(_ table: Table, to html: inout HTMLWriter) {
        html.element("div", [.class("table")]) { html in
            html.element("table", []) { html in
                html.element("thead", []) { row(table.header, isHeader: true, to: &$0) }
                html.element("tbody", []) { html in
                    for row in table.rows { self.row(row, to: &html) }
                }
            }
        }
    }

    private func row(_ row: TableRow, isHeader: Bool = false, to html: inout HTMLWriter) {
        let id = row.attributes.map { [HTMLAttribute.id(context.anchor($0.id))] } ?? []
        html.element("tr", id) { html in
            for content in row.cells {
                if isHeader {
                    text.write("th", content, [.of("scope", "col")], to: &html)
                } else {
                    text.write("td", content, to: &html)
                }
            }
        }
    }
}
