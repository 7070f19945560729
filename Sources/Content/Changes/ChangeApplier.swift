import Diagnostics
import Markdown
import Text

/// Applies the changes of a municipality to one national document.
///
/// Removals, replacements and assignments come first, then additions and moves in the order in
/// which they are written, so that a new piece can be placed beside another new one.
struct ChangeApplier {
    private var editor: BlockEditor

    static func apply(
        _ changes: [Change], to document: Document, into report: inout Report
    ) -> Document {
        let changes = unique(changes, of: document, into: &report)
        var applier = ChangeApplier(editor: BlockEditor(document.body))
        let isPlaced: (Change) -> Bool = { $0.operation == .add || $0.operation == .move }
        for change in changes where applier.isValid(change, in: document, into: &report) {
            if !isPlaced(change) { applier.change(change, into: &report) }
        }
        for change in changes where isPlaced(change) {
            applier.place(change, in: document, into: &report)
        }
        return document.with(body: applier.editor.blocks)
    }

    /// Keeps the first change of each piece, and reports every further one.
    private static func unique(
        _ changes: [Change], of document: Document, into report: inout Report
    ) -> [Change] {
        var first: [String: Change] = [:]
        return changes.filter { change in
            let id = change.target.name
            guard let earlier = first[id] else {
                first[id] = change
                return true
            }
            report.add(
                .changedTwice(
                    id, document: document.id, at: change.target.range,
                    first: earlier.target.range))
            return false
        }
    }

    private func isValid(
        _ change: Change, in document: Document, into report: inout Report
    ) -> Bool {
        let id = change.target.name
        let exists = editor.find(id) != nil
        if change.operation == .add {
            if exists {
                report.add(.addedTwice(id, document: document.id, at: change.target.range))
            }
            return !exists
        }
        guard exists else {
            report.add(
                .changeHitsNothing(
                    id, document: document.id, at: change.target.range, known: editor.ids))
            return false
        }
        if let base = change.attributes["base"] {
            let current = Fingerprint.of(editor.source(of: id))
            if base.value != current {
                report.add(
                    .baseMoved(
                        id, document: document.id, current: current, at: base.valueRange,
                        text: editor.source(of: id)))
            }
        }
        return true
    }

    private mutating func change(_ change: Change, into report: inout Report) {
        let id = change.target.name
        switch (change.operation, editor.find(id), change.piece) {
        case (.remove, .section(let range)?, _): editor.replaceSection(range, with: [])
        case (.remove, .item?, _): editor.mapItems { $0.attributes?.id == id ? [] : [$0] }
        case (.remove, .row?, _): editor.mapRows { $0.attributes?.id == id ? [] : [$0] }
        case (.replace, .section(let range)?, .section(let new)):
            editor.replaceSection(range, with: new)
        case (.replace, .item?, .item(let new)):
            editor.mapItems { $0.attributes?.id == id ? [Self.merged(new, over: $0)] : [$0] }
        case (.replace, .row?, .row(let new)):
            editor.mapRows { $0.attributes?.id == id ? [new] : [$0] }
        case (.assign, .item?, _):
            editor.mapItems { item in
                guard item.attributes?.id == id, let old = item.attributes else { return [item] }
                return [item.with(attributes: old.merging(change.attributes))]
            }
        default:
            report.add(.changeOfOtherKind(id, change.operation.rawValue, at: change.target.range))
        }
    }

    private mutating func place(
        _ change: Change, in document: Document, into report: inout Report
    ) {
        var piece = change.piece
        let id = change.target.name
        if change.operation == .add {
            guard isValid(change, in: document, into: &report) else { return }
        } else {
            guard let taken = take(id) else {
                report.add(
                    .changeHitsNothing(
                        id, document: document.id, at: change.target.range, known: editor.ids))
                return
            }
            piece = taken
        }
        guard let place = change.place else { return }
        switch place {
        case .end:
            if case .section(let new) = piece {
                editor.insertSection(new, at: editor.blocks.count)
            } else {
                report.add(.endForSectionsOnly(at: change.target.range))
            }
        case .after(let name): insert(piece, beside: name, after: true, of: document, &report)
        case .before(let name): insert(piece, beside: name, after: false, of: document, &report)
        }
    }

    private mutating func insert(
        _ piece: Change.Piece, beside name: SourcedName, after: Bool, of document: Document,
        _ report: inout Report
    ) {
        let neighbour = name.name
        switch (editor.find(neighbour), piece) {
        case (.section(let range)?, .section(let new)):
            editor.insertSection(
                new, at: after ? range.upperBound : range.lowerBound)
        case (.item?, .item(let new)):
            editor.mapItems { item in
                guard item.attributes?.id == neighbour else { return [item] }
                let task = new.task ?? item.task.map { _ in .open }
                let placed = ListItem(
                    task: task, attributes: new.attributes, blocks: new.blocks, range: new.range)
                return after ? [item, placed] : [placed, item]
            }
        case (.row?, .row(let new)):
            editor.mapRows { row in
                guard row.attributes?.id == neighbour else { return [row] }
                return after ? [row, new] : [new, row]
            }
        case (nil, _):
            report.add(
                .changeHitsNothing(
                    neighbour, document: document.id, at: name.range, known: editor.ids))
        default: report.add(.placeOfOtherKind(neighbour, at: name.range))
        }
    }

    /// Takes a piece out of the document.
    private mutating func take(_ id: String) -> Change.Piece? {
        switch editor.find(id) {
        case .section(let range)?:
            let blocks = Array(editor.blocks[range])
            editor.replaceSection(range, with: [])
            return .section(blocks)
        case .item?:
            var taken: ListItem?
            editor.mapItems { item in
                guard item.attributes?.id == id else { return [item] }
                taken = item
                return []
            }
            return taken.map { .item($0) }
        case .row?:
            var taken: TableRow?
            editor.mapRows { row in
                guard row.attributes?.id == id else { return [row] }
                taken = row
                return []
            }
            return taken.map { .row($0) }
        case .paragraph?, nil: return nil
        }
    }

    /// Returns the new item with what it does not say taken from the old one: role, due, box.
    private static func merged(_ new: ListItem, over old: ListItem) -> ListItem {
        guard let fresh = new.attributes, let before = old.attributes else { return new }
        return ListItem(
            task: new.task ?? old.task, attributes: before.merging(fresh), blocks: new.blocks,
            range: new.range)
    }
}

extension Attributes {
    /// Returns these attributes with those of another block over them.
    func merging(_ other: Attributes) -> Attributes {
        let kept = values.filter { old in !other.values.contains { $0.key == old.key } }
        return Attributes(
            id: other.id, idRange: other.idRange, values: kept + other.values, range: other.range)
    }
}
