import CSV
import Diagnostics
import Gettext
import Text

/// Makes texts of the rows of a table.
struct RowReader {
    private let columns: [String: Int]
    private let forms: Int
    /// The language that the first row names; all rows must name the same.
    private(set) var language: String?
    private var languageRange: SourceRange?

    init(columns: [String: Int]) {
        self.columns = columns
        var count = 1
        while columns[SpreadsheetColumn.translation(count)] != nil { count += 1 }
        forms = count
    }

    /// Returns the text of a row, or nil where it was reported.
    mutating func read(_ row: CSVRow, into report: inout Report) -> ExchangeUnit? {
        guard let file = cell(.file, of: row), let id = cell(.id, of: row),
            let cell = cell(.translation, of: row),
            let catalog = catalog(file, into: &report)
        else { return nil }
        guard !id.text.isEmpty else {
            report.error(
                "missing-id", "the row does not say which text it translates", at: row.range,
                hints: ["copy the id from the exported table"])
            return nil
        }
        let stamp = text(.exported, of: row).flatMap { ExportStamp($0) }
        let source = text(.source, of: row) ?? ""
        let plural = text(.pluralSource, of: row)
        guard let translations = translations(of: row, source, stamp, into: &report),
            let state = state(of: row, stamp, into: &report)
        else { return nil }
        var unit = ExchangeUnit(
            catalog: catalog, id: id.text, translations: translations,
            state: ExchangeReader.meant(state, translations, exportedAs: stamp), range: cell.range)
        unit.source = source
        unit.pluralSource = plural?.isEmpty == true ? nil : plural
        if let context = text(.context, of: row), !context.isEmpty {
            unit.context = context == "\"\"" ? "" : context
        }
        if let previous = text(.previous, of: row), !previous.isEmpty {
            unit.previous = ExchangeUnit.Previous(source: previous)
        }
        unit.origin = text(.origin, of: row).flatMap { TranslationOrigin.Maker(rawValue: $0) }
        unit.stamp = stamp
        return unit
    }

    private func cell(_ column: SpreadsheetColumn, of row: CSVRow) -> CSVCell? {
        columns[column.rawValue].map { row.cells[$0] }
    }

    /// The text of a cell without its guard.
    private func text(_ column: SpreadsheetColumn, of row: CSVRow) -> String? {
        cell(column, of: row).map { SpreadsheetCell.unguarded($0.text) }
    }

    /// Takes the language from `ar/pages/health.po`, and returns the rest.
    private mutating func catalog(_ cell: CSVCell, into report: inout Report) -> String? {
        let parts = cell.text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[1].hasSuffix(".po") else {
            report.error(
                "missing-catalog", "\"\(cell.text)\" is no file of translations", at: cell.range,
                hints: ["expected one such as ar/pages/health.po, as in the exported table"])
            return nil
        }
        if let language, let first = languageRange, language != parts[0] {
            report.error(
                "other-language",
                "the row is for \"\(parts[0])\", the table for \"\(language)\"", at: cell.range,
                notes: [Diagnostic.Note("the first language is here", at: first)])
            return nil
        }
        if language == nil {
            language = parts[0]
            languageRange = cell.range
        }
        return parts[1]
    }

    private func translations(
        of row: CSVRow, _ source: String, _ stamp: ExportStamp?, into report: inout Report
    ) -> [String]? {
        var translations: [String] = []
        for form in 0..<forms {
            guard let index = columns[SpreadsheetColumn.translation(form)] else { continue }
            let cell = row.cells[index]
            if SpreadsheetCell.isFormula(cell.text) {
                report.error(
                    "formula-in-cell", "\"\(cell.text)\" is a formula or what became of one",
                    at: cell.range,
                    hints: ["for text that begins so, write an apostrophe before it: '="])
                return nil
            }
            translations.append(SpreadsheetCell.unguarded(cell.text))
        }
        // The columns of plural forms are there for other rows too.
        while translations.count > 1, translations.last?.isEmpty == true {
            translations.removeLast()
        }
        let isExported = stamp?.fingerprint == ExportStamp.fingerprint(of: translations)
        // Spreadsheets and mail programs end lines in cells as they like.
        if !isExported, !source.utf8.contains(UInt8(ascii: "\r")) {
            translations = translations.map(Self.withLineFeeds)
        }
        return translations
    }

    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        var bytes: [UInt8] = []
        var isAfterReturn = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\r") || !isAfterReturn || byte != UInt8(ascii: "\n") {
                bytes.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
            }
            isAfterReturn = byte == UInt8(ascii: "\r")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func state(
        of row: CSVRow, _ stamp: ExportStamp?, into report: inout Report
    ) -> ExchangeState? {
        guard let cell = cell(.state, of: row), !cell.text.isEmpty else {
            return stamp?.state ?? .translated
        }
        if let state = ExchangeState(rawValue: cell.text.lowercased()) { return state }
        report.error(
            "unknown-state", "there is no state \"\(cell.text)\"", at: cell.range,
            hints: Spelling.hints(for: cell.text, in: ExchangeState.allCases.map(\.rawValue)))
        return nil
    }
}
