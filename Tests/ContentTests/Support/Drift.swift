import Content
import Diagnostics
import Text

/// What the records of one municipality of the sample tree say about its changes.
struct Drift {
    let changes: [LocalChange]
    let report: Report

    init(_ edits: [String: String?], municipality: String = "zaanstad") {
        let reading = Reading(edits)
        var report = reading.report
        changes =
            reading.library.municipalities.first { $0.id == municipality }.map {
                BaseCheck(reading.library, $0).check(into: &report)
                return LocalChangeReader(reading.library, $0).changes()
            } ?? []
        self.report = report
    }

    /// All problems as a person reads them.
    var problems: String { DiagnosticText.of(report.sorted) }

    /// The file that records the national texts of today.
    var records: String {
        let texts = changes.compactMap { change in
            change.national.map { (change.target, $0.text) }
        }
        return String(
            decoding: BaseRecord.write(Dictionary(texts) { first, _ in first }), as: UTF8.self)
    }

    /// The changes in lines: name, operation, place, state, both texts.
    var outline: String {
        changes.map { change in
            var line = "\(change.target) \(change.kind) \(change.operation) \(change.drift)"
            if let place = change.place { line += " (\(place))" }
            if let text = change.nationalText { line += "\n  national: \(Self.line(text))" }
            if let text = change.local { line += "\n  local: \(Self.line(text))" }
            return line
        }.joined(separator: "\n")
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " / ")
    }
}
