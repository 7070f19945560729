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
                guard let attributes = block.attributes, attributes["change"] != nil else {
                    report.add(.noChange(at: block.range))
                    index += 1
                    continue
                }
                let end = sectionEnd(after: index, level: level, in: blocks)
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
                report.add(.noChange(at: block.range))
                index += 1
            }
        }
        return changes
    }

    /// Returns the index after the last block of a section: the next heading of its level or above,
    /// or a list or table whose rows are changes of their own.
    private static func sectionEnd(after start: Int, level: Int, in blocks: [Block]) -> Int {
        var end = start + 1
        while end < blocks.count {
            switch blocks[end].content {
            case .heading(let next, _) where next <= level: return end
            case .list(let list) where list.items.contains { $0.attributes?["change"] != nil }:
                return end
            case .table(let table) where table.rows.contains { $0.attributes?["change"] != nil }:
                return end
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
        if operation == .assign, attributes["role"] == nil {
            report.add(.assignWithoutRole(at: attribute.valueRange))
            return nil
        }
        return Change(
            operation: operation, target: SourcedName(attributes.id, at: attributes.idRange),
            piece: piece, place: place, attributes: attributes)
    }

    private static func place(_ attributes: Attributes) -> Change.Place? {
        if let after = attributes["after"] {
            return after.value == "end"
                ? .end : .after(SourcedName(after.value, at: after.valueRange))
        }
        return attributes["before"].map { .before(SourcedName($0.value, at: $0.valueRange)) }
    }
}
