package import Diagnostics
import Markdown
import Text

/// Compares the words of translations with those of the language's glossary.
///
/// Where a Dutch text uses a term, its translation must say it in one of the ways of the glossary, or
/// leave the Dutch word as it is.
package struct RenderingCheck {
    private let library: Library
    private let languages: [Language]

    package init(_ library: Library, languages: [Language]) {
        self.library = library
        self.languages = languages.filter {
            $0.code != Language.source && library.catalogs.glossaries[$0.code] != nil
        }
    }

    package func check(into report: inout Report) {
        // Of a word that stands for two terms nobody can say which one a text means.
        let isAmbiguous = report.diagnostics.contains { $0.identifier == "word-of-two-terms" }
        guard !languages.isEmpty, !isAmbiguous else { return }
        for language in languages { checkSharedRenderings(in: language, into: &report) }
        var lexicons: [String: [Lexicon]] = [:]
        for (path, texts) in TranslationTemplate(library).texts() {
            let place = SourcePath.municipality(path) ?? ""
            let glossary = library.glossary(for: path)
            let known =
                lexicons[place] ?? languages.map { Lexicon($0, of: glossary, in: library) }
            lexicons[place] = known
            for text in texts {
                let terms = glossary.uses(in: text.inlines)
                for lexicon in known { lexicon.check(text, terms, into: &report) }
            }
        }
    }

    /// Warns of a word of the language that stands for two Dutch ones: a reader would take them for
    /// the same.
    private func checkSharedRenderings(in language: Language, into report: inout Report) {
        let all = library.glossary.terms + library.municipalities.flatMap(\.sources.glossary)
        var first: [[RenderingWords.Word]: (term: GlossaryTerm, range: SourceRange)] = [:]
        for term in all {
            guard let rendering = library.catalogs.rendering(of: term, in: language.code) else {
                continue
            }
            for word in rendering.words {
                let key = RenderingWords.words(of: word)
                // A municipality's own term of the same id takes the place of the national one.
                if let owner = first[key], owner.term.id != term.id,
                    owner.term.word.name != term.word.name
                {
                    report.add(
                        .sharedRendering(
                            word, term.word.name, owner.term.word.name, at: rendering.range,
                            first: owner.range))
                } else if first[key] == nil {
                    first[key] = (term, rendering.range)
                }
            }
        }
    }
}

/// The words of one language for the terms of a glossary, ready to be looked for.
private struct Lexicon {
    private let language: Language
    private let glossary: Glossary
    private let library: Library
    private let rule: RenderingRule
    /// By the place of the term in the glossary.
    private let renderings:
        [(rendering: GlossaryCatalog.Rendering, words: [[RenderingWords.Word]])?]

    init(_ language: Language, of glossary: Glossary, in library: Library) {
        self.language = language
        self.glossary = glossary
        self.library = library
        rule = RenderingRule(language: language.code)
        renderings = glossary.terms.map { term in
            library.catalogs.rendering(of: term, in: language.code).map {
                ($0, $0.words.map { RenderingWords.words(of: $0) })
            }
        }
    }

    func check(_ text: InlineContent, _ terms: [Int], into report: inout Report) {
        guard let entry = library.catalogs.entry(text, in: language.code) else { return }
        for name in entry.exceptions where glossary.term(named: name) == nil {
            let known = glossary.terms.map(\.word.name)
            report.add(.unknownTerm(name, at: entry.text.range, known: known))
        }
        guard !terms.isEmpty, !entry.isStale else { return }
        var translation: [RenderingWords.Word]?
        var dutch: [Int]?
        for term in terms {
            guard let known = renderings[term] else { continue }
            let words = translation ?? words(of: entry.text)
            translation = words
            if known.words.contains(where: { rule.holds(words, $0) }) { continue }
            let left = dutch ?? glossary.uses(in: entry.text.inlines)
            dutch = left
            if left.contains(term) { continue }
            let exceptions = entry.exceptions.compactMap(glossary.term(named:))
            if exceptions.contains(term) { continue }
            report.add(
                .otherRendering(
                    glossary.terms[term].word.name, expected: known.rendering.words,
                    dutch: text.source, at: entry.text.range, glossary: known.rendering.range))
        }
    }

    private func words(of text: InlineContent) -> [RenderingWords.Word] {
        RenderingWords.words(of: String(decoding: TermText.bytes(of: text.inlines), as: UTF8.self))
    }
}
