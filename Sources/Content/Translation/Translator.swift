package import Markdown

/// A text in the language in which it is shown, which may not be that of the page.
package struct LocalizedText: Sendable {
    package enum State: Sendable {
        /// Up to date in the page's language.
        case current
        /// In the page's language, but the Dutch has changed since.
        case stale
        /// Not translated: shown in another language.
        case missing
    }

    package let inlines: [Inline]
    package let language: Language
    package let state: State
    /// Whether a translation is shown, and not the Dutch.
    package var isTranslation = false
    /// Who made that translation, where it is known.
    package var origin: CatalogShelf.Origin?
}

/// Finds the text to show in a language: its translation, else those of its fallback chain, else
/// the Dutch.
package final class Translator: Sendable {
    package let language: Language
    private let chain: [Language]
    private let source: Language
    private let shelf: CatalogShelf

    package init(_ language: Language, in library: Library) {
        self.language = language
        shelf = library.catalogs
        chain =
            language.fallback.compactMap { code in
                library.languages.first { $0.code == code && code != Language.source }
            }
        source = library.languages.first { $0.code == Language.source } ?? language
    }

    package func text(_ text: InlineContent) -> LocalizedText {
        if language.code == Language.source || !TranslationTemplate.needsTranslation(text) {
            return LocalizedText(inlines: text.inlines, language: language, state: .current)
        }
        if let entry = shelf.entry(text, in: language.code) {
            return LocalizedText(
                inlines: entry.text.inlines, language: language,
                state: entry.isStale ? .stale : .current,
                isTranslation: true, origin: entry.origin)
        }
        for other in chain {
            // A stale text in yet another language would mislead twice: the Dutch is better.
            if let entry = shelf.entry(text, in: other.code), !entry.isStale {
                return LocalizedText(
                    inlines: entry.text.inlines, language: other, state: .missing,
                    isTranslation: true, origin: entry.origin)
            }
        }
        return LocalizedText(inlines: text.inlines, language: source, state: .missing)
    }
}
