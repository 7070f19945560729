import Content

/// The written forms of the terms of the glossary, in small letters.
enum KnownTerms {
    /// Returns the forms of a library's terms; nothing where it has no glossary.
    ///
    /// A term of several words also makes each of its words known.
    static func forms(in glossary: Glossary) -> Set<String>? {
        guard !glossary.terms.isEmpty else { return nil }
        var known: Set<String> = []
        for form in glossary.terms.flatMap(\.names) {
            let words = form.name.split(separator: " ").map { $0.lowercased() }
            known.insert(words.joined(separator: " "))
            known.formUnion(words)
        }
        return known
    }
}
