import Content
import HTML
import Markdown

/// Writes the title of a document with its pictogram, and for a role for whom it works.
struct TitleView {
    let context: PageContext
    /// Whether this is the title of the page; in a book it is that of a chapter.
    var isPage = true

    func write(_ entry: Edition.Entry, to html: inout HTMLWriter) {
        let header = entry.document.header
        html.element("div", [.class("title")]) { html in
            PictogramView(name: header.pictogram).write(to: &html)
            if isPage {
                TextView(context: context).write("h1", entry.document.title, to: &html)
            } else {
                TextView(context: context).write("h2", entry.document.title, to: &html)
            }
        }
        if let organisation = header.organisation {
            html.element("p", [.class("organisation")]) {
                TextView(context: context).write(organisation, to: &$0)
            }
        }
    }
}
