import Content
import HTML

/// Writes the way from paper to the page on the web: its code and its address, on sheets only.
///
/// Nothing where the site has no public address, and in the general edition, which is no part of
/// the site.
struct PageCodeView {
    let context: PageContext

    func write(to html: inout HTMLWriter) {
        guard !context.edition.isGeneral, let url = context.options.url(of: context.address)
        else { return }
        html.element("div", [.class("print-only")]) { html in
            html.element("p", []) { $0.words(.pageAddress, in: context) }
            CodeView(context: context).write(url, to: &html)
        }
    }
}
