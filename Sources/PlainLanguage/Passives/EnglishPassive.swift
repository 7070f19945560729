/// Finds the English passive: a form of `be` and a past participle behind it, with nothing but
/// adverbs and pronouns between them.
///
/// Participles that tell a state (`you are married`) are listed and left out.
enum EnglishPassive {
    private static let be: Set<String> = [
        "am", "are", "be", "been", "being", "is", "was", "were", "isn't", "aren't", "wasn't",
        "weren't", "isn\u{2019}t", "aren\u{2019}t", "wasn\u{2019}t", "weren\u{2019}t",
    ]

    /// Words that may stand between, besides those in `-ly`.
    private static let between: Set<String> = [
        "again", "all", "also", "always", "already", "best", "both", "ever", "first", "he", "here",
        "i", "it", "just", "never", "not", "now", "often", "once", "only", "she", "sometimes",
        "soon", "still", "then", "there", "they", "this", "usually", "we", "well", "yet", "you",
        "been", "being",
    ]

    static func find(in words: [Word]) -> [Passive] {
        var passives: [Passive] = []
        for (index, word) in words.enumerated() where be.contains(word.text.lowercased()) {
            // "being asked" belongs to the form of "be" before it.
            for other in words[(index + 1)...] {
                let text = other.text.lowercased()
                guard other.clause == word.clause else { break }
                if EnglishParticiple.isOne(text) {
                    if passives.last?.range.upperBound != other.range.upperBound {
                        passives.append(
                            Passive(
                                range: word.range.lowerBound..<other.range.upperBound,
                                auxiliary: word.text, participle: other.text))
                    }
                    break
                }
                guard between.contains(text) || text.hasSuffix("ly") else { break }
            }
        }
        return passives
    }
}
