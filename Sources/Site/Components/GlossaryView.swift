import Content
import HTML
import Markdown

/// Explains the terms that a reader meets for the first time in a section, below it.
///
/// The text itself bears no mark: its markup is the same on every page, while the first use is not.
struct GlossaryView {
    let context: PageContext

    /// Writes the explanations after a section, or after the introduction, where there are any.
    func write(after section: Section?, role: String? = nil, to html: inout HTMLWriter) {
        guard let document = context.document, let entry = context.edition.entry(document) else {
            return
        }
        let terms = entry.terms.explained(after: section, role: role)
        guard !terms.isEmpty else { return }
        // A note and no landmark: a page has many, and nobody looks for one of them.
        html.element(
            "aside",
            [
                .class("explained"), .of("role", "note"),
                .of("aria-label", context.interface.text(.wordsExplained)),
            ]
        ) { html in
            html.element("dl", []) { html in
                for term in terms {
                    html.element("dt", []) { word(term, to: &$0) }
                    html.element("dd", []) { meaning(term, separator: ": ", to: &$0) }
                }
            }
        }
    }

    /// Writes the Dutch word, and how it sounds in the letters of the page's language.
    ///
    /// The word isolates itself: it begins with a Latin letter, from which `bdi` takes its direction.
    func word(_ term: GlossaryTerm, to html: inout HTMLWriter) {
        let isDutch = context.language.code == Language.source
        html.element("bdi", isDutch ? [] : [.lang(Language.source)]) { $0.text(term.word.name) }
        guard let sound = context.locale.sound(of: term) else { return }
        html.raw(" ")
        html.element("small", []) { $0.text(sound) }
    }

    /// Writes the word in the page's language, and what it means; on the page of a pair, both in
    /// each language.
    func meaning(_ term: GlossaryTerm, separator: StaticString = " ", to html: inout HTMLWriter) {
        guard let sides = context.sides else {
            return one(term, in: context, separator: separator, to: &html)
        }
        html.element("span", [.class("two")]) { html in
            html.element("span", []) { one(term, in: sides.first, separator: separator, to: &$0) }
            html.raw(" ")
            html.element("span", sides.second.language.attributes) {
                one(term, in: sides.second, separator: separator, to: &$0)
            }
        }
    }

    private func one(
        _ term: GlossaryTerm, in context: PageContext, separator: StaticString,
        to html: inout HTMLWriter
    ) {
        if let rendering = context.locale.rendering(of: term) {
            html.element("b", []) {
                InlineView(context: context, path: "", direction: context.language.direction)
                    .write([.text(rendering)], to: &$0)
            }
            html.raw(separator)
        }
        TextView(context: context).write(term.meaning, to: &html)
    }
}
