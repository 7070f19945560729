import CSV
import Diagnostics
import Markdown
import Text

/// Reads `facts.csv`: named values with their type and their source.
enum FactReader {
    static let columns = ["id", "type", "value", "source", "source_date", "checked"]

    static func read(
        _ file: SourceFile, unread: inout Unread, into report: inout Report
    ) -> [Fact] {
        guard
            let table = RecordTable(
                file, columns: columns, required: ["id", "type", "value", "source", "checked"],
                into: &report)
        else {
            unread.hasFacts = true
            return []
        }
        unread.facts.formUnion(table.brokenIDs)
        var facts: [Fact] = []
        for record in table.records {
            guard let fact = fact(record, into: &report) else {
                if let id = record["id"]?.text { unread.facts.insert(id) }
                continue
            }
            if let first = facts.first(where: { $0.id == fact.id }) {
                report.add(.duplicateID(fact.id, at: fact.range, first: first.range))
            } else {
                facts.append(fact)
            }
        }
        return facts
    }

    private static func fact(_ record: RecordTable.Record, into report: inout Report) -> Fact? {
        let reader = RecordReader(record: record)
        let id = reader.id(allowingDots: true, into: &report)
        let provenance = reader.provenance(into: &report)
        guard let type = reader.required("type", into: &report),
            let value = reader.required("value", into: &report)
        else { return nil }
        guard let kind = Fact.Kind(rawValue: type.text) else {
            report.add(
                .unknownFactType(
                    type.text, at: type.range, known: Fact.Kind.allCases.map(\.rawValue)))
            return nil
        }
        guard check(value, kind, reader, into: &report), let id, let provenance else { return nil }
        return Fact(
            id: id, kind: kind, value: value.text,
            text: kind == .text
                ? reader.plainText(value, into: &report) : InlineContent(data: value),
            provenance: provenance, range: record.range)
    }

    private static func check(
        _ value: CSVCell, _ kind: Fact.Kind, _ reader: RecordReader, into report: inout Report
    ) -> Bool {
        switch kind {
        case .phone: return reader.phone("value", into: &report) != nil
        case .url: return reader.page("value", into: &report) != nil
        case .email: return reader.email("value", into: &report) != nil
        case .date:
            if CalendarDate(value.text)?.isDay == true { return true }
            report.add(.invalidDay(value.text, at: value.range))
            return false
        case .time:
            if ClockTime(value.text) != nil { return true }
            report.add(.invalidTime(value.text, at: value.range))
            return false
        case .postcode:
            if Postcode.isValid(value.text) { return true }
            report.add(.invalidPostcode(value.text, at: value.range))
            return false
        case .name, .address, .amount, .text: return true
        }
    }
}

extension InlineContent {
    /// Data that only looks like Markdown: the `_` of an address marks no emphasis.
    fileprivate init(data cell: CSVCell) {
        self.init(inlines: [.text(cell.text)], source: cell.text, range: cell.range)
    }
}
