import Content
import HTML
import Markdown
import Text

/// A text as one language shows it, with its markup where that is the same on every page.
///
/// A text stands on the page of its document, in the booklet, on lists, and all that again for each
/// municipality: about eight times. A text without facts, links and pictures looks the same each
/// time, so its markup is made once.
final class ShownText {
    let text: LocalizedText
    /// The markup of the text itself; nothing where it depends on the page.
    let markup: TrustedMarkup?
    /// Whether it is a translation, and whose; asked for each time that it is shown.
    let isTranslation: Bool
    let origin: CatalogShelf.Origin?

    init(_ text: LocalizedText, markup: TrustedMarkup?) {
        self.text = text
        self.markup = markup
        isTranslation = text.isTranslation
        origin = text.origin
    }

    /// Names a text by its place in the sources.
    struct Key: Hashable {
        let file: ObjectIdentifier
        let lower: Int
        let upper: Int

        init(_ text: InlineContent) {
            file = ObjectIdentifier(text.range.file)
            lower = text.range.lower
            upper = text.range.upper
        }
    }

    /// Whether a text looks the same on every page.
    static func isEverywhereTheSame(_ inlines: [Inline]) -> Bool {
        inlines.allSatisfy { inline in
            switch inline {
            case .text, .softBreak, .hardBreak: true
            case .emphasis(let inner), .strong(let inner): isEverywhereTheSame(inner)
            case .link, .image, .fact: false
            }
        }
    }
}
