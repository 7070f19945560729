import Diagnostics
import Markdown
import Text

/// Lists all in which a municipality differs from the national base, in the order of its sources.
///
/// What is wrong with a change was reported where it is applied; here such a change is left out.
package struct LocalChangeReader {
    let national: Library.Sources
    let local: Library.Sources
    let records: [ChangeTarget: BaseRecord]

    package init(_ library: Library, _ municipality: Library.Municipality) {
        national = library.national
        local = municipality.sources
        records = Dictionary(
            (municipality.base ?? []).map { ($0.target, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    package func changes() -> [LocalChange] {
        var seen: Set<ChangeTarget> = []
        return (local.documents.flatMap(changes) + rows() + facts()).filter {
            seen.insert($0.target).inserted
        }
    }

    private func changes(_ document: Document) -> [LocalChange] {
        let header = document.header
        let place = header.changeRange ?? SourceRange(document.file)
        switch (header.kind, header.change) {
        case (.changes, .replace): return []
        case (.changes, .remove):
            guard let of = header.of, let base = original(of.name) else { return [] }
            return [change(.document, .remove, base, at: place, local: nil)]
        case (.changes, _):
            guard let of = header.of, let base = original(of.name) else { return [] }
            var unused = Report()
            return ChangeReader.read(document.body, into: &unused).compactMap {
                change($0, of: base)
            }
        case (_, .replace):
            guard let base = original(document.id) else { return [] }
            return [
                change(.document, .replace, base, at: place, local: SourceOutline.of(document))
            ]
        case (_, .remove): return []
        case (_, nil):
            guard header.changeRange == nil, original(document.id) == nil else { return [] }
            return [
                LocalChange(
                    kind: .document, operation: .add, target: ChangeTarget(document.id),
                    title: document.title.source, range: SourceRange(document.file),
                    national: nil, local: SourceOutline.of(document), place: nil, columns: nil,
                    record: nil)
            ]
        }
    }

    private func original(_ id: String) -> Document? {
        national.documents.first { $0.id == id }
    }

    private func change(
        _ kind: LocalChange.Kind, _ operation: LocalChange.Operation, _ base: Document,
        at range: SourceRange, local: String?
    ) -> LocalChange {
        let target = ChangeTarget(base.id)
        return LocalChange(
            kind: kind, operation: operation, target: target, title: base.title.source,
            range: range,
            national: LocalChange.National(
                text: SourceOutline.of(base), range: SourceRange(base.file)),
            local: local, place: nil, columns: nil, record: records[target])
    }

    private func change(_ change: Change, of base: Document) -> LocalChange? {
        let id = change.target.name
        let editor = BlockEditor(base.body)
        guard (editor.find(id) == nil) == (change.operation == .add),
            let operation = LocalChange.Operation(rawValue: change.operation.rawValue)
        else { return nil }
        let target = ChangeTarget(base.id, id)
        let national = editor.place(of: id).map {
            LocalChange.National(text: editor.source(of: id), range: $0)
        }
        let local: String? =
            switch change.operation {
            case .add, .replace: text(change.piece)
            case .assign: editor.source(of: id, assigned: change.attributes)
            case .remove, .move: nil
            }
        return LocalChange(
            kind: .piece, operation: operation, target: target, title: base.title.source,
            range: change.target.range, national: national, local: local,
            place: change.place.map(text), columns: nil,
            record: change.operation == .add ? nil : records[target])
    }

    private func text(_ piece: Change.Piece) -> String {
        switch piece {
        case .section(let blocks): SourceOutline.of(blocks)
        case .paragraph(let block): SourceOutline.of([block])
        case .item(let item): SourceOutline.of(item)
        case .row(let row): SourceOutline.of(row)
        }
    }

    private func text(_ place: Change.Place) -> String {
        switch place {
        case .after(let name): "after \(name.name)"
        case .before(let name): "before \(name.name)"
        case .end: "end"
        }
    }
}
