import HTML
import PlainLanguage
import Text

/// One finding as an item of a list: what it is, where, and the sentence.
struct FindingView {
    private let finding: Finding
    private let language: ReadingLanguage

    init(_ finding: Finding, language: ReadingLanguage) {
        self.finding = finding
        self.language = language
    }

    func write(_ html: inout HTMLWriter) {
        html.element("li") { html in
            html.text(words)
            html.raw(" ")
            let start = finding.range.start
            html.element("code", text: "\(finding.range.file.path):\(start.line):\(start.column)")
            guard !finding.excerpt.isEmpty else { return }
            html.element("blockquote", [.lang(language.rawValue)]) { html in
                html.element("p") { writeExcerpt(&$0) }
            }
        }
    }

    private func writeExcerpt(_ html: inout HTMLWriter) {
        let bytes = Array(finding.excerpt.utf8)
        let mark = finding.mark.clamped(to: 0..<bytes.count)
        guard !mark.isEmpty, mark.count < bytes.count else { return html.text(finding.excerpt) }
        html.text(String(decoding: bytes[..<mark.lowerBound], as: UTF8.self))
        html.element("mark", text: String(decoding: bytes[mark], as: UTF8.self))
        html.text(String(decoding: bytes[mark.upperBound...], as: UTF8.self))
    }

    private var words: String {
        switch finding.kind {
        case .longSentence(let words, let limit):
            "Lange zin: \(words) woorden, hooguit \(limit)."
        case .longWord(let word, let letters, let limit):
            "Lang woord: “\(word)” heeft \(letters) letters, hooguit \(limit)."
        case .passive(let words): "Lijdende zin: “\(words)”. Zeg liever wie het doet."
        case .longMean(let mean, let limit):
            "De zinnen zijn gemiddeld \(Tenths(mean).text(",")) woorden lang, hooguit \(limit)."
        case .manyPassives(let count, let sentences, let limit):
            "\(count) van de \(sentences) zinnen zijn lijdend, hooguit \(limit) van de 100."
        case .hardReading(let ease, let limit):
            "Het leesgemak is \(Tenths(ease).text(",")), minstens \(limit)."
        case .missingTerm(let term, let documents):
            "“\(term)” staat in \(documents) teksten, maar niet in de woordenlijst."
        }
    }
}
