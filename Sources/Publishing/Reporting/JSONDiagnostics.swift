import Diagnostics
import Text

/// Writes a problem as a JSON object on one line.
enum JSONDiagnostics {
    private struct Record: Encodable {
        struct Note: Encodable {
            let path: String
            let line: Int
            let column: Int
            let message: String
        }

        let path: String
        let line: Int
        let column: Int
        let endLine: Int
        let endColumn: Int
        let severity: String
        let identifier: String
        let message: String
        let hints: [String]
        let notes: [Note]
    }

    static func write(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.range.start
        let end = diagnostic.range.end
        let record = Record(
            path: diagnostic.range.file.path, line: start.line, column: start.column,
            endLine: end.line, endColumn: end.column, severity: diagnostic.severity.rawValue,
            identifier: diagnostic.identifier, message: diagnostic.message,
            hints: diagnostic.hints,
            notes: diagnostic.notes.map {
                let place = $0.range.start
                return Record.Note(
                    path: $0.range.file.path, line: place.line, column: place.column,
                    message: $0.message)
            })
        return JSONText.write(record) + "\n"
    }
}
