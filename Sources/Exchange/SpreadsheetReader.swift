import CSV
import Diagnostics
import Text

/// Reads the table for translators as spreadsheets save it.
enum SpreadsheetReader {
    static func read(_ file: SourceFile, into report: inout Report) -> ExchangeDocument? {
        guard isText(file, into: &report) else { return nil }
        var problems = Report()
        let parsed = CSVParser.parse(file, savedBy: .spreadsheet, into: &problems)
        report.add(contentsOf: problems)
        guard let table = parsed, !problems.hasErrors,
            let columns = columns(of: table, into: &report)
        else { return nil }
        var row = RowReader(columns: columns)
        var units: [ExchangeUnit] = []
        var refused = 0
        for record in table.rows {
            if let unit = row.read(record, into: &report) {
                units.append(unit)
            } else {
                refused += 1
            }
        }
        guard let language = row.language else {
            if table.rows.isEmpty {
                report.error(
                    "empty-exchange", "the table has no rows", at: SourceRange(file))
            }
            return nil
        }
        return ExchangeDocument(
            language: language, format: .csv, units: units, refused: refused)
    }

    private static let hints = [
        "in Excel: File, Save As, \"CSV UTF-8 (Comma delimited)\"",
        "in LibreOffice: Save As, Text CSV, character set \"Unicode (UTF-8)\"",
    ]

    /// Reports a table that is saved in another encoding than UTF-8.
    private static func isText(_ file: SourceFile, into report: inout Report) -> Bool {
        let isUTF16 =
            file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF])
            || file.bytes.prefix(64).contains(0)
        if isUTF16 {
            report.error(
                "not-utf-8", "the table is saved as UTF-16 (\"Unicode text\"), expected UTF-8",
                at: SourceRange(file, 0, 0), hints: hints)
            return false
        }
        if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            report.error(
                "not-a-table", "this is a workbook or another packed file, expected CSV",
                at: SourceRange(file, 0, 0), hints: hints)
            return false
        }
        guard let place = SourceChecks.invalidUTF8(in: file.bytes) else { return true }
        report.error(
            "not-utf-8", "the table is not saved as UTF-8, and letters may be lost",
            at: SourceRange(file, place, place + 1), hints: hints)
        return false
    }

    /// Finds the columns by their names, in any order.
    private static func columns(
        of table: CSVTable, into report: inout Report
    ) -> [String: Int]? {
        var columns: [String: Int] = [:]
        let known = SpreadsheetColumn.allCases.map(\.rawValue)
        for (index, column) in table.columns.enumerated() {
            let name = column.text.lowercased()
            let isForm = name.hasPrefix("translation ") && Int(name.dropFirst(12)) != nil
            if known.contains(name) || isForm {
                columns[name] = index
            } else {
                report.warning(
                    "unknown-column", "the column \"\(column.text)\" is passed over",
                    at: column.range, hints: near(name, in: known))
            }
        }
        let first = table.columns.first?.range
        let missing = SpreadsheetColumn.needed.filter { columns[$0.rawValue] == nil }
        for column in missing {
            guard let first else { break }
            report.error(
                "missing-column", "the table has no column \"\(column.rawValue)\"",
                at: first, hints: ["its first line must hold the names of the exported columns"])
        }
        if let first, missing.isEmpty, columns[SpreadsheetColumn.exported.rawValue] == nil {
            report.warning(
                "missing-column",
                "without the column \"exported\" nobody can tell who changed a text",
                at: first, hints: ["texts that have a translation already are shown, not taken"])
        }
        return missing.isEmpty ? columns : nil
    }

    private static func near(_ name: String, in known: [String]) -> [String] {
        Spelling.nearest(to: name, in: known).map { ["did you mean \"\($0)\"?"] } ?? []
    }
}
