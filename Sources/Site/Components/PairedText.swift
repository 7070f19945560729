import Content
import HTML
import Markdown

/// A text as both languages of a pair show it.
///
/// What looks the same on every page is compared and written once, as in ``ShownText``.
final class PairedText {
    let first: ShownText
    let second: ShownText
    /// Whether both languages show the same words: one lacks the text, or it is a name.
    let isSame: Bool
    /// The markup of both texts beside each other; nothing where it depends on the page.
    let markup: TrustedMarkup?

    init(_ text: InlineContent, in sides: PageContext.Sides) {
        first = sides.first.locale.shown(text, in: sides.first)
        second = sides.second.locale.shown(text, in: sides.second)
        isSame =
            first.text.language.code == second.text.language.code
            || PlainText(context: sides.first).text(first.text.inlines)
                == PlainText(context: sides.second).text(second.text.inlines)
        var markup: TrustedMarkup?
        if !isSame, first.text.state == .current, second.text.state == .current,
            let left = first.markup, let right = second.markup
        {
            markup = HTMLWriter.fragment { html in
                html.element("span", []) { $0.insert(left) }
                html.raw(" ")
                html.element("span", sides.second.language.attributes) { $0.insert(right) }
            }
        }
        self.markup = markup
    }

    /// Whether neither text depends on the page, so that this comparison holds everywhere.
    var isEverywhereTheSame: Bool { first.markup != nil && second.markup != nil }
}
