/// A word of a sentence; words that hyphens join are one.
package struct Word: Sendable {
    /// The text between hyphens: what a reader has to take in at once.
    package struct Part: Sendable, Equatable {
        /// In bytes of UTF-8 of the measured text.
        package let range: Range<Int>
        package let text: String
        /// The number of letters, without digits and apostrophes.
        package let letters: Int
    }

    package let range: Range<Int>
    package let text: String
    package let parts: [Part]
    /// Estimated; 0 for what is no word of the language: names, numbers, facts, addresses.
    package let syllables: Int
    /// Whether it stands for a fact, an address or a number.
    package let isStandIn: Bool
    /// Whether it is the first of its sentence or behind a colon or quote, where a capital says
    /// nothing.
    package let isFirst: Bool
    /// Rises with each comma, colon, bracket or dash before the word in its sentence.
    let clause: Int

    /// Whether its capitals make it a name: one inside the word, or the first where no sentence
    /// begins.
    package var isName: Bool { Self.isName(text, isFirst: isFirst) }

    static func isName(_ text: String, isFirst: Bool) -> Bool {
        let capitals = text.unicodeScalars.map(\.properties.isUppercase)
        guard let first = capitals.first else { return false }
        return capitals.dropFirst().contains(true) || (first && !isFirst)
    }

    /// Whether it is written in capitals alone, as `DUO` and `BRP`.
    package var isAbbreviation: Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count > 1 && letters.count == text.unicodeScalars.count
            && letters.allSatisfy(\.properties.isUppercase)
    }
}
