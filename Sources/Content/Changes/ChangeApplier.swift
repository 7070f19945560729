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
        var applier = ChangeApplier(editor: BlockEditor(document.body))
        // All are compared with the national text before any is applied.
        let changes = unique(changes, of: document, into: &report).filter {
            $0.operation == .add || applier.hits($0, in: document, into: &report)
        }
        applier.checkContainment(changes, into: &report)
        let isPlaced: (Change) -> Bool = { $0.operation == .add || $0.operation == .move }
        for change in changes where !isPlaced(change) { applier.change(change, into: &report) }
        for change in changes where isPlaced(change) {
            applier.place(change, in: document, into: &report)
        }
        applier.checkIDs(national: document.file, into: &report)
        return document.with(body: applier.editor.blocks)
    }

    /// Reports pieces inside of new ones that bear the id of a national piece.
    private func checkIDs(national: SourceFile, into report: inout Report) {
        var first: [String: SourceRange] = [:]
        BlockWalker.attributes(in: editor.blocks) { attributes in
            let range = attributes.idRange
            guard let earlier = first[attributes.id] else {
                first[attributes.id] = range
                return
            }
            let (place, other) = range.file === national ? (earlier, range) : (range, earlier)
            if place.file !== national {
                report.add(.duplicateID(attributes.id, at: place, first: other))
            }
        }
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

    /// Reports changes of pieces that lie inside one that is replaced or removed.
    private func checkContainment(_ changes: [Change], into report: inout Report) {
        for outer in changes where outer.operation == .replace || outer.operation == .remove {
            let inside = editor.ids(inside: outer.target.name)
            for change in changes
            where change.operation != .add && inside.contains(change.target.name) {
                report.add(
                    .changedWithPiece(
                        change.target.name, of: outer.target.name, at: change.target.range,
                        outer: outer.target.range))
            }
        }
    }

    private func hits(
        _ change: Change, in document: Document, into report: inout Report
    ) -> Bool {
        let id = change.target.name
        guard editor.find(id) != nil else {
            report.add(
                .changeHitsNothing(
                    id, document: document.id, at: change.target.range, known: editor.ids))
            return false
        }
        return true
    }

    private mutating func change(_ change: Change, into report: inout Report) {
        let id = change.target.name
        // What is gone went with the piece that held it, which was reported.
        guard editor.find(id) != nil else { return }
        switch (change.operation, editor.find(id), change.piece) {
        case (.remove, .section(let range)?, _): editor.replaceSection(range, with: [])
        case (.remove, .paragraph?, _): editor.mapParagraph(id) { _ in [] }
        case (.remove, .item?, _): editor.mapItem(id) { _ in [] }
        case (.remove, .row?, _): editor.mapRow(id) { _ in [] }
        case (.replace, .section(let range)?, .section(let new)):
            let old = editor.blocks[range.lowerBound].attributes
            editor.replaceSection(
                range, with: new.prefix(1).map { $0.keepingCritical(of: old) } + new.dropFirst())
        case (.replace, .paragraph?, .paragraph(let new)):
            editor.mapParagraph(id) { [new.keepingCritical(of: $0.attributes)] }
        case (.replace, .item?, .item(let new)):
            editor.mapItem(id) { [Self.merged(new, over: $0)] }
        case (.replace, .row?, .row(let new)):
            editor.mapRow(id) { old in
                Self.compare(new, with: old, at: change.target, into: &report)
                return [new.keepingCritical(of: old.attributes)]
            }
        case (.assign, .item?, _):
            editor.mapItem(id) { item in
                guard let old = item.attributes, item.task != nil else {
                    report.add(.assignToNoTask(id, at: change.target.range))
                    return [item]
                }
                return [item.with(attributes: old.merging(change.attributes))]
            }
        case (.assign, _, _): report.add(.assignToNoTask(id, at: change.target.range))
        default:
            report.add(.changeOfOtherKind(id, change.operation.rawValue, at: change.target.range))
        }
    }

    private mutating func place(
        _ change: Change, in document: Document, into report: inout Report
    ) {
        var piece = change.piece
        let id = change.target.name
        let found = editor.find(id)
        if change.operation == .add {
            guard found == nil else {
                report.add(.addedTwice(id, document: document.id, at: change.target.range))
                return
            }
        } else if found != nil {
            guard let taken = take(id) else {
                report.add(
                    .changeOfOtherKind(id, change.operation.rawValue, at: change.target.range))
                return
            }
            piece = taken
        } else {
            // What was not there from the start was reported before; this one went with the piece
            // that held it.
            return
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
        case (.paragraph?, .paragraph(let new)):
            editor.mapParagraph(neighbour) { after ? [$0, new] : [new, $0] }
        case (.item?, .item(let new)):
            editor.mapItem(neighbour) { item in
                let task = new.task ?? item.task.map { _ in .open }
                let placed = ListItem(
                    task: task, attributes: new.attributes, blocks: new.blocks, range: new.range)
                return after ? [item, placed] : [placed, item]
            }
        case (.row?, .row(let new)):
            editor.mapRow(neighbour) { row in
                Self.compare(new, with: row, at: name, into: &report)
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
        var taken: Change.Piece?
        switch editor.find(id) {
        case .section(let range)?:
            taken = .section(Array(editor.blocks[range]))
            editor.replaceSection(range, with: [])
        case .paragraph?:
            editor.mapParagraph(id) { paragraph in
                taken = .paragraph(paragraph)
                return []
            }
        case .item?:
            editor.mapItem(id) { item in
                taken = .item(item)
                return []
            }
        case .row?:
            editor.mapRow(id) { row in
                taken = .row(row)
                return []
            }
        case .quotedHeading?, nil: break
        }
        return taken
    }

    /// Reports a row that has not as many cells as the table into which it comes.
    private static func compare(
        _ new: TableRow, with old: TableRow, at name: SourcedName, into report: inout Report
    ) {
        guard new.cells.count != old.cells.count else { return }
        let id = new.attributes?.id ?? name.name
        let range = new.attributes?.idRange ?? name.range
        report.add(
            .rowOfOtherWidth(
                id, found: new.cells.count, columns: old.cells.count, at: range))
    }

    /// Returns the new item with what it does not say taken from the old one: role, due, box, and
    /// in a form the room for the answer.
    private static func merged(_ new: ListItem, over old: ListItem) -> ListItem {
        guard let fresh = new.attributes, let before = old.attributes else { return new }
        var blocks = new.blocks
        let hasNewRoom = fresh[AnswerKind.key] != nil
        if before[AnswerKind.key] != nil, !hasNewRoom, !blocks.contains(where: \.isListOrTable) {
            blocks += old.blocks.filter(\.isListOrTable)
        }
        return ListItem(
            task: new.task ?? old.task,
            attributes: (hasNewRoom ? before.withoutAnswer : before).merging(fresh),
            blocks: blocks, range: new.range)
    }
}

extension Block {
    fileprivate var isListOrTable: Bool {
        switch content {
        case .list, .table: true
        default: false
        }
    }
}

extension Attributes {
    /// These attributes without what a form asks for.
    fileprivate var withoutAnswer: Attributes {
        let others = values.filter { !AnswerKind.keys.contains($0.key) }
        return Attributes(id: id, idRange: idRange, values: others, range: range)
    }

    /// Returns these attributes with those of another block over them.
    func merging(_ other: Attributes) -> Attributes {
        let kept = values.filter { old in !other.values.contains { $0.key == old.key } }
        return Attributes(
            id: other.id, idRange: other.idRange, values: kept + other.values, range: other.range)
    }
}
