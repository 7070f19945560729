import Diagnostics
import Gettext

/// How a text of the file compares with the catalogue's, and what is said about it.
extension CatalogImport {
    /// Whether the file still has the translation that was exported.
    func isUntouched(_ unit: ExchangeUnit) -> Bool {
        unit.stamp?.fingerprint == ExportStamp.fingerprint(of: unit.translations)
    }

    func isSame(_ left: [String], _ right: [String]) -> Bool {
        left == right
            || (left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) })
    }

    func isSame(_ left: String, _ right: String) -> Bool {
        left == right
            || (isTrimmed && left.isEmpty == right.isEmpty
                && SpreadsheetText.trimmed(left) == SpreadsheetText.trimmed(right))
    }

    /// Reports what is wrong with a translation, and returns whether it may be written.
    mutating func isAcceptable(
        _ unit: ExchangeUnit, _ source: String, _ message: Message?
    ) -> Bool {
        let expected = message.map(\.strings.count) ?? unit.translations.count
        guard unit.translations.count == expected, !unit.translations.contains("") else {
            refuse(
                unit, "missing-plural-form",
                "the text needs \(expected) plural forms, found "
                    + "\(unit.translations.filter { !$0.isEmpty }.count)")
            return false
        }
        let problems = planner.check(unit, source)
        for problem in problems { report.add(problem) }
        guard problems.contains(where: { $0.severity == .error }) else { return true }
        refused += 1
        return false
    }

    mutating func add(
        _ kind: ImportChange.Kind, _ unit: ExchangeUnit, source: String,
        exportedSource: String? = nil, old: [String], new: [String]? = nil
    ) {
        changes.append(
            ImportChange(
                kind: kind, catalog: path, id: unit.id, source: source,
                exportedSource: exportedSource, old: old, new: new ?? unit.translations,
                range: unit.range))
    }

    mutating func refuse(
        _ unit: ExchangeUnit, _ identifier: String, _ message: String, hints: [String] = [],
        notes: [Diagnostic.Note] = []
    ) {
        refused += 1
        guard let range = unit.range else { return }
        report.error(identifier, message, at: range, hints: hints, notes: notes)
    }

    mutating func refuseMixed(_ unit: ExchangeUnit, _ source: String) {
        refuse(
            unit, "mixed-up", "the id belongs to another text: \"\(source)\"",
            hints: ["were rows or columns moved apart? Fill in a new export"])
    }
}
