import Content
import HTML
import Markdown

/// Writes the contents of a booklet: its parts with links to their documents.
struct BookletView {
    let context: PageContext
    let level: Int

    func write(_ booklet: Booklet, to html: inout HTMLWriter) {
        if !booklet.intro.isEmpty {
            html.element("div", [.class("lead")]) {
                BlockView(context: context).write(booklet.intro, to: &$0)
            }
        }
        for part in booklet.parts { write(part, to: &html) }
    }

    /// Writes the way to the page that holds the whole booklet for printing.
    func writeBookLink(_ id: String, to html: inout HTMLWriter) {
        let book = context.addresses.book(id)
        html.element("ul", [.class("cards shortcuts no-print")]) { html in
            html.element("li") { html in
                DocumentCard(context: context).write(
                    link: context.link(to: book), pictogram: "print", to: &html
                ) {
                    $0.words(.book, in: context)
                } summary: {
                    $0.words(.bookSummary, in: context)
                }
            }
        }
    }

    func write(_ part: Booklet.Part, to html: inout HTMLWriter) {
        let view = SectionView(context: context, level: level)
        view.write(part.section, class: "part", to: &html) { html in
            let others = part.section.blocks.filter {
                if case .list = $0.content { false } else { true }
            }
            BlockView(context: context).write(others, to: &html)
            html.element("ul", [.class("cards")]) { html in
                for entry in part.documents.compactMap(context.edition.entry) {
                    html.element("li", []) { DocumentCard(context: context).write(entry, to: &$0) }
                }
            }
        }
    }
}
