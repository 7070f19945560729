import CSV
import Diagnostics
import Text

/// The rows of a CSV file by column name, with its columns checked against those of its kind.
struct RecordTable {
    /// One row: its filled cells by column, and its place.
    struct Record {
        let cells: [String: CSVCell]
        let range: SourceRange

        /// Returns a cell that is not empty.
        subscript(column: String) -> CSVCell? { cells[column] }
    }

    let records: [Record]

    /// Reads a table, or reports why its columns are not those of its kind.
    init?(
        _ file: SourceFile, columns: [String], required: [String], into report: inout Report
    ) {
        guard SourceChecks.check(file, into: &report),
            let table = CSVParser.parse(file, into: &report)
        else { return nil }
        for cell in table.columns where !columns.contains(cell.text) && !cell.text.isEmpty {
            report.add(.unknownColumn(cell.text, at: cell.range, known: columns))
        }
        let present = Set(table.columns.map(\.text))
        let missing = required.filter { !present.contains($0) }
        for column in missing {
            report.add(.missingColumn(column, at: table.columns.first?.range ?? SourceRange(file)))
        }
        guard missing.isEmpty else { return nil }
        records = table.rows.map { row in
            var cells: [String: CSVCell] = [:]
            for (column, cell) in zip(table.columns, row.cells) where !cell.text.isEmpty {
                cells[column.text] = cell
            }
            return Record(cells: cells, range: row.range)
        }
    }
}
