import Content
import HTML
import Markdown

/// Writes the short names of roles, the responsible one first and bold.
struct RoleNamesView {
    let context: PageContext

    /// Told apart by their elements alone, without a class or a second element: there are
    /// hundreds on a page that a phone must open.
    ///
    /// - Parameters:
    ///   - roles: Their ids, the responsible one first.
    ///   - own: The role whose list it is, if it needs no mention there.
    ///   - html: Where to.
    func write(_ roles: [String], except own: String? = nil, to html: inout HTMLWriter) {
        for (index, id) in roles.enumerated() where id != own {
            guard let entry = context.edition.entry(id) else { continue }
            html.raw(" ")
            TextView(context: context).write(
                index == 0 ? "b" : "span", entry.document.header.short ?? entry.document.title,
                to: &html, inLink: true)
        }
    }
}
