import Content
import HTML
import Localization
import Markdown

/// Tells at the top of a page that some of its texts are not translated or out of date; on a
/// pair's page each language tells of its own.
struct TranslationNotice {
    let context: PageContext

    func write(for entry: Edition.Entry, to html: inout HTMLWriter) {
        for side in context.languages { write(for: entry, in: side, to: &html) }
    }

    private func write(
        for entry: Edition.Entry, in context: PageContext, to html: inout HTMLWriter
    ) {
        if context.language.code == Language.source { return }
        var missing = 0
        var stale = 0
        BlockWalker.texts(in: entry.document.body) { text, _ in
            switch context.localized(text).state {
            case .current: break
            case .stale: stale += 1
            case .missing: missing += 1
            }
        }
        for (text, count) in [(InterfaceText.pageNotComplete, missing), (.pageOutdated, stale)]
        where count > 0 {
            html.element("p", [.class("notice")]) { html in
                PictogramView(name: "language").write(to: &html)
                let isSecond = context.beside != nil && context.language != self.context.language
                html.element("span", isSecond ? context.language.attributes : []) {
                    $0.words(text, [("count", .number(count))], in: context)
                }
            }
        }
    }
}
