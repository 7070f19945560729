import Content
import HTML
import Markdown

/// Writes a text of a sign in the page's language (a pair's page has two), then in each other one
/// that has it; the same words of two of them once.
struct SignWords {
    let context: PageContext
    let languages: [Translator]

    func write(_ text: InlineContent, to html: inout HTMLWriter) {
        let hasDutch = languages.contains { $0.language.code == Language.source }
        html.element("span", [.class("own")]) {
            TextView(context: context, hasDutch: hasDutch).write(text, to: &$0)
        }
        let own = context.languages.map(\.language.code)
        let plain = PlainText(context: context)
        var written: Set<String> = []
        for translator in languages where !own.contains(translator.language.code) {
            let shown = translator.text(text)
            guard shown.state != .missing, written.insert(plain.text(shown.inlines)).inserted else {
                continue
            }
            html.raw(" ")
            html.element("span", [.class("other")] + shown.language.attributes) {
                InlineView(context: context, path: "").write(shown.inlines, to: &$0)
            }
        }
    }
}
