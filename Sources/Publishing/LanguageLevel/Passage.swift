import Gettext
import Markdown
import PlainLanguage
import Text

/// One text that is measured, with the way back to its source.
struct Passage {
    private enum Origin {
        case content(SourcePlaces)
        case message(Message)
        /// A text made from a pattern: every place is that of the pattern.
        case pattern(SourceRange)
    }

    let text: ReadingText
    private let origin: Origin
    /// What the text is a translation of, in small letters.
    private let original: String?

    /// A text of an author.
    init(_ content: InlineContent) {
        text = ReadingText(content.source)
        origin = .content(SourcePlaces(content))
        original = nil
    }

    /// A translation.
    init(_ message: Message) {
        text = ReadingText(message.strings.first ?? "", translationOf: message.id)
        origin = .message(message)
        original = message.id.lowercased()
    }

    /// Words of the pages, with their numbers and names filled in.
    init(_ words: String, patternAt range: SourceRange) {
        text = ReadingText(words)
        origin = .pattern(range)
        original = nil
    }

    /// Whether a word of a translation is one that was kept from the original.
    func keeps(_ word: Word) -> Bool { original?.contains(word.text.lowercased()) ?? false }

    /// Returns the place of a stretch of the text that its readers see.
    func range(_ stretch: Range<Int>) -> SourceRange {
        let stretch = text.range(stretch)
        switch origin {
        case .content(let places): return places.range(stretch)
        case .message(let message):
            return message.range(ofUTF8: stretch) ?? SourceRange(SourceFile(path: "", bytes: []))
        case .pattern(let range): return range
        }
    }
}
