package import Content
import Gettext
import Markdown
import Site
import Text

/// How far the translations are: for each language, municipality and document.
///
/// A text that stands several times in a file counts once. A stale text is not translated: what
/// the reader sees is not what the Dutch says.
package struct TranslationStatus: Sendable {
    package struct Part: Sendable {
        /// The id of a municipality, or the path of a source.
        package let name: String
        package let counts: TranslationCounts
    }

    package struct Language: Sendable {
        package let code: String
        package let name: String
        package let counts: TranslationCounts
        package let municipalities: [Part]
        /// The one with most left to do first.
        package let documents: [Part]
    }

    package let languages: [Language]

    /// Counts the texts of a library.
    ///
    /// - Parameters:
    ///   - library: The sources and their translations.
    ///   - editions: The municipalities, each of which gets its own count.
    ///   - languages: Those to count; Dutch is left out.
    ///   - isWhole: Whether the languages' counts are over all sources; else over what these
    ///     municipalities show.
    ///   - locales: The folder of the languages, as messages show it.
    package init(
        of library: Library, editions: [Edition], languages: [Content.Language], isWhole: Bool,
        locales: String
    ) {
        let index = StatusIndex(library: library, editions: editions, isWhole: isWhole)
        self.languages = languages.filter { $0.code != Content.Language.source }.map {
            index.count($0, locales: locales)
        }
    }
}

/// The texts of a library, numbered, with what each municipality shows of them.
private struct StatusIndex {
    private struct Key: Hashable {
        let file: ObjectIdentifier
        let source: String
    }

    private let library: Library
    private let editions: [Edition]
    private var shown: [Set<Int>] = []
    private var critical: Set<Int> = []
    /// The texts that count; all when nothing is left out.
    private var counted: Set<Int>?

    init(library: Library, editions: [Edition], isWhole: Bool) {
        self.library = library
        self.editions = editions
        var numbers: [Key: Int] = [:]
        for text in library.texts.flatMap(\.texts) { numbers[Self.key(text)] = numbers.count }
        for edition in editions {
            var shown: Set<Int> = []
            edition.texts { text in
                guard let number = numbers[Self.key(text)] else { return }
                shown.insert(number)
                if edition.critical.contains(text) { critical.insert(number) }
            }
            self.shown.append(shown)
        }
        if !isWhole { counted = shown.reduce(into: []) { $0.formUnion($1) } }
    }

    private static func key(_ text: InlineContent) -> Key {
        Key(file: ObjectIdentifier(text.range.file), source: text.source)
    }

    func count(_ language: Language, locales: String) -> TranslationStatus.Language {
        let translator = Translator(language, in: library)
        var all: [TranslatedText] = []
        var total = TranslationCounts()
        var documents: [TranslationStatus.Part] = []
        for (path, texts) in library.texts {
            var counts = TranslationCounts()
            for text in texts {
                let shown = translator.text(text)
                let found = TranslatedText(
                    state: shown.state, maker: shown.origin?.maker,
                    isCritical: critical.contains(all.count))
                if counted?.contains(all.count) ?? true { counts.add(found) }
                all.append(found)
            }
            guard counts.texts > 0 else { continue }
            total.add(counts)
            documents.append(.init(name: "\(library.content.root)/\(path)", counts: counts))
        }
        let interface = interface(language)
        total.add(interface)
        documents.append(.init(name: "\(locales)/\(language.code)/interface.po", counts: interface))
        let municipalities = zip(editions, shown).map { edition, shown in
            var counts = interface
            for number in shown { counts.add(all[number]) }
            return TranslationStatus.Part(name: edition.municipality, counts: counts)
        }
        return TranslationStatus.Language(
            code: language.code, name: language.name, counts: total,
            municipalities: municipalities,
            documents: documents.sorted { left, right in
                if TranslationCounts.isWorse(left.counts, right.counts) { return true }
                if TranslationCounts.isWorse(right.counts, left.counts) { return false }
                return left.name < right.name
            })
    }

    /// The words of the pages themselves, which every municipality shows; one that is not up to
    /// date is not used.
    private func interface(_ language: Language) -> TranslationCounts {
        let entries = library.catalogs.interfaces[language.code]?.entries ?? [:]
        var counts = TranslationCounts()
        for text in InterfaceText.allCases {
            let entry = entries[text.rawValue]
            counts.add(
                TranslatedText(
                    state: entry == nil ? .missing : .current, maker: entry?.origin?.maker,
                    isCritical: false))
        }
        return counts
    }
}
