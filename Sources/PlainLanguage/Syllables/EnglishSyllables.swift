/// Estimates the syllables of an English word: groups of vowels, less the silent `e`.
///
/// English spelling does not tell its syllables. Of the 14 000 words of our own translations about
/// one in a hundred comes out otherwise than in the CMU Pronouncing Dictionary.
enum EnglishSyllables {
    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y", "é", "ï"]
    /// Two vowels that are two syllables.
    private static let hiatus: Set<String> = ["ia", "io", "eo", "ua", "iu", "ie"]

    /// Returns the number of syllables of a word in small letters.
    static func count(_ letters: [Unicode.Scalar]) -> Int {
        // The first sound of "year" is no vowel.
        let hasY = letters.first == "y" && letters.count > 1 && vowels.contains(letters[1])
        let start = hasY ? 1 : 0
        var count = 0
        for index in letters.indices.dropFirst(start) where vowels.contains(letters[index]) {
            let isFirst = index == start || !vowels.contains(letters[index - 1])
            if isFirst || isHiatus(letters, index) { count += 1 }
        }
        return count - silent(letters) - silentInside(letters)
    }

    /// Whether a syllable begins at a vowel behind a vowel.
    private static func isHiatus(_ letters: [Unicode.Scalar], _ index: Int) -> Bool {
        let pair = text(letters[index - 1...index])
        if letters[index - 1] == "y" { return true }
        // going, being, seeing
        if letters[index] == "i", text(letters[index...]) == "ing" { return true }
        guard hiatus.contains(pair) else { return false }
        let before = index >= 2 ? letters[index - 2] : " "
        let after = index + 1 < letters.count ? letters[index + 1] : " "
        switch pair {
        // nation, special, patient; but radio, piano
        case "io": return !("tscgx".unicodeScalars.contains(before) && after == "n")
        case "ia": return !("tcs".unicodeScalars.contains(before) && after == "l")
        // guard, language, square
        case "ua": return before != "q" && before != "g"
        // diet, client, society, quiet; but field, cities
        case "ie": return after == "t" || (after == "n" && before == "l" && index == 3)
        case "eo": return !text(letters).contains("people")
        default: return true
        }
    }

    /// Returns 1 where the last `e` is not heard.
    private static func silent(_ letters: [Unicode.Scalar]) -> Int {
        let word = text(letters[...])
        guard letters.count > 2 else { return 0 }
        let count = letters.count
        if word.hasSuffix("e") {
            if word.hasSuffix("le"), count > 2, !vowels.contains(letters[count - 3]) { return 0 }
            return vowels.contains(letters[count - 2]) ? 0 : hasOther(letters, before: count - 1)
        }
        if word.hasSuffix("ed"), count > 3 {
            let before = letters[count - 3]
            if before == "t" || before == "d" || vowels.contains(before) { return 0 }
            if before == "l", !vowels.contains(letters[count - 4]) { return 1 }
            return hasOther(letters, before: count - 2)
        }
        if word.hasSuffix("es"), count > 3 {
            let before = letters[count - 3]
            if "sxzcg".unicodeScalars.contains(before) || word.hasSuffix("ches")
                || word.hasSuffix("shes") || vowels.contains(before)
            {
                return 0
            }
            if before == "l", !vowels.contains(letters[count - 4]) { return 0 }
            return hasOther(letters, before: count - 2)
        }
        return 0
    }

    /// Returns 1 where an `e` inside the word is not heard: `something`, `everyone`, `safely`.
    private static func silentInside(_ letters: [Unicode.Scalar]) -> Int {
        let word = text(letters)
        let isCompound =
            (word.hasPrefix("some") && letters.count > 4) || word.hasPrefix("every")
        let hasEnding =
            letters.count > 4 && (word.hasSuffix("ely") || word.hasSuffix("fety"))
            && !vowels.contains(letters[letters.count - 4])
        return isCompound || hasEnding ? 1 : 0
    }

    /// Returns 1 where a vowel stands before a place: a word keeps one syllable.
    private static func hasOther(_ letters: [Unicode.Scalar], before end: Int) -> Int {
        letters[..<end].contains { vowels.contains($0) } ? 1 : 0
    }

    private static func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: letters)
        return String(text)
    }
}
