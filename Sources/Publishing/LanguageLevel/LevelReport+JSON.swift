import Diagnostics
import PlainLanguage

extension LevelReport {
    private struct Record: Encodable {
        let path: String?
        let language: String
        let documents: Int?
        let sentences: Int
        let words: Int
        let longestSentence: Int
        let meanSentence: Double
        let longWords: Int
        let passiveSentences: Int
        let syllables: Int
        let readingEase: Double?
        let over: Int?
    }

    /// The report for tools, one object a line: a language has `documents`, a document has `path`
    /// and `over`, a finding is written as `check --format json` writes problems.
    var json: String {
        var lines = totals.map {
            Self.line($0.figures, $0.language, path: nil, documents: $0.documents, over: nil)
        }
        for document in documents {
            lines.append(
                Self.line(
                    document.figures, document.language, path: document.path, documents: nil,
                    over: document.over))
            lines.append(DiagnosticFormat.json.write(document.findings.map(\.diagnostic)))
        }
        lines.append(DiagnosticFormat.json.write(terms.map(\.diagnostic)))
        return lines.joined()
    }

    private static func line(
        _ figures: Figures, _ language: ReadingLanguage, path: String?, documents: Int?, over: Int?
    ) -> String {
        let ease = figures.readingEase(language)
        let record = Record(
            path: path, language: language.rawValue, documents: documents,
            sentences: figures.sentences, words: figures.words, longestSentence: figures.longest,
            meanSentence: rounded(figures.meanSentence), longWords: figures.longWords,
            passiveSentences: figures.passiveSentences, syllables: figures.syllables,
            readingEase: ease.map(rounded), over: over)
        return JSONText.write(record) + "\n"
    }

    private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
