import Diagnostics
import Text

extension Report {
    mutating func add(_ problem: MarkdownProblem, at range: SourceRange) {
        error(problem.identifier, problem.message, at: range, hints: problem.hints)
    }
}

extension SourceRange {
    /// The text of the range for a message: its first line, at most 40 characters of it.
    var excerpt: String {
        let end = min(upper, lower + 240, file.bytes.count)
        let line = file.bytes[min(lower, end)..<end].prefix {
            $0 != Byte.newline && $0 != Byte.carriageReturn
        }
        let text = String(decoding: line, as: UTF8.self)
        guard text.count > 40 else { return text }
        return text.prefix(39) + "…"
    }
}
