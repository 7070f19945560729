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

    package func resolve(into report: inout Report) -> Edition {
        let documents = documents(into: &report)
        let idsByPath = idsByPath(documents)
        let roles = documents.filter { $0.header.kind == .role }.map(\.id)
        let reader = StructureReader(
            documentIDs: idsByPath, roles: roles, tree: library.content)
        let entries = documents.compactMap { document in
            reader.read(document, into: &report).map { structure in
                var anchors: Set<String> = []
                BlockWalker.attributes(in: document.body) { anchors.insert($0.id) }
                return Edition.Entry(document: document, structure: structure, anchors: anchors)
            }
        }
        let services = ServiceMerge.merge(
            local.sources.services, over: library.national.services, into: &report
        ).compactMap {
            ServiceReader.service($0, categories: library.categories, into: &report)
        }
        var facts: [String: Fact] = [:]
        for fact in library.national.facts + local.sources.facts { facts[fact.id] = fact }
        let edition = Edition(
            municipality: local.id, entries: Self.ordered(entries), services: services,
            categories: library.categories, facts: facts, idsByPath: idsByPath)
        EditionCheck(edition: edition, tree: library.content).check(into: &report)
        return edition
    }

    private func documents(into report: inout Report) -> [Document] {
        var documents = library.national.documents
        var changes: [String: [Change]] = [:]
        for document in local.sources.documents {
            let index = documents.firstIndex { $0.id == document.id }
            switch (document.header.kind, document.header.change) {
            case (.changes, let change):
                guard let of = document.header.of else { continue }
                guard let index = documents.firstIndex(where: { $0.id == of.name }) else {
                    report.add(
                        .unknownDocument(
                            of.name, at: of.range, known: library.national.documents.map(\.id)))
                    continue
                }
                if change == .remove {
                    documents.remove(at: index)
                } else {
                    changes[of.name, default: []] += ChangeReader.read(
                        document.body, into: &report)
                }
            case (_, .replace):
                if let index {
                    documents[index] = document
                } else {
                    report.add(
                        .unknownDocument(
                            document.id, at: SourceRange(document.file),
                            known: library.national.documents.map(\.id)))
                }
            case (_, .remove): report.add(.removalWithText(at: SourceRange(document.file)))
            case (_, nil):
                if let index {
                    report.add(
                        .duplicateDocument(
                            document.id, at: SourceRange(document.file),
                            first: SourceRange(documents[index].file)))
                } else {
                    documents.append(document)
                }
            }
        }
        for document in documents where document.header.kind == .changes {
            report.add(.nationalChanges(at: SourceRange(document.file)))
        }
        return documents.filter { $0.header.kind != .changes }.map { document in
            guard let changes = changes[document.id] else { return document }
            return ChangeApplier.apply(changes, to: document, into: &report)
        }
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

    private static func ordered(_ entries: [Edition.Entry]) -> [Edition.Entry] {
        var order: [String: Int] = [:]
        for entry in entries {
            guard case .booklet(let booklet) = entry.structure else { continue }
            for id in booklet.documents where order[id] == nil { order[id] = order.count }
        }
        return entries.enumerated().sorted { left, right in
            let a = order[left.element.id] ?? .max
            let b = order[right.element.id] ?? .max
            return (a, left.element.document.path) < (b, right.element.document.path)
        }.map(\.element)
    }
}
