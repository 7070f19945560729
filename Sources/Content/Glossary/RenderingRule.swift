/// When a word of a translation is a word of the glossary, by the grammar of the language.
enum RenderingRule {
    /// Words that stand before it are joined to it (and, in, for, the), and pronouns behind it.
    case arabic
    /// The same word, or its plural.
    case english
    /// Words change at their end: the beginning counts.
    case endings

    init(language code: String) {
        switch code.prefix(while: { $0 != "-" }) {
        case "ar": self = .arabic
        case "en": self = .english
        default: self = .endings
        }
    }

    typealias Word = RenderingWords.Word

    /// Returns whether a text has the words of one rendering in their order; one other word may stand
    /// between two of them, as in مرافقكم (الجديد) الاجتماعي.
    func holds(_ text: [Word], _ rendering: [Word]) -> Bool {
        guard !rendering.isEmpty else { return false }
        return text.indices.contains { start in
            var place = start
            for (index, word) in rendering.enumerated() {
                let reach = index == 0 ? place + 1 : place + 2
                guard
                    let found = (place..<min(reach, text.count)).first(where: {
                        isForm(text[$0], of: word)
                    })
                else { return false }
                place = found + 1
            }
            return true
        }
    }

    private func isForm(_ word: Word, of rendering: Word) -> Bool {
        if word == rendering { return true }
        switch self {
        case .arabic: return ArabicWord.isForm(word, of: rendering)
        case .english: return isPlural(word, of: rendering)
        case .endings:
            // At least three letters, and at most three that differ at either end.
            let common = zip(word, rendering).prefix { $0 == $1 }.count
            return common >= max(3, rendering.count - 3) && word.count - common <= 3
        }
    }

    private func isPlural(_ word: Word, of rendering: Word) -> Bool {
        let plural = String.UnicodeScalarView(word)
        let single = String.UnicodeScalarView(rendering)
        let text = String(plural)
        let base = String(single)
        if text == base + "s" || text == base + "es" { return true }
        return base.hasSuffix("y") && text == base.dropLast() + "ies"
    }
}
