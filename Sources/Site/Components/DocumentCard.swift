import Content
import HTML
import Markdown

/// Writes a card that leads to a page: pictogram, title, one sentence.
struct DocumentCard {
    let context: PageContext

    func write(_ entry: Edition.Entry, to html: inout HTMLWriter) {
        let link = context.link(LinkTarget(document: entry.id, anchor: nil))
        let header = entry.document.header
        write(link: link, pictogram: header.pictogram, to: &html) { html in
            TextView(context: context).write(entry.document.title, to: &html, inLink: true)
        } summary: { html in
            if let summary = header.summary {
                TextView(context: context).write(summary, to: &html, inLink: true)
            }
        }
    }

    func write(
        link: String?, pictogram: String?, to html: inout HTMLWriter,
        title: (inout HTMLWriter) -> Void, summary: (inout HTMLWriter) -> Void
    ) {
        html.element("a", [.class("card"), .href(link)]) { html in
            PictogramView(name: pictogram).write(to: &html)
            html.element("span", []) { html in
                html.element("b", [], content: title)
                html.element("span", [.class("summary")], content: summary)
            }
        }
    }
}
