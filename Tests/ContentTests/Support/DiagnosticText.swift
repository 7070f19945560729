import Diagnostics
import Text

/// Problems as one block of text, so that a test compares place, wording, hints and notes at once.
enum DiagnosticText {
    static func of(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(block).joined(separator: "\n")
    }

    private static func block(_ diagnostic: Diagnostic) -> String {
        let first =
            "\(place(diagnostic.range)): \(diagnostic.severity.rawValue): \(diagnostic.message) "
            + "[\(diagnostic.identifier)]"
        let hints = diagnostic.hints.map { "  hint: \($0)" }
        let notes = diagnostic.notes.map { "  note: \(place($0.range)): \($0.message)" }
        return ([first] + hints + notes).joined(separator: "\n")
    }

    private static func place(_ range: SourceRange) -> String {
        let start = range.start
        return "\(range.file.path):\(start.line):\(start.column)"
    }
}
