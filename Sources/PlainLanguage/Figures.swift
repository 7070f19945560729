/// What was counted in texts; labels count for nothing here.
package struct Figures: Sendable, Equatable {
    package var sentences = 0
    package var words = 0
    /// The words of the longest sentence.
    package var longest = 0
    /// The words whose syllables were counted.
    package var spokenWords = 0
    package var syllables = 0
    package var longWords = 0
    /// The sentences with at least one mark of the passive.
    package var passiveSentences = 0

    package init() {}

    /// Counts a sentence, unless it is a label.
    ///
    /// - Parameters:
    ///   - sentence: With its words.
    ///   - longWords: How many of its words are longer than allowed.
    package mutating func add(_ sentence: Sentence, longWords: Int) {
        self.longWords += longWords
        guard !sentence.isLabel else { return }
        sentences += 1
        words += sentence.words.count
        longest = max(longest, sentence.words.count)
        for word in sentence.words where word.syllables > 0 {
            spokenWords += 1
            syllables += word.syllables
        }
        if !sentence.passives.isEmpty { passiveSentences += 1 }
    }

    package mutating func add(_ other: Figures) {
        sentences += other.sentences
        words += other.words
        longest = max(longest, other.longest)
        spokenWords += other.spokenWords
        syllables += other.syllables
        longWords += other.longWords
        passiveSentences += other.passiveSentences
    }

    /// The mean words of a sentence; 0 without sentences.
    package var meanSentence: Double {
        sentences == 0 ? 0 : Double(words) / Double(sentences)
    }

    /// The mean syllables of a word; 0 without words.
    package var meanSyllables: Double {
        spokenWords == 0 ? 0 : Double(syllables) / Double(spokenWords)
    }

    /// The reading ease by the formula of the language; nothing without sentences.
    package func readingEase(_ language: ReadingLanguage) -> Double? {
        guard sentences > 0, spokenWords > 0 else { return nil }
        return language.readingEase(
            wordsPerSentence: meanSentence, syllablesPerWord: meanSyllables)
    }
}
