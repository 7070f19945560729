import Content
import PlainLanguage

/// Finds the terms that stand in several documents and that the glossary does not explain: long
/// words, abbreviations in capitals, and what an author emphasised.
struct TermCheck {
    let limits: LanguageLimits
    /// In small letters.
    let known: Set<String>
    let names: Set<String>

    private struct Use {
        var shown: String
        var paths: Set<String> = []
        let first: Finding
    }

    func findings(_ documents: [MeasuredDocument]) -> [Finding] {
        var uses: [String: Use] = [:]
        for document in documents {
            for reading in document.readings {
                for sentence in reading.sentences {
                    for (term, range) in terms(in: sentence, reading.passage) {
                        note(term, range, sentence, reading.passage, document.path, &uses)
                    }
                }
            }
        }
        let least = limits[.termDocuments, "nl"]
        let missing = uses.values.filter { $0.paths.count >= least }
            .sorted { ($1.paths.count, $0.shown) < ($0.paths.count, $1.shown) }
        let isOver = missing.count > limits[.missingTerms, "nl"]
        return missing.map { use in
            Finding(
                .missingTerm(use.shown, documents: use.paths.count), at: use.first.range,
                excerpt: use.first.excerpt, mark: use.first.mark, isOver: isOver)
        }
    }

    private func terms(
        in sentence: Sentence, _ passage: Passage
    ) -> [(term: String, range: Range<Int>)] {
        let text = passage.text.measured
        let bytes = Array(text.text.utf8)
        let emphasised = text.spans.filter {
            $0.kind == .emphasis && sentence.range.overlaps($0.range)
        }
        var terms = emphasised.map {
            (String(decoding: bytes[$0.range], as: UTF8.self), $0.range)
        }
        for word in sentence.words where !word.isStandIn {
            let isTerm =
                word.isAbbreviation
                || (word.parts.contains { $0.letters >= limits[.termLetters, "nl"] }
                    && !word.isName && !names.contains(word.text))
            let isInside = emphasised.contains { $0.range.overlaps(word.range) }
            if isTerm, !isInside { terms.append((word.text, word.range)) }
        }
        return terms.filter { !known.contains($0.0.lowercased()) }
    }

    private func note(
        _ term: String, _ range: Range<Int>, _ sentence: Sentence, _ passage: Passage,
        _ path: String, _ uses: inout [String: Use]
    ) {
        let key = term.lowercased()
        if uses[key] == nil {
            let bytes = Array(passage.text.measured.text.utf8)
            let start = sentence.range.lowerBound
            let place = Finding(
                .missingTerm(term, documents: 1), at: passage.range(range),
                excerpt: String(decoding: bytes[sentence.range], as: UTF8.self),
                mark: max(
                    0, range.lowerBound - start)..<max(
                        0, min(range.upperBound, sentence.range.upperBound) - start))
            uses[key] = Use(shown: term, first: place)
        }
        uses[key]?.paths.insert(path)
    }
}
