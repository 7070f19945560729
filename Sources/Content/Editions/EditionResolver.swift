import CSV
package import Diagnostics
import Markdown
import Text

/// Puts a municipality's sources over the national ones, and checks what comes out.
package struct EditionResolver {
    private let library: Library
    private let local: Library.Municipality

    package init(_ library: Library, _ local: Library.Municipality) {
        self.library = library
        self.local = local
    }

    /// Resolves the national base alone, for print before a municipality is known.
    ///
    /// What only municipalities can tell is left open in it, see ``OpenFacts``.
    package init(general library: Library) {
        self.init(library, .general)
    }

    package func resolve(into report: inout Report) -> Edition {
        let merge = DocumentMerge(local.sources, over: library.national, into: &report)
        let merged = merge.documents.map { document in
            merge.changes[document.id].map {
                ChangeApplier.apply($0, to: document, into: &report)
            } ?? document
        }
        var unread = library.national.unread.union(local.sources.unread)
        if unread.documents.isEmpty {
            PhotoSections.check(local.sources.photos, in: merged, into: &report)
        }
        let photos = library.national.photos + local.sources.photos
        let documents = merged.map { PhotoSections.shown(of: $0, photos) }
        let idsByPath = idsByPath(documents)
        let roles = documents.filter { $0.header.kind == .role }.map(\.id)
        let reader = StructureReader(
            documentIDs: idsByPath, roles: roles, tree: library.content, unread: unread)
        let glossary = library.glossary.adding(local.sources.glossary)
        if !local.sources.glossary.isEmpty { GlossaryCheck.check(glossary.terms, into: &report) }
        let entries = documents.compactMap { document in
            structure(of: document, reader, merge, into: &report).map { structure in
                var anchors: Set<String> = []
                BlockWalker.attributes(in: document.body) { anchors.insert($0.id) }
                return Edition.Entry(
                    document: document, structure: structure, anchors: anchors,
                    terms: DocumentTerms(of: document, structure, in: glossary))
            }
        }
        let services = services(&unread, into: &report)
        unread.facts.formUnion(Library.Municipality.neededFacts)
        var facts: [String: Fact] = [:]
        for fact in library.national.facts + local.sources.facts { facts[fact.id] = fact }
        let edition = Edition(
            municipality: local.id, entries: Self.ordered(entries), services: services,
            categories: library.categories, facts: facts,
            openFacts: local.id == Edition.generalID ? OpenFacts.names(in: library) : [],
            glossary: glossary, photos: photos, idsByPath: idsByPath)
        EditionCheck(edition: edition, library: library, unread: unread).check(into: &report)
        checkUse(of: edition, into: &report)
        return edition
    }

    /// Warns of the municipality's own terms that no text uses; national ones may be for others.
    private func checkUse(of edition: Edition, into report: inout Report) {
        guard !local.sources.glossary.isEmpty else { return }
        let used = Set(
            (edition.entries.flatMap(\.terms.used) + edition.serviceTerms).map(\.id))
        for term in local.sources.glossary where !used.contains(term.id) {
            report.add(.unusedTerm(term.word.name, local.id, at: term.word.range))
        }
    }

    private func services(_ unread: inout Unread, into report: inout Report) -> [Service] {
        let rows = ServiceMerge.merge(
            local.sources.services, over: library.national.services, into: &report)
        var services: [Service] = []
        for row in rows {
            let categories = library.national.unread.hasCategories ? nil : library.categories
            if let service = ServiceReader.service(row, categories: categories, into: &report) {
                services.append(service)
            } else if let id = row["id"]?.text {
                unread.services.insert(id)
            }
        }
        return services
    }

    /// Reads what a document consists of; what is missing only because of the changes of the
    /// municipality says so.
    private func structure(
        of document: Document, _ reader: StructureReader, _ merge: DocumentMerge,
        into report: inout Report
    ) -> DocumentStructure? {
        guard let place = merge.changePlaces[document.id],
            let national = library.national.documents.first(where: { $0.id == document.id })
        else { return reader.read(document, into: &report) }
        var changed = Report()
        let structure = reader.read(document, into: &changed)
        guard !changed.diagnostics.isEmpty else { return structure }
        var unchanged = Report()
        _ = reader.read(national, into: &unchanged)
        for problem in changed.diagnostics {
            let isOld = unchanged.diagnostics.contains {
                $0.range == problem.range && $0.message == problem.message
            }
            let isLocal = problem.range.file !== document.file
            report.add(isOld || isLocal ? problem : problem.afterChanges(of: local.id, at: place))
        }
        return structure
    }

    /// Every path by which a document may be linked: its own, and that of the one it replaces.
    private func idsByPath(_ documents: [Document]) -> [String: String] {
        let shown = Set(documents.map(\.id))
        var ids: [String: String] = [:]
        for document in library.national.documents + local.sources.documents {
            let id = document.header.kind == .changes ? document.header.of?.name : document.id
            if let id, shown.contains(id) { ids[document.path] = id }
        }
        return ids
    }

    /// Returns the documents in the order of the booklets, then the booklets, then the rest.
    ///
    /// The largest booklet comes first: it is the one that leads through the whole site.
    private static func ordered(_ entries: [Edition.Entry]) -> [Edition.Entry] {
        var booklets: [(id: String, path: String, documents: [String])] = []
        for entry in entries {
            guard case .booklet(let booklet) = entry.structure else { continue }
            booklets.append((entry.id, entry.document.path, booklet.documents))
        }
        booklets.sort { (-$0.documents.count, $0.path) < (-$1.documents.count, $1.path) }
        var order: [String: Int] = [:]
        for id in booklets.flatMap(\.documents) + booklets.map(\.id) where order[id] == nil {
            order[id] = order.count
        }
        return entries.sorted { left, right in
            let a = order[left.id] ?? .max
            let b = order[right.id] ?? .max
            return (a, left.document.path) < (b, right.document.path)
        }
    }
}
