import Content
import HTML
import Markdown

/// Writes a sign: large pictures, few words, and the words in every language of the site.
struct SignView {
    let context: PageContext

    func write(_ sign: Sign, of entry: Edition.Entry, to html: inout HTMLWriter) {
        if !sign.intro.isEmpty {
            BlockView(context: context).write(sign.intro, to: &html)
        }
        if let allowed = sign.allowed { section(allowed, isAllowed: true, to: &html) }
        if let forbidden = sign.forbidden { section(forbidden, isAllowed: false, to: &html) }
    }

    private func section(_ section: Section, isAllowed: Bool, to html: inout HTMLWriter) {
        var attributes: [HTMLAttribute] = [.class(isAllowed ? "sign yes" : "sign no")]
        if let id = section.id { attributes.append(.id(context.anchor(id))) }
        html.element("section", attributes) { html in
            let heading: (inout HTMLWriter) -> Void = { html in
                PictogramView(name: isAllowed ? "check" : "cross").write(to: &html)
                html.element("span") { words(section.heading, to: &$0) }
            }
            if context.form == .page {
                html.element("h2", [.class("pictured")], content: heading)
            } else {
                html.element("h3", [.class("pictured")], content: heading)
            }
            html.element("ul", [.class("sign-items")]) { html in
                for item in section.lists.flatMap(\.items) { self.item(item, to: &html) }
            }
        }
    }

    private func item(_ item: ListItem, to html: inout HTMLWriter) {
        let id = item.attributes.map { [HTMLAttribute.id(context.anchor($0.id))] } ?? []
        html.element("li", id) { html in
            PictogramView(name: item.attributes?["pictogram"]?.value).write(to: &html)
            html.element("span", [.class("words")]) { html in
                BlockWalker.texts(in: item.blocks) { text, _ in words(text, to: &html) }
            }
        }
    }

    private func words(_ text: InlineContent, to html: inout HTMLWriter) {
        SignWords(context: context, languages: context.locale.translators).write(text, to: &html)
    }
}
