import Content
import HTML
import Localization
import Markdown

/// Tells at the top of a page that some of its texts are not translated or out of date.
struct TranslationNotice {
    let context: PageContext

    func write(for entry: Edition.Entry, to html: inout HTMLWriter) {
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
                html.element("span", []) {
                    $0.words(text, [("count", .number(count))], in: context)
                }
            }
        }
    }
}
