import Content
import HTML
import Markdown
import Text

/// Writes a text on a label in one language, and tells how long it will be.
struct LabelText {
    /// The context of one language: that of the sheet, or that of one side of a pair.
    let context: PageContext

    /// Writes a paragraph in its own language; the Dutch stands beside it anyway where it fits.
    func write(_ text: InlineContent, to html: inout HTMLWriter) {
        TextView(context: context, hasDutch: true).write(text, to: &html, inLink: true)
    }

    /// Whether lines of this language are high.
    var isTall: Bool { context.language.direction == .rightToLeft }

    /// Returns the words that are written, with the mark of an old or a missing translation.
    func plain(_ text: InlineContent) -> String {
        let shown = context.localized(text)
        let words = PlainText(context: context).text(shown.inlines)
        switch shown.state {
        case .current: return words
        case .stale: return "\(words) \(context.interface.text(.outdated))"
        case .missing: return "\(words) \(shown.language.name)"
        }
    }

    /// Whether the sheet shows the Dutch of a text already.
    func isDutch(_ text: InlineContent) -> Bool {
        context.localized(text).language.code == Language.source
    }

    /// Writes the Dutch of a text as an author wrote it.
    func writeDutch(_ text: InlineContent, to html: inout HTMLWriter) {
        let path = context.locale.path(of: text.range.file)
        InlineView(context: context, path: path).write(text.inlines, to: &html, inLink: true)
    }

    func plainDutch(_ text: InlineContent) -> String {
        PlainText(context: context).text(text.inlines)
    }
}
