import CSV
import Diagnostics
import Text

/// Puts the rows of a municipality's `services.csv` over the national ones.
enum ServiceMerge {
    static func merge(
        _ local: [RecordTable.Record], over national: [RecordTable.Record],
        into report: inout Report
    ) -> [RecordTable.Record] {
        var rows = national
        var first: [String: SourceRange] = [:]
        for record in local {
            guard let id = record["id"] else {
                report.add(.missingCell("id", at: record.range))
                continue
            }
            if let earlier = first[id.text] {
                report.add(.duplicateID(id.text, at: id.range, first: earlier))
                continue
            }
            first[id.text] = id.range
            let index = rows.firstIndex { $0["id"]?.text == id.text }
            switch (record["change"]?.text, index) {
            case (nil, nil): insert(record, into: &rows, &report)
            case (nil, let index?):
                report.add(.serviceExists(id.text, at: id.range, first: rows[index].range))
            case ("replace"?, let index?):
                let row = overlay(record, on: rows[index])
                if record["after"] == nil {
                    rows[index] = row
                } else {
                    rows.remove(at: index)
                    insert(row, into: &rows, &report)
                }
            case ("remove"?, let index?): rows.remove(at: index)
            case ("replace"?, nil), ("remove"?, nil):
                report.add(
                    .changeHitsNothing(
                        id.text, document: "services", at: id.range,
                        known: rows.compactMap { $0["id"]?.text }))
            case (let other?, _):
                report.add(
                    .unknownChange(
                        other, at: record["change"]?.range ?? record.range,
                        known: ["replace", "remove"]))
            }
        }
        return rows
    }

    private static func insert(
        _ record: RecordTable.Record, into rows: inout [RecordTable.Record],
        _ report: inout Report
    ) {
        guard let after = record["after"] else {
            rows.append(record)
            return
        }
        guard let index = rows.firstIndex(where: { $0["id"]?.text == after.text }) else {
            report.add(
                .changeHitsNothing(
                    after.text, document: "services", at: after.range,
                    known: rows.compactMap { $0["id"]?.text }))
            return
        }
        rows.insert(record, at: index + 1)
    }

    /// Returns the national row with the filled cells of the local one; `-` empties a cell.
    private static func overlay(
        _ local: RecordTable.Record, on national: RecordTable.Record
    ) -> RecordTable.Record {
        var cells = national.cells
        for (column, cell) in local.cells where column != "change" {
            cells[column] = cell.text == "-" ? nil : cell
        }
        return RecordTable.Record(cells: cells, range: local.range)
    }
}
