import Markdown

/// The words that are explained, of the nation and perhaps of one municipality.
package final class Glossary: Sendable {
    /// In the order of the tables, national ones first.
    package let terms: [GlossaryTerm]
    private let matcher: TermMatcher

    init(_ terms: [GlossaryTerm]) {
        self.terms = terms
        matcher = TermMatcher(terms.map { $0.names.map(\.name) })
    }

    /// Returns the glossary of a municipality: its terms come on top, or in the place of those of
    /// the same id.
    func adding(_ local: [GlossaryTerm]) -> Glossary {
        guard !local.isEmpty else { return self }
        let ids = Set(local.map(\.id))
        return Glossary(terms.filter { !ids.contains($0.id) } + local)
    }

    /// Returns the places of the terms that a text uses, each once, in the order of their first use.
    func uses(in inlines: [Inline]) -> [Int] {
        guard !terms.isEmpty else { return [] }
        var found: [Int] = []
        for match in matcher.matches(in: TermText.bytes(of: inlines))
        where !found.contains(match.term) {
            found.append(match.term)
        }
        return found
    }

    /// Returns the term whose word or form is this, as a whole.
    func term(named name: String) -> Int? {
        let bytes = Array(name.utf8)
        guard let match = matcher.matches(in: bytes).first, match.range == 0..<bytes.count else {
            return nil
        }
        return match.term
    }
}
