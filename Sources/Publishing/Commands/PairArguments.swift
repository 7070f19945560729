import Content
import Diagnostics

/// Finds the pairs of languages that a command line names, each as `ar+nl`.
struct PairArguments {
    let library: Library
    /// The languages that are built.
    let languages: [Language]

    /// Returns the named pairs in the order of the command line; where it names none, those of the
    /// settings, as far as both of their languages are built.
    func pairs(named codes: [String]) throws(UsageError) -> [LanguagePair] {
        guard !codes.isEmpty else { return LanguagePair.defaults(of: languages) }
        var pairs: [LanguagePair] = []
        for code in codes {
            let pair = try pair(code)
            for earlier in pairs where earlier.holds(pair.first.code) {
                guard earlier.holds(pair.second.code) else { continue }
                throw UsageError(
                    earlier == pair
                        ? "the pair \"\(code)\" stands twice"
                        : "the pairs \"\(earlier.code)\" and \"\(code)\" are the same two languages",
                    hints: ["one order is enough: the first stands where its readers begin"])
            }
            pairs.append(pair)
        }
        return pairs
    }

    private func pair(_ code: String) throws(UsageError) -> LanguagePair {
        let parts = code.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts.contains("") else {
            throw UsageError(
                "\"\(code)\" is no pair of languages",
                hints: Spelling.hints(
                    for: code, in: LanguagePair.defaults(of: library.languages).map(\.code))
                    + ["expected the codes of two languages with a plus between, such as ar+nl"])
        }
        let first = try language(parts[0], in: code)
        let second = try language(parts[1], in: code)
        guard first != second else {
            throw UsageError(
                "the pair \"\(code)\" has one language twice", hints: ["expected two languages"])
        }
        return LanguagePair(first, second)
    }

    private func language(_ code: String, in pair: String) throws(UsageError) -> Language {
        let known = library.languages.map(\.code)
        guard known.contains(code) else {
            throw UsageError(
                "there is no language \"\(code)\" for the pair \"\(pair)\"",
                hints: Spelling.hints(for: code, in: known))
        }
        guard let language = languages.first(where: { $0.code == code }) else {
            throw UsageError(
                "the pair \"\(pair)\" needs the language \"\(code)\", which is not built",
                hints: ["add \"--language \(code)\", or leave out --language"])
        }
        return language
    }
}
