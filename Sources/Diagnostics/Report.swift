package import Text

/// The problems found so far, in the order of finding.
package struct Report: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func add(contentsOf other: Report) {
        diagnostics += other.diagnostics
    }

    package mutating func error(
        _ identifier: String, _ message: String, at range: SourceRange,
        hints: [String] = [], notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(.error, identifier, message, at: range, hints: hints, notes: notes))
    }

    package mutating func warning(
        _ identifier: String, _ message: String, at range: SourceRange,
        hints: [String] = [], notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(.warning, identifier, message, at: range, hints: hints, notes: notes))
    }

    /// The problems by path and place, errors before warnings at the same place, each once.
    package var sorted: [Diagnostic] {
        var seen: Set<String> = []
        return
            diagnostics.enumerated()
            .sorted { left, right in
                let a = left.element
                let b = right.element
                if a.range.file.path != b.range.file.path {
                    return a.range.file.path < b.range.file.path
                }
                if a.range.lower != b.range.lower { return a.range.lower < b.range.lower }
                if a.severity != b.severity { return a.severity > b.severity }
                return left.offset < right.offset
            }
            .map(\.element)
            .filter {
                seen.insert(
                    "\($0.range.file.path)\u{0}\($0.range.lower)\u{0}\($0.identifier)\u{0}\($0.message)"
                ).inserted
            }
    }
}
