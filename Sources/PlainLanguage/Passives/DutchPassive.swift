/// Finds the Dutch passive: a form of `worden`, or of `zijn`, with a past participle in one clause.
///
/// Clauses end at a comma, a colon, a bracket, a dash, and before a word that begins a subordinate
/// clause. With `zijn` a participle may also be a perfect (`is gekomen`) or a state
/// (`is getrouwd`); the verbs of which that holds are listed. What is not seen: a passive whose two
/// parts stand in different clauses, and participles of verbs outside the rules.
enum DutchPassive {
    private static let worden: Set<String> = ["word", "wordt", "worden", "werd", "werden"]
    private static let zijn: Set<String> = ["ben", "bent", "is", "zijn", "was", "waren"]
    private static let hebben: Set<String> = ["heb", "hebt", "heeft", "hebben", "had", "hadden"]
    private static let openers: Set<String> = [
        "aangezien", "als", "dat", "die", "doordat", "hoe", "maar", "nadat", "omdat", "terwijl",
        "toen", "tot", "totdat", "voordat", "waar", "waarom", "wanneer", "want", "wat", "wie",
        "zodat", "zodra", "zoals",
    ]

    static func find(in words: [Word]) -> [Passive] {
        clauses(words).compactMap(passive)
    }

    private static func clauses(_ words: [Word]) -> [ArraySlice<Word>] {
        var clauses: [ArraySlice<Word>] = []
        var start = 0
        for index in words.indices.dropFirst()
        where words[index].clause != words[index - 1].clause
            || openers.contains(words[index].text.lowercased())
        {
            clauses.append(words[start..<index])
            start = index
        }
        clauses.append(words[start...])
        return clauses
    }

    private static func passive(_ clause: ArraySlice<Word>) -> Passive? {
        let texts = clause.map { $0.text.lowercased() }
        let participles = texts.indices.filter { index in
            (index == 0 || texts[index - 1] != "te") && DutchParticiple.isOne(texts[index])
        }
        guard !participles.isEmpty else { return nil }
        if let auxiliary = texts.firstIndex(where: worden.contains) {
            return make(clause, auxiliary, participles[0])
        }
        // "zijn" is also "his": with a form of "hebben" the clause is a perfect.
        guard !texts.contains(where: hebben.contains),
            let auxiliary = texts.firstIndex(where: zijn.contains),
            let participle = participles.first(where: {
                !DutchParticiple.isPerfectOrState(texts[$0])
            })
        else { return nil }
        return make(clause, auxiliary, participle)
    }

    private static func make(
        _ clause: ArraySlice<Word>, _ auxiliary: Int, _ participle: Int
    ) -> Passive {
        let first = clause[clause.startIndex + auxiliary]
        let second = clause[clause.startIndex + participle]
        let lower = min(first.range.lowerBound, second.range.lowerBound)
        let upper = max(first.range.upperBound, second.range.upperBound)
        return Passive(range: lower..<upper, auxiliary: first.text, participle: second.text)
    }
}
