import Content
import HTML
import Markdown

/// Writes the table of contents of a page that has at least three sections.
struct ContentsView {
    let context: PageContext

    func write(_ all: [Section], to html: inout HTMLWriter) {
        let sections = all.filter { $0.id != nil }
        guard sections.count >= 3 else { return }
        html.element("nav", [.class("contents no-print"), .of("aria-labelledby", "Contents")]) {
            html in
            html.element("p", [.id("Contents")]) { $0.words(.onThisPage, in: context) }
            html.element("ol", []) { html in
                for section in sections {
                    guard let id = section.id else { continue }
                    html.element("li", []) { html in
                        html.element("a", [.href("#" + context.anchor(id))]) {
                            TextView(context: context)
                                .write(section.heading, to: &$0, inLink: true)
                        }
                    }
                }
            }
        }
    }
}
