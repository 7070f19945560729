import Diagnostics
import HTML
import Text

/// Problems in the sources as a list in a page, each with its line.
struct ProblemView {
    /// More are told on the terminal, and mending the first ones comes first.
    static let limit = 50

    let problems: [Diagnostic]

    func write(to html: inout HTMLWriter) {
        let sorted =
            problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
        html.element("ol", []) { html in
            for problem in sorted.prefix(Self.limit) {
                html.element("li", [.class(problem.severity.rawValue)]) { item(problem, to: &$0) }
            }
        }
        if sorted.count > Self.limit {
            html.element(
                "p", [.class("state")],
                text: "and \(sorted.count - Self.limit) more on the terminal")
        }
    }

    /// `1 error, 2 warnings`, without what there is none of.
    static func count(_ problems: [Diagnostic]) -> String {
        let parts = [Severity.error, .warning].compactMap { severity -> String? in
            let count = problems.filter { $0.severity == severity }.count
            guard count > 0 else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.joined(separator: ", ")
    }

    private func item(_ problem: Diagnostic, to html: inout HTMLWriter) {
        html.element("p", [.class("place")], text: Self.place(problem.range))
        html.element("p", [.class("message"), .dir(.auto)]) { html in
            html.text(problem.message)
            html.raw(" ")
            html.element("span", [.class("identifier")], text: "[\(problem.identifier)]")
        }
        excerpt(problem.range, to: &html)
        for hint in problem.hints {
            html.element("p", [.class("hint"), .dir(.auto)]) { html in
                html.element("b", text: "hint: ")
                html.text(hint)
            }
        }
        for note in problem.notes {
            html.element("p", [.class("note"), .dir(.auto)]) { html in
                html.element("b", text: "note: \(Self.place(note.range)): ")
                html.text(note.message)
            }
        }
    }

    private static func place(_ range: SourceRange) -> String {
        let start = range.start
        return "\(range.file.path):\(start.line):\(start.column)"
    }

    /// Writes the line with the problem, the piece that is wrong marked.
    private func excerpt(_ range: SourceRange, to html: inout HTMLWriter) {
        let bytes = range.file.bytes
        let place = min(max(range.lower, 0), bytes.count)
        let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        guard start < end else { return }
        let upper = min(max(range.upper, place), end)
        html.element("pre", [.dir(.auto)]) { html in
            html.text(Self.text(bytes[start..<place]))
            if upper > place {
                html.element("mark", text: Self.text(bytes[place..<upper]))
            }
            html.text(Self.text(bytes[upper..<end]))
        }
    }

    /// Returns text in which marks that would turn the rest of the line can be seen.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
                "\u{FFFD}" as Unicode.Scalar
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
