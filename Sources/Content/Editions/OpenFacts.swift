import CSV

/// Finds what texts may name although the nation cannot tell it: the facts and services of
/// municipalities, which each of them fills in otherwise.
enum OpenFacts {
    /// The columns of a service that a text can name, as in `{service:library.phone}`.
    private static let fields = ["phone", "url", "email", "address", "name"]

    /// Returns the names, as texts write them, that municipalities have and the nation has not.
    static func names(in library: Library) -> Set<String> {
        var names = Set(Library.Municipality.neededFacts)
        for municipality in library.municipalities {
            names.formUnion(municipality.sources.facts.map(\.id))
            names.formUnion(self.services(of: municipality.sources))
        }
        return names.subtracting(library.national.facts.map(\.id))
            .subtracting(services(of: library.national))
    }

    private static func services(of sources: Library.Sources) -> [String] {
        sources.services.flatMap { row -> [String] in
            guard let id = row["id"]?.text else { return [] }
            let filled = fields.filter { !["", "-"].contains(row[$0]?.text ?? "") }
            return ["service:\(id)"] + filled.map { "service:\(id).\($0)" }
        }
    }
}
