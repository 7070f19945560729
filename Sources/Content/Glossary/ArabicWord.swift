/// The forms that an Arabic noun takes in a sentence, as far as they do not change its inside.
///
/// Broken plurals and other derived words are other words: a glossary names them itself.
enum ArabicWord {
    typealias Word = RenderingWords.Word

    /// Conjunction, preposition and article, as they are joined to a noun: والـ, بـ, للـ.
    private static let prefixes: [Word] = {
        var prefixes: [Word] = []
        for conjunction in ["", "و", "ف"] {
            for preposition in ["", "ب", "ك", "ل"] {
                for article in ["", "ال"] {
                    prefixes.append(Array((conjunction + preposition + article).unicodeScalars))
                }
            }
            prefixes.append(Array((conjunction + "لل").unicodeScalars))
        }
        return prefixes
    }()

    private static let pronouns = [
        "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "ي", "نا",
    ]
    /// Nothing, the ending of an indefinite object, a regular dual or plural, or a pronoun.
    private static let endings = Set(
        (["", "ا", "ان", "ين", "ون", "ات"] + pronouns).map { Array($0.unicodeScalars) })
    /// The same where a final ta marbuta (written ه here) becomes ت, or goes before a plural.
    private static let openEndings = Set(
        (["تان", "تين", "ات"] + pronouns.map { "ت" + $0 }).map { Array($0.unicodeScalars) })

    /// Returns whether a word is one of the glossary, with what is joined to it in a sentence.
    static func isForm(_ word: Word, of rendering: Word) -> Bool {
        if hasForm(word, of: rendering[...]) { return true }
        // A definite word of the glossary is indefinite with a pronoun: الطبيب, طبيبكم.
        guard rendering.count > 4, rendering.starts(with: ["ا", "ل"]) else { return false }
        return hasForm(word, of: rendering.dropFirst(2))
    }

    private static func hasForm(_ word: Word, of base: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count >= base.count - 1 else { return false }
        for prefix in prefixes where word.starts(with: prefix) {
            let rest = word.dropFirst(prefix.count)
            if rest.starts(with: base), endings.contains(Array(rest.dropFirst(base.count))) {
                return true
            }
            if base.last == "ه", rest.starts(with: base.dropLast()),
                openEndings.contains(Array(rest.dropFirst(base.count - 1)))
            {
                return true
            }
        }
        return false
    }
}
