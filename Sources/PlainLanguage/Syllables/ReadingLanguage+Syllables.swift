extension ReadingLanguage {
    /// Returns how many syllables a word has, by rules over its letters; at least 1 for a word
    /// with letters.
    package func syllables(in word: String) -> Int {
        let letters = Array(word.lowercased().unicodeScalars).filter(\.properties.isAlphabetic)
        guard !letters.isEmpty else { return 0 }
        let count =
            switch self {
            case .dutch: DutchSyllables.count(letters)
            case .english: EnglishSyllables.count(letters)
            }
        return max(1, count)
    }
}
