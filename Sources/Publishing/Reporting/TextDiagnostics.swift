import Diagnostics
import Text

/// Writes a problem for people, on one line that editors jump by, with an excerpt and hints below.
enum TextDiagnostics {
    private static func place(_ range: SourceRange) -> String {
        let start = range.start
        return "\(visible(range.file.path)):\(start.line):\(start.column)"
    }

    static func write(_ diagnostic: Diagnostic) -> String {
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
}
