import Content
import HTML
import Markdown
import Text

/// Writes a translated text in an element, with its language and a mark where it is not the
/// page's own or is out of date.
struct TextView {
    let context: PageContext
    /// Whether the Dutch stands beside the text anyway, as on a sign in several languages.
    var hasDutch = false

    /// Writes an element that holds one text.
    func write(
        _ name: StaticString, _ text: InlineContent, _ attributes: [HTMLAttribute] = [],
        to html: inout HTMLWriter, inLink: Bool = false
    ) {
        if let sides = context.sides {
            return write(name, text, attributes, in: sides, to: &html)
        }
        let shown = context.locale.shown(text, in: context)
        html.element(name, attributes + self.attributes(shown.text)) {
            inner(text, shown, to: &$0, inLink: inLink)
        }
    }

    /// Writes a text without an element of its own where it needs none.
    func write(_ text: InlineContent, to html: inout HTMLWriter, inLink: Bool = false) {
        if let sides = context.sides {
            return write(text, in: sides, to: &html, inLink: inLink)
        }
        let shown = context.locale.shown(text, in: context)
        guard shown.text.state == .current else {
            return html.element("span", attributes(shown.text)) {
                inner(text, shown, to: &$0, inLink: inLink)
            }
        }
        inlines(text, shown, to: &html, inLink: inLink)
    }

    /// The attributes of an element that holds a text as it is shown.
    private func attributes(_ shown: LocalizedText) -> [HTMLAttribute] {
        switch shown.state {
        case .current: []
        case .stale: [.class("stale")]
        case .missing: [.class("foreign")] + shown.language.attributes
        }
    }

    /// Writes a text and the mark of its state, inside an element that has its attributes.
    private func inner(
        _ text: InlineContent, _ shown: ShownText, to html: inout HTMLWriter, inLink: Bool
    ) {
        inlines(text, shown, to: &html, inLink: inLink)
        switch shown.text.state {
        case .current: break
        case .stale: mark(context.interface.text(.outdated), to: &html)
        case .missing: mark(shown.text.language.name, to: &html)
        }
        if !hasDutch, !inLink {
            SafetyDutchView(context: context).write(text, besides: shown.text, to: &html)
        }
    }

    private func inlines(
        _ text: InlineContent, _ shown: ShownText, to html: inout HTMLWriter, inLink: Bool
    ) {
        if let markup = shown.markup { return html.insert(markup) }
        let path = context.locale.path(of: text.range.file)
        InlineView(context: context, path: path, direction: shown.text.language.direction)
            .write(shown.text.inlines, to: &html, inLink: inLink)
    }

    private func mark(_ words: String, to html: inout HTMLWriter) {
        html.raw(" ")
        html.element("small", [.class("mark")] + context.language.attributes) { $0.text(words) }
    }
}
