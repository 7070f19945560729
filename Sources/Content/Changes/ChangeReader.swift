import Diagnostics
import Markdown
import Text

/// Reads the changes that a document of kind `changes` lists.
enum ChangeReader {
    static func read(_ blocks: [Block], into report: inout Report) -> [Change] {
        var changes: [Change] = []
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            switch block.content {
            case .heading(let level, _):
                let end = sectionEnd(after: index, level: level, in: blocks)
                guard let attributes = block.attributes, attributes["change"] != nil else {
                    report.add(.noChange(at: block.range))
                    index = end
                    continue
                }
                let piece = Change.Piece.section(Array(blocks[index..<end]))
                if let change = change(attributes, piece, into: &report) { changes.append(change) }
                index = end
            case .list(let list):
                changes += list.items.compactMap { item in
                    guard let attributes = item.attributes, attributes["change"] != nil else {
                        report.add(.noChange(at: item.range))
                        return nil
                    }
                    return change(attributes, .item(item), into: &report)
                }
                index += 1
            case .table(let table):
                changes += table.rows.compactMap { row in
                    guard let attributes = row.attributes, attributes["change"] != nil else {
                        report.add(.noChange(at: row.range))
                        return nil
                    }
                    return change(attributes, .row(row), into: &report)
                }
                index += 1
            default:
                if let attributes = block.attributes, attributes["change"] != nil {
                    if let change = change(attributes, .paragraph(block), into: &report) {
                        changes.append(change)
                    }
                } else {
                    report.add(.noChange(at: block.range))
                }
                index += 1
            }
        }
        return changes
    }

    /// Returns the index after the last block of a section: the next heading of its level or above,
    /// or a paragraph, list or table that holds changes of its own.
    private static func sectionEnd(after start: Int, level: Int, in blocks: [Block]) -> Int {
        var end = start + 1
        while end < blocks.count {
            switch blocks[end].content {
            case .heading(let next, _) where next <= level: return end
            case .list(let list) where list.items.contains { $0.attributes?["change"] != nil }:
                return end
            case .table(let table) where table.rows.contains { $0.attributes?["change"] != nil }:
                return end
            case .paragraph where blocks[end].attributes?["change"] != nil: return end
            default: end += 1
            }
        }
        return end
    }

    private static func change(
        _ attributes: Attributes, _ piece: Change.Piece, into report: inout Report
    ) -> Change? {
        guard let attribute = attributes["change"] else { return nil }
        guard let operation = Change.Operation(rawValue: attribute.value) else {
            report.add(
                .unknownChange(
                    attribute.value, at: attribute.valueRange,
                    known: Change.Operation.allCases.map(\.rawValue)))
            return nil
        }
        let place = place(attributes)
        if operation == .add || operation == .move, place == nil {
            report.add(.changeWithoutPlace(operation.rawValue, at: attribute.valueRange))
            return nil
        }
        if case .after(let name)? = place, name.name == attributes.id {
            report.add(.placeBesideItself(attributes.id, at: name.range))
            return nil
        }
        if case .before(let name)? = place, name.name == attributes.id {
            report.add(.placeBesideItself(attributes.id, at: name.range))
            return nil
        }
        if operation == .assign, attributes["role"] == nil {
            report.add(.assignWithoutRole(at: attribute.valueRange))
            return nil
        }
        if operation == .add || operation == .replace, case .item(let item) = piece,
            item.blocks.isEmpty
        {
            report.add(.changeWithoutText(operation.rawValue, at: attribute.valueRange))
            return nil
        }
        reportInner(piece, into: &report)
        return Change(
            operation: operation, target: SourcedName(attributes.id, at: attributes.idRange),
            piece: piece, place: place, attributes: attributes)
    }

    /// Reports changes inside a change, which nothing would apply.
    private static func reportInner(_ piece: Change.Piece, into report: inout Report) {
        let inner: [Block] =
            switch piece {
            case .section(let blocks): Array(blocks.dropFirst())
            case .item(let item): item.blocks
            case .paragraph, .row: []
            }
        BlockWalker.attributes(in: inner) { attributes in
            guard let change = attributes["change"] else { return }
            report.add(.changeInsideChange(attributes.id, at: change.keyRange))
        }
    }

    private static func place(_ attributes: Attributes) -> Change.Place? {
        if let after = attributes["after"] {
            return after.value == "end"
                ? .end : .after(SourcedName(after.value, at: after.valueRange))
        }
        return attributes["before"].map { .before(SourcedName($0.value, at: $0.valueRange)) }
    }
}
