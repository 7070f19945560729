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

    /// The rows that have as many cells as the table has columns.
    let records: [Record]
    /// The ids of the other rows, whose cells may stand in wrong columns.
    let brokenIDs: [String]
    /// Whether all rows have as many cells as the table has columns.
    let isWhole: Bool

    /// Reads a table, or reports why its columns are not those of its kind.
    init?(
        _ file: SourceFile, columns: [String], required: [String], into report: inout Report
    ) {
        guard SourceChecks.check(file, into: &report) else { return nil }
        var problems = Report()
        let parsed = CSVParser.parse(file, into: &problems)
        report.add(contentsOf: problems)
        guard let table = parsed else { return nil }
        for cell in table.columns where !columns.contains(cell.text) && !cell.text.isEmpty {
            report.add(.unknownColumn(cell.text, at: cell.range, known: columns))
        }
        let present = Set(table.columns.map(\.text))
        let missing = required.filter { !present.contains($0) }
        for column in missing {
            report.add(.missingColumn(column, at: table.columns.first?.range ?? SourceRange(file)))
        }
        guard missing.isEmpty else { return nil }
        let broken = Set(
            problems.diagnostics
                .filter { $0.identifier == "missing-cell" || $0.identifier == "extra-cell" }
                .map(\.range.lower))
        let all = table.rows.map { row in
            var cells: [String: CSVCell] = [:]
            for (column, cell) in zip(table.columns, row.cells) where !cell.text.isEmpty {
                cells[column.text] = cell
            }
            return Record(cells: cells, range: row.range)
        }
        isWhole = broken.isEmpty
        records = all.filter { !broken.contains($0.range.lower) }
        brokenIDs = all.filter { broken.contains($0.range.lower) }.compactMap { $0["id"]?.text }
    }
}
