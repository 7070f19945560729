import Markdown

/// On which pages of an edition each fact and each service stands.
///
/// Pages of documents, the booklets that hold them, and the pages of addresses; pages that only
/// list others are not counted.
struct FactUse {
    private var pages: [String: Set<String>] = [:]

    /// What stands in the frame of every page.
    private static let everywhere: Set<String> = [
        "emergency.phone", "municipality.name", "municipality.phone", "municipality.url",
    ]

    init(_ edition: Edition) {
        var books: [String: Set<String>] = [:]
        var all: Set<String> = []
        for entry in edition.entries {
            guard case .booklet(let booklet) = entry.structure else { continue }
            all.insert("book/\(entry.id)")
            for id in booklet.documents { books[id, default: []].insert("book/\(entry.id)") }
        }
        for entry in edition.entries {
            let places = (books[entry.id] ?? []).union([entry.id])
            let header = entry.document.header
            let own = [entry.document.title, header.summary, header.short, header.organisation]
            for text in own.compactMap({ $0 }) { add(text, on: places) }
            BlockWalker.texts(in: entry.document.body) { text, _ in add(text, on: places) }
        }
        for service in edition.services {
            let places = all.union(["services/\(service.category)"])
            let texts = [service.label, service.what, service.access, service.route]
            for text in texts.compactMap({ $0 }) {
                add(text, on: places)
            }
            pages["service:\(service.id)", default: []].formUnion(places.union(["services"]))
        }
    }

    private mutating func add(_ text: InlineContent, on places: Set<String>) {
        var names: [String] = []
        BlockWalker.inlines(in: text.inlines) { inline in
            if case .fact(let reference) = inline { names.append(reference.name) }
        }
        for name in names {
            let key = FactLookup.service(in: name).map { "service:\($0)" } ?? name
            pages[key, default: []].formUnion(places)
        }
    }

    /// Returns the number of pages of a fact, or nothing when it stands on every page.
    func count(ofFact id: String) -> Int? {
        Self.everywhere.contains(id) ? nil : pages[id]?.count ?? 0
    }

    func count(ofService id: String) -> Int { pages["service:\(id)"]?.count ?? 0 }
}
