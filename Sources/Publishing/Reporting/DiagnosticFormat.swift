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
        return "\(visible(range.file.path)):\(start.line):\(start.column)"
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        var lines = [
            "\(place(diagnostic.range)): \(diagnostic.severity.rawValue): "
                + "\(visible(diagnostic.message)) [\(diagnostic.identifier)]"
        ]
        lines += excerpt(diagnostic.range)
        lines += diagnostic.hints.map { "    hint: \(visible($0))" }
        lines += diagnostic.notes.map { "    note: \(place($0.range)): \(visible($0.message))" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Replaces what a terminal obeys rather than shows: controls, line ends, and marks that
    /// would turn the rest of its line (those that ``SourceChecks`` reports).
    static func visible(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case ..<0x20: " "
            case 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The line with the problem and a mark below it.
    ///
    /// A line with right-to-left letters is isolated and gets no mark: a terminal reorders it, so
    /// that a caret would point at another word.
    private static func excerpt(_ range: SourceRange) -> [String] {
        guard !range.file.bytes.isEmpty else { return [] }
        let line = range.file.line(at: range.lower)
        guard !line.isEmpty else { return [] }
        let shown = visible(line)
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
