import Diagnostics
import Markdown
import Text

/// A document and the problems that were found in it.
struct Parsed {
    let file: SourceFile
    let document: MarkdownDocument
    let diagnostics: [Diagnostic]

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) {
        file = SourceFile(path: "test.md", bytes: bytes)
        var report = Report()
        document = MarkdownParser.parse(file, into: &report)
        diagnostics = report.sorted
    }

    var html: String { HTMLRenderer.render(document.blocks) }

    /// The problems as `line:column identifier: message`.
    var problems: [String] { diagnostics.map(\.line) }
}

extension Diagnostic {
    /// The problem as `line:column identifier: message`.
    var line: String {
        "\(range.start.line):\(range.start.column) \(identifier): \(message)"
    }
}

/// The first differing line of two texts, for the message of a failed comparison.
func firstDifference(_ ours: String, _ theirs: String) -> String {
    let left = ours.split(separator: "\n", omittingEmptySubsequences: false)
    let right = theirs.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
        let a = index < left.count ? String(left[index]) : "(end)"
        let b = index < right.count ? String(right[index]) : "(end)"
        if a != b {
            return "line \(index + 1): ours \(a.debugDescription), judge \(b.debugDescription)"
        }
    }
    return "equal"
}
