/// How plain the texts have to be, from `content/language-level.txt`.
package struct LanguageLimits: Sendable, Equatable {
    /// What has a limit; the raw value is the key in the file.
    package enum Key: String, Sendable, CaseIterable {
        /// The most words of a sentence.
        case sentenceWords = "sentence-words"
        /// The most words of a sentence in the mean of a document.
        case meanSentenceWords = "mean-sentence-words"
        /// The most letters of a word, between hyphens.
        case wordLetters = "word-letters"
        /// The most sentences of a hundred with a passive, in a document.
        case passivePercent = "passive-percent"
        /// The least reading ease of a document.
        case readingEase = "reading-ease"
        /// From how many letters on a word is one that a glossary should explain.
        case termLetters = "term-letters"
        /// In how many documents a term stands before the glossary should explain it.
        case termDocuments = "term-documents"
        /// The most terms that the glossary may leave out.
        case missingTerms = "missing-terms"

        /// The value where the file says nothing; `docs/sources.md` tells where it comes from.
        ///
        /// English says in several words what Dutch joins into one, so its sentences may be longer.
        func standard(_ language: String) -> Int {
            switch self {
            case .sentenceWords: language == "en" ? 18 : 15
            case .meanSentenceWords: language == "en" ? 12 : 10
            case .wordLetters: 17
            case .passivePercent: 5
            case .readingEase: 70
            case .termLetters: 15
            case .termDocuments: 3
            case .missingTerms: 20
            }
        }

        /// The values that make sense.
        var range: ClosedRange<Int> {
            switch self {
            case .sentenceWords, .meanSentenceWords: 3...100
            case .wordLetters, .termLetters: 5...100
            case .passivePercent: 0...100
            case .readingEase: -100...120
            case .termDocuments: 1...1000
            case .missingTerms: 0...1000
            }
        }
    }

    /// The languages whose texts can be measured, and that a key may name: `en.sentence-words`.
    package static let languages = ["nl", "en"]

    /// The key of the words that may be long.
    package static let allowedWordsKey = "allowed-words"

    /// Words that may be long because readers meet them as such, in small letters.
    package let allowedWords: Set<String>
    private let values: [String: Int]

    /// - Parameters:
    ///   - values: By the key as it stands in the file; the others are standard.
    ///   - allowedWords: In small letters.
    package init(_ values: [String: Int] = [:], allowedWords: Set<String> = []) {
        self.values = values
        self.allowedWords = allowedWords
    }

    /// The limit for texts of a language.
    package subscript(key: Key, language: String) -> Int {
        values["\(language).\(key.rawValue)"] ?? values[key.rawValue] ?? key.standard(language)
    }
}
