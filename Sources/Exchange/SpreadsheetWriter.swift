import CSV
import Gettext

/// Writes texts as a table that a Dutch spreadsheet opens: UTF-8 with a mark, semicolons.
package enum SpreadsheetWriter {
    package static func write(_ units: [ExchangeUnit], language: String) -> [UInt8] {
        let forms = max(1, units.map(\.translations.count).max() ?? 1)
        let hasContext = units.contains { $0.context != nil }
        let hasPlural = units.contains { $0.pluralSource != nil }
        var columns: [(name: String, text: (ExchangeUnit) -> String)] = [
            (SpreadsheetColumn.file.rawValue, { "\(language)/\($0.catalog)" }),
            (SpreadsheetColumn.id.rawValue, \.id),
            (
                SpreadsheetColumn.note.rawValue,
                { ($0.notes + $0.references).joined(separator: "; ") }
            ),
        ]
        if hasContext {
            columns.append((SpreadsheetColumn.context.rawValue, { context(of: $0) }))
        }
        columns.append((SpreadsheetColumn.source.rawValue, \.source))
        if hasPlural {
            columns.append((SpreadsheetColumn.pluralSource.rawValue, { $0.pluralSource ?? "" }))
        }
        columns.append((SpreadsheetColumn.previous.rawValue, { $0.previous?.source ?? "" }))
        for form in 0..<forms {
            columns.append(
                (
                    SpreadsheetColumn.translation(form),
                    { form < $0.translations.count ? $0.translations[form] : "" }
                ))
        }
        columns += [
            (SpreadsheetColumn.state.rawValue, \.state.rawValue),
            (SpreadsheetColumn.origin.rawValue, { $0.origin?.rawValue ?? "" }),
            (SpreadsheetColumn.exported.rawValue, { $0.stamp?.text ?? "" }),
        ]
        let rows = units.map { unit in columns.map { SpreadsheetCell.guarded($0.text(unit)) } }
        return [0xEF, 0xBB, 0xBF]
            + CSVWriter.write([columns.map(\.name)] + rows, delimiter: UInt8(ascii: ";"))
    }

    /// The context, with a mark where it is there but empty.
    private static func context(of unit: ExchangeUnit) -> String {
        guard let context = unit.context else { return "" }
        return context.isEmpty ? "\"\"" : context
    }
}
