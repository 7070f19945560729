package import Diagnostics
import Foundation
import Text

/// How problems are written: for people, or one JSON object a line for tools.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    case text
    case json

    package func write(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { self == .text ? Self.text($0) : Self.json($0) }.joined()
    }

    private static func place(_ range: SourceRange) -> String {
        let start = range.start
        return "\(range.file.path):\(start.line):\(start.column)"
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        var lines = [
            "\(place(diagnostic.range)): \(diagnostic.severity.rawValue): \(diagnostic.message) "
                + "[\(diagnostic.identifier)]"
        ]
        lines += excerpt(diagnostic.range)
        lines += diagnostic.hints.map { "    hint: \($0)" }
        lines += diagnostic.notes.map { "    note: \(place($0.range)): \($0.message)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The line with the problem and a mark below it.
    ///
    /// A line with right-to-left letters is isolated and gets no mark: a terminal reorders it, so
    /// that a caret would point at another word.
    private static func excerpt(_ range: SourceRange) -> [String] {
        guard !range.file.bytes.isEmpty else { return [] }
        let line = range.file.line(at: range.lower)
        guard !line.isEmpty else { return [] }
        let shown = String(
            String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        if line.unicodeScalars.contains(where: isRightToLeft) {
            return ["    \u{2068}\(shown)\u{2069}"]
        }
        let column = range.start.column
        let width = max(1, min(range.text.prefix { $0 != "\n" }.count, line.count - column + 1))
        return [
            "    \(shown)",
            "    " + String(repeating: " ", count: column - 1)
                + String(repeating: "^", count: width),
        ]
    }

    /// Whether a character belongs to a script that is written from right to left (the blocks
    /// from Hebrew to Arabic Extended-A, and their presentation forms).
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        (0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFDFF).contains(scalar.value)
            || (0xFE70...0xFEFC).contains(scalar.value)
    }

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
        let severity: String
        let identifier: String
        let message: String
        let hints: [String]
        let notes: [Note]
    }

    private static func json(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.range.start
        let record = Record(
            path: diagnostic.range.file.path, line: start.line, column: start.column,
            severity: diagnostic.severity.rawValue, identifier: diagnostic.identifier,
            message: diagnostic.message, hints: diagnostic.hints,
            notes: diagnostic.notes.map {
                let place = $0.range.start
                return Record.Note(
                    path: $0.range.file.path, line: place.line, column: place.column,
                    message: $0.message)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(record) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
