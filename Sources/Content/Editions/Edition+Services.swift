import Markdown

extension Edition {
    /// Returns the services that documents name, and those that these name in turn, in the order of
    /// the edition.
    package func services(namedBy documents: [String]) -> [Service] {
        var named: Set<String> = []
        for entry in documents.compactMap(entry) {
            let header = entry.document.header
            for text in [entry.document.title, header.summary, header.short, header.organisation] {
                if let text { add(namesIn: text, to: &named) }
            }
            BlockWalker.texts(in: entry.document.body) { text, _ in add(namesIn: text, to: &named) }
        }
        return services.filter { named.contains($0.id) }
    }

    private func add(namesIn text: InlineContent, to named: inout Set<String>) {
        BlockWalker.inlines(in: text.inlines) { inline in
            guard case .fact(let reference) = inline,
                let id = FactLookup.service(in: reference.name), named.insert(id).inserted,
                let service = service(id)
            else { return }
            for text in [service.label, service.what, service.access] {
                if let text { add(namesIn: text, to: &named) }
            }
        }
    }
}
