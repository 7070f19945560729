import Content
import HTML
import Markdown

/// A text of a page in two languages: one element, in which both stand beside each other.
extension TextView {
    func write(
        _ name: StaticString, _ text: InlineContent, _ attributes: [HTMLAttribute],
        in sides: PageContext.Sides, to html: inout HTMLWriter
    ) {
        let paired = paired(text, in: sides)
        guard !paired.isSame else {
            return once(text, paired, in: sides).write(name, text, attributes, to: &html)
        }
        html.element(name, attributes + [.class("two")]) {
            both(text, paired, in: sides, inLink: false, to: &$0)
        }
    }

    func write(
        _ text: InlineContent, in sides: PageContext.Sides, to html: inout HTMLWriter, inLink: Bool
    ) {
        let paired = paired(text, in: sides)
        guard !paired.isSame else {
            return once(text, paired, in: sides).write(text, to: &html, inLink: inLink)
        }
        html.element("span", [.class("two")]) {
            both(text, paired, in: sides, inLink: inLink, to: &$0)
        }
    }

    private func both(
        _ text: InlineContent, _ paired: PairedText, in sides: PageContext.Sides, inLink: Bool,
        to html: inout HTMLWriter
    ) {
        if let markup = paired.markup { return html.insert(markup) }
        TextView(context: sides.first).write("span", text, to: &html, inLink: inLink)
        html.raw(" ")
        // A text that came from a third language has its own `lang` and `dir`.
        let language =
            paired.second.text.state == .missing ? [] : sides.second.language.attributes
        TextView(context: sides.second).write("span", text, language, to: &html, inLink: inLink)
    }

    /// Returns the view that writes a text which both languages show alike: that of the language
    /// which lacks it, so that its mark is there; else that of the first.
    private func once(
        _ text: InlineContent, _ paired: PairedText, in sides: PageContext.Sides
    ) -> TextView {
        let isSecond =
            paired.first.text.state == .current && paired.second.text.state != .current
        return TextView(context: isSecond ? sides.second : sides.first)
    }

    private func paired(_ text: InlineContent, in sides: PageContext.Sides) -> PairedText {
        let key = ShownText.Key(text)
        if let known = sides.pair.known(key) {
            for shown in [known.first, known.second] { sides.first.origins.note(shown) }
            return known
        }
        let paired = PairedText(text, in: sides)
        if paired.isEverywhereTheSame { sides.pair.remember(paired, as: key) }
        return paired
    }
}
