import Content
import Gettext
import Localization
import Markdown
import PlainLanguage
import Site
import Text

/// Collects the texts to measure: Dutch ones from the sources, others from their catalogues.
///
/// A text that stands in one document several times is measured once.
struct LevelSources {
    let library: Library
    /// The municipalities whose own texts are measured, besides the national ones.
    let municipalities: Set<String>

    /// Returns the documents of a language in the order of their paths, the words of the pages last.
    func documents(in language: ReadingLanguage) throws(ICUError) -> [MeasuredDocument] {
        let meter = try TextMeter(language)
        var documents: [MeasuredDocument] = []
        let collected = language == .dutch ? sources() : try catalogs(language)
        for (file, passages) in collected + [try interface(language)] {
            var readings: [MeasuredDocument.Reading] = []
            for passage in passages {
                let sentences = try meter.sentences(in: passage.text.measured)
                guard !sentences.isEmpty else { continue }
                readings.append(.init(passage: passage, sentences: sentences))
            }
            guard !readings.isEmpty else { continue }
            documents.append(
                MeasuredDocument(
                    path: file.path, file: file, language: language, readings: readings))
        }
        return documents
    }

    private typealias Collected = (file: SourceFile, passages: [Passage])

    private func isChosen(_ path: String) -> Bool {
        SourcePath.municipality(path).map(municipalities.contains) ?? true
    }

    private func sources() -> [Collected] {
        TranslationTemplate(library).texts().compactMap { path, texts in
            guard isChosen(path), let file = texts.first?.range.file else { return nil }
            return (file, texts.map { Passage($0) })
        }
    }

    private func catalogs(_ language: ReadingLanguage) throws(ICUError) -> [Collected] {
        let prefix = language.rawValue + "/"
        var collected: [Collected] = []
        for (path, catalog) in library.catalogs.catalogs.sorted(by: { $0.key < $1.key })
        where path.hasPrefix(prefix) && path != prefix + "interface.po"
            && isChosen(String(path.dropFirst(prefix.count)))
        {
            // A fuzzy one is yet to be made new.
            let current = catalog.messages.filter { $0.isTranslated && !$0.isFuzzy }
            guard let file = current.first?.stringRange?.file else { continue }
            collected.append((file, current.map { Passage($0) }))
        }
        return collected
    }

    /// Collects the words of the pages.
    ///
    /// The Dutch ones stand in the program; their place is the entry in a translator's file.
    private func interface(_ language: ReadingLanguage) throws(ICUError) -> Collected {
        let catalogs = library.catalogs.catalogs.filter { $0.key.hasSuffix("/interface.po") }
            .sorted { $0.key < $1.key }
        let own = catalogs.first { $0.key == "\(language.rawValue)/interface.po" }?.value
        let any = language == .dutch ? catalogs.first?.value : own
        var messages: [String: Message] = [:]
        for message in any?.messages ?? [] { messages[message.id] = message }
        let file =
            any?.messages.first?.range?.file ?? SourceFile(path: "interface", bytes: [])
        var passages: [Passage] = []
        for text in InterfaceText.allCases {
            let message = messages[text.rawValue]
            let translation = language == .dutch ? text.rawValue : message?.strings.first ?? ""
            guard !translation.isEmpty, message?.isFuzzy != true || language == .dutch else {
                continue
            }
            let place =
                language == .dutch ? message?.range : message?.stringRange ?? message?.range
            for words in try Self.forms(of: translation, in: language) {
                passages.append(Passage(words, patternAt: place ?? SourceRange(file)))
            }
        }
        return (file, passages)
    }

    /// Returns the texts that a pattern makes for one and for several, with a stand-in for names.
    private static func forms(
        of pattern: String, in language: ReadingLanguage
    ) throws(ICUError) -> [String] {
        let format = try MessageFormat(pattern: pattern, locale: language.rawValue)
        var forms: [String] = []
        for number in [1, 2] {
            let arguments = format.pattern.arguments.map { argument in
                let value: MessageArgument =
                    argument.kind == .plain ? .text("{x}") : .number(number)
                return (name: argument.name, value: value)
            }
            let form = try format.format(arguments)
            if !forms.contains(form) { forms.append(form) }
        }
        return forms
    }
}
