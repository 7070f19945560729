import PlainLanguage
import Text

/// Something in the texts that makes them harder to read.
struct Finding {
    enum Kind {
        case longSentence(words: Int, limit: Int)
        case longWord(String, letters: Int, limit: Int)
        case passive(String)
        /// The document as a whole.
        case longMean(Double, limit: Int)
        case manyPassives(Int, of: Int, limit: Int)
        case hardReading(Double, limit: Int)
        /// The whole of the texts.
        case missingTerm(String, documents: Int)
    }

    let kind: Kind
    let range: SourceRange
    /// The sentence, as its readers see it; empty for a whole document.
    let excerpt: String
    /// The stretch of it that the finding is about, in bytes of UTF-8.
    let mark: Range<Int>
    /// Whether it goes over a limit; others are told, but nothing fails by them.
    let isOver: Bool

    init(
        _ kind: Kind, at range: SourceRange, excerpt: String = "", mark: Range<Int> = 0..<0,
        isOver: Bool = true
    ) {
        self.kind = kind
        self.range = range
        self.excerpt = excerpt
        self.mark = mark
        self.isOver = isOver
    }

    /// The stable name of the kind, in kebab case, for tools.
    var identifier: String {
        switch kind {
        case .longSentence: "long-sentence"
        case .longWord: "long-word"
        case .passive: "passive"
        case .longMean: "long-sentences"
        case .manyPassives: "many-passives"
        case .hardReading: "hard-reading"
        case .missingTerm: "missing-term"
        }
    }

    /// What was found and what is expected, as a message for the terminal.
    var message: String {
        switch kind {
        case .longSentence(let words, let limit):
            "the sentence has \(words) words, at most \(limit)"
        case .longWord(let word, let letters, let limit):
            "the word \"\(word)\" has \(letters) letters, at most \(limit)"
        case .passive(let words): "the sentence is passive: \"\(words)\""
        case .longMean(let mean, let limit):
            "the sentences have \(Tenths(mean)) words in the mean, at most \(limit)"
        case .manyPassives(let count, let sentences, let limit):
            "\(count) of \(sentences) sentences are passive, at most \(limit) in a hundred"
        case .hardReading(let ease, let limit):
            "the reading ease is \(Tenths(ease)), at least \(limit)"
        case .missingTerm(let term, let documents):
            "the glossary does not explain \"\(term)\", which stands in \(documents) documents"
        }
    }
}

/// A number with one digit behind its point, for people.
struct Tenths: CustomStringConvertible {
    private let tenths: Int

    init(_ number: Double) {
        tenths = Int((number * 10).rounded())
    }

    var description: String { text(".") }

    func text(_ point: Character) -> String {
        let size = abs(tenths)
        return "\(tenths < 0 ? "-" : "")\(size / 10)\(point)\(size % 10)"
    }
}
