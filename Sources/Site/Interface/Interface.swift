import Content
import Localization

/// The words of the pages in one language, formatted with that language's plural forms.
struct Interface {
    /// A text and the language in which it is, where it is not that of the page.
    struct Words {
        let text: String
        let language: Language?
    }

    private let entries: [InterfaceText: (words: Words, format: MessageFormat?)]

    /// Collects the texts of a language, with those of its fallback chain for missing ones.
    ///
    /// Patterns that ICU rejects were reported by ``InterfaceCheck``; they fall back as well.
    init(_ language: Language, in library: Library) {
        let chain =
            [language]
            + language.fallback.compactMap { code in
                library.languages.first { $0.code == code && code != Language.source }
            }
        let source = library.languages.first { $0.code == Language.source } ?? language
        var entries: [InterfaceText: (words: Words, format: MessageFormat?)] = [:]
        for text in InterfaceText.allCases {
            entries[text] = Self.entry(text, chain: chain, source: source, library: library)
        }
        self.entries = entries
    }

    func words(
        _ text: InterfaceText, _ arguments: [(name: String, value: MessageArgument)] = []
    ) -> Words {
        guard let entry = entries[text] else { return Words(text: text.rawValue, language: nil) }
        guard let format = entry.format, let result = try? format.format(arguments) else {
            return entry.words
        }
        return Words(text: result, language: entry.words.language)
    }

    /// Returns a text for an attribute, where no language can be marked.
    func text(
        _ text: InterfaceText, _ arguments: [(name: String, value: MessageArgument)] = []
    ) -> String {
        words(text, arguments).text
    }

    private static func entry(
        _ text: InterfaceText, chain: [Language], source: Language, library: Library
    ) -> (words: Words, format: MessageFormat?)? {
        for (index, language) in chain.enumerated() where language.code != Language.source {
            guard
                let entry = library.catalogs.interfaces[language.code]?.entries[text.rawValue]
            else { continue }
            let shown = Words(text: entry.pattern, language: index == 0 ? nil : language)
            if let made = formatted(shown, tag: language.formattingTag) { return made }
        }
        let isOwn = chain.first?.code == source.code
        let shown = Words(text: text.rawValue, language: isOwn ? nil : source)
        return formatted(shown, tag: source.formattingTag)
    }

    private static func formatted(
        _ words: Words, tag: String
    ) -> (words: Words, format: MessageFormat?)? {
        guard words.text.contains("{") else { return (words, nil) }
        guard let format = try? MessageFormat(pattern: words.text, locale: tag) else { return nil }
        return (words, format)
    }
}
