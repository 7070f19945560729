import Content
import HTML
import Markdown
import Text

/// Writes the Dutch below a text on which somebody's safety hangs, where what is shown of it is an
/// old translation or that of another language: the helper beside the reader can then tell it.
struct SafetyDutchView {
    let context: PageContext

    func write(_ text: InlineContent, besides shown: LocalizedText, to html: inout HTMLWriter) {
        guard shown.state != .current, shown.language.code != Language.source,
            context.beside?.code != Language.source, context.edition.critical.contains(text)
        else { return }
        html.raw(" ")
        html.element("span", [.class("safety-dutch")] + context.language.attributes) { html in
            html.element("small", []) { $0.words(.dutchNow, in: context) }
            html.raw(" ")
            html.element("span", [.lang(Language.source), .dir(.leftToRight)]) { html in
                InlineView(context: context, path: context.locale.path(of: text.range.file))
                    .write(text.inlines, to: &html)
            }
        }
    }
}
