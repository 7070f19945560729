import Content
import HTML

/// Writes links to the previous and the next chapter of the booklet that holds a document.
struct NeighbourLinks {
    let context: PageContext

    func write(around entry: Edition.Entry, to html: inout HTMLWriter) {
        for booklet in context.edition.entries(of: .booklet) {
            guard case .booklet(let structure) = booklet.structure else { continue }
            let ids = structure.documents
            guard let index = ids.firstIndex(of: entry.id) else { continue }
            let previous = index > 0 ? context.edition.entry(ids[index - 1]) : nil
            let next = index + 1 < ids.count ? context.edition.entry(ids[index + 1]) : nil
            html.element(
                "nav",
                [
                    .class("neighbours no-print"),
                    .of("aria-label", context.plain(booklet.document.title)),
                ]
            ) { html in
                if let previous { link(previous, .previous, style: "previous", to: &html) }
                if let next { link(next, .next, style: "next", to: &html) }
            }
            return
        }
    }

    private func link(
        _ entry: Edition.Entry, _ label: InterfaceText, style: String, to html: inout HTMLWriter
    ) {
        let target = context.link(LinkTarget(document: entry.id, anchor: nil))
        html.element("a", [.class(style), .href(target)]) { html in
            PictogramView(name: "arrow").write(to: &html)
            html.element("span", []) { html in
                html.element("small", []) { $0.words(label, in: context) }
                html.raw(" ")
                html.element("b", []) {
                    TextView(context: context).write(entry.document.title, to: &$0, inLink: true)
                }
            }
        }
    }
}
