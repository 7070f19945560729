package import Diagnostics
package import Text

/// Reads a table with a header line (RFC 4180, with a semicolon or a tab allowed as well).
///
/// Beyond RFC 4180: a byte-order mark is skipped, lines may end in CR LF, LF or CR, blank lines
/// are skipped, and spaces and tabs around a cell but outside its quotes are not part of it.
package enum CSVParser {
    /// How a table came to be, and so what is no mistake in it.
    package enum Origin: Sendable {
        /// A person wrote it: each row has a cell for each column.
        case author
        /// A spreadsheet saved it: columns without a name and cells at the end, all of them
        /// empty, rows that are wholly empty, and rows that leave out their last empty cells.
        case spreadsheet
    }

    /// Returns the table of a file, or nil when the file is empty or no column has a name.
    ///
    /// All problems are reported, and the rest of the table is read nevertheless.
    package static func parse(
        _ file: SourceFile, savedBy origin: Origin = .author, into report: inout Report
    ) -> CSVTable? {
        var reader = CSVReader(file: file)
        guard let header = reader.nextRecord(into: &report) else {
            report.error(
                "empty-table", "the file is empty", at: SourceRange(file),
                hints: ["write the names of the columns in the first line"])
            return nil
        }
        let delimiter = reader.delimiter
        guard header.cells.contains(where: { !$0.text.isEmpty }) else {
            report.error(
                "empty-header", "the first line names no columns", at: header.range,
                hints: ["write the names of the columns in the first line"])
            return nil
        }
        var columns = header.cells
        if origin == .spreadsheet {
            while columns.last?.text.isEmpty == true { columns.removeLast() }
        }
        checkNames(of: columns, into: &report)
        var rows: [CSVRow] = []
        while let record = reader.nextRecord(into: &report) {
            if origin == .spreadsheet {
                guard record.cells.contains(where: { !$0.text.isEmpty }) else { continue }
                rows.append(fit(mended(record, columns.count), to: columns, into: &report))
            } else {
                rows.append(fit(record, to: columns, into: &report))
            }
        }
        return CSVTable(delimiter: delimiter, columns: columns, rows: rows)
    }

    /// Returns a row with so many cells, unless there is text in the cells beyond.
    private static func mended(_ row: CSVRow, _ count: Int) -> CSVRow {
        var cells = row.cells
        while cells.count > count, cells.last?.text.isEmpty == true { cells.removeLast() }
        let file = row.range.file
        let empty = CSVCell(text: "", range: SourceRange(file, row.range.upper, row.range.upper))
        while cells.count < count { cells.append(empty) }
        return CSVRow(cells: cells, range: row.range)
    }

    private static func checkNames(of columns: [CSVCell], into report: inout Report) {
        var first: [String: CSVCell] = [:]
        for (index, column) in columns.enumerated() {
            if column.text.isEmpty {
                report.error(
                    "empty-column-name", "column \(index + 1) has no name", at: column.range,
                    hints: ["name the column, or remove the delimiter that makes it"])
            } else if let earlier = first[column.text] {
                report.error(
                    "duplicate-column", "column \"\(column.text)\" stands twice in the header",
                    at: column.range,
                    notes: [Diagnostic.Note("the first is here", at: earlier.range)])
            } else {
                first[column.text] = column
            }
        }
    }

    /// Returns the row with exactly one cell per column, reporting a wrong number of cells.
    private static func fit(
        _ row: CSVRow, to columns: [CSVCell], into report: inout Report
    ) -> CSVRow {
        let count = row.cells.count
        guard count != columns.count else { return row }
        let found = "row has \(count) \(count == 1 ? "cell" : "cells")"
        let counts = "\(found), the header has \(columns.count)"
        if count < columns.count {
            report.error(
                "missing-cell", "\(counts): \"\(columns[count].text)\" is missing", at: row.range,
                hints: ["an empty cell needs its delimiter too"])
            let file = row.range.file
            let empty = CSVCell(
                text: "", range: SourceRange(file, row.range.upper, row.range.upper))
            let missing = Array(repeating: empty, count: columns.count - count)
            return CSVRow(cells: row.cells + missing, range: row.range)
        }
        let extra = row.cells[columns.count]
        report.error(
            "extra-cell", "\(counts): \"\(extra.text)\" has no column", at: row.range,
            hints: ["put a cell that holds a delimiter between double quotes"],
            notes: [Diagnostic.Note("the first extra cell is here", at: extra.range)])
        return CSVRow(cells: Array(row.cells.prefix(columns.count)), range: row.range)
    }
}
