extension ReadingLanguage {
    /// Returns the reading ease: about 0 (very difficult) to 100 (very easy), and beyond.
    ///
    /// A formula knows nothing of meaning; it tells which of our texts to look at first, not that
    /// a text is understood.
    ///
    /// Sources: Dutch: W. H. Douma, "De leesbaarheid van landbouwbladen", Wageningen 1960,
    /// 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. English: R. Flesch,
    /// "A new readability yardstick", Journal of Applied Psychology 32, 1948,
    /// 206.835 − 84.6 × syllables per word − 1.015 × words per sentence.
    package func readingEase(wordsPerSentence: Double, syllablesPerWord: Double) -> Double {
        switch self {
        case .dutch: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence
        case .english: 206.835 - 84.6 * syllablesPerWord - 1.015 * wordsPerSentence
        }
    }
}
