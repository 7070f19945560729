import Content
import Localization
import PlainLanguage
import Text

/// Holds measured texts against the limits.
struct LevelCheck {
    let limits: LanguageLimits
    /// The words and terms that the glossary explains, in small letters; nothing without glossary.
    let knownTerms: Set<String>?

    func report(_ documents: [MeasuredDocument]) -> LevelReport {
        var reports: [LevelReport.DocumentReport] = []
        var totals: [LevelReport.Total] = []
        for language in ReadingLanguage.allCases {
            let own = documents.filter { $0.language == language }
            guard !own.isEmpty else { continue }
            let names = Self.names(in: own)
            let checked = own.map { check($0, names: names) }
            var figures = Figures()
            for report in checked { figures.add(report.figures) }
            totals.append(.init(language: language, documents: own.count, figures: figures))
            reports += checked
        }
        reports.sort { left, right in
            if left.over != right.over { return left.over > right.over }
            let means = (left.figures.meanSentence, right.figures.meanSentence)
            return means.0 != means.1 ? means.0 > means.1 : left.path < right.path
        }
        let dutch = documents.filter { $0.language == .dutch }
        let terms = knownTerms.map {
            TermCheck(limits: limits, known: $0, names: Self.names(in: dutch)).findings(dutch)
        }
        return LevelReport(documents: reports, totals: totals, terms: terms ?? [])
    }

    /// The words with a capital inside a sentence somewhere: also at its start they are names.
    static func names(in documents: [MeasuredDocument]) -> Set<String> {
        var names: Set<String> = []
        for document in documents {
            for sentence in document.readings.flatMap(\.sentences) {
                for word in sentence.words where word.isName { names.insert(word.text) }
            }
        }
        return names
    }

    private func check(
        _ document: MeasuredDocument, names: Set<String>
    ) -> LevelReport.DocumentReport {
        var figures = Figures()
        var findings: [Finding] = []
        for reading in document.readings {
            for sentence in reading.sentences {
                let found = SentenceCheck(
                    limits: limits, language: document.language.rawValue,
                    passage: reading.passage, sentence: sentence
                )
                .findings(isAllowed: { isAllowed($0, names: names) })
                let longWords = found.count { if case .longWord = $0.kind { true } else { false } }
                figures.add(sentence, longWords: longWords)
                findings += found
            }
        }
        return LevelReport.DocumentReport(
            path: document.path, language: document.language, figures: figures,
            findings: whole(document, figures) + findings)
    }

    private func isAllowed(_ word: Word, names: Set<String>) -> Bool {
        if word.isStandIn || word.isName || names.contains(word.text) { return true }
        let text = word.text.lowercased()
        return limits.allowedWords.contains(text) || (knownTerms?.contains(text) ?? false)
    }

    /// How many sentences make a mean of which to speak.
    private static let leastSentences = 5
    /// How many words make a reading ease of which to speak: Flesch took samples of 100.
    private static let leastWords = 100

    /// The findings about a document as a whole.
    private func whole(_ document: MeasuredDocument, _ figures: Figures) -> [Finding] {
        let language = document.language.rawValue
        let place = SourceRange(document.file)
        var findings: [Finding] = []
        let mean = limits[.meanSentenceWords, language]
        if figures.sentences >= Self.leastSentences, figures.meanSentence > Double(mean) {
            findings.append(Finding(.longMean(figures.meanSentence, limit: mean), at: place))
        }
        // Rounded up, so that one passive in a short text is no failure.
        let percent = limits[.passivePercent, language]
        let allowed = (figures.sentences * percent + 99) / 100
        if figures.passiveSentences > allowed {
            findings.append(
                Finding(
                    .manyPassives(figures.passiveSentences, of: figures.sentences, limit: percent),
                    at: place))
        }
        let least = limits[.readingEase, language]
        if let ease = figures.readingEase(document.language), ease < Double(least),
            figures.spokenWords >= Self.leastWords
        {
            findings.append(Finding(.hardReading(ease, limit: least), at: place))
        }
        return findings
    }
}
