package import Text

/// The problems found so far, in the order of finding.
package struct Report: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// What must not be shown of a source.
    private var secrets: [Secret] = []

    private struct Secret {
        let file: SourceFile
        /// A copy without it; see ``SourceFile/masking(_:)``.
        let masked: SourceFile
        /// The texts of it, which a message may quote.
        let texts: [String]
    }

    package init() {}

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func add(contentsOf other: Report) {
        diagnostics += other.diagnostics
        secrets += other.secrets
    }

    /// Returns the problems for which a closure is true, what must not be shown still hidden.
    package func filter(_ isKept: (Diagnostic) -> Bool) -> Report {
        var report = self
        report.diagnostics = diagnostics.filter(isKept)
        return report
    }

    /// Makes ``sorted`` show a source, its line in an excerpt and what messages quote of it, without
    /// the letters and digits of some stretches.
    package mutating func hide(_ stretches: [Range<Int>], in file: SourceFile) {
        let texts = stretches.map { SourceRange(file, $0.lowerBound, $0.upperBound).text }
        secrets.append(Secret(file: file, masked: file.masking(stretches), texts: texts))
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
            .map { secrets.isEmpty ? $0.element : shown($0.element) }
            .filter {
                seen.insert(
                    "\($0.range.file.path)\u{0}\($0.range.lower)\u{0}\($0.identifier)\u{0}\($0.message)"
                ).inserted
            }
    }

    /// Returns a problem as it may be shown.
    private func shown(_ diagnostic: Diagnostic) -> Diagnostic {
        let texts = secrets.flatMap(\.texts)
        let words = { (text: String) in
            texts.reduce(text) { $0.replacing($1, with: "…") }
        }
        let place = { (range: SourceRange) in
            secrets.first { $0.file === range.file }
                .map { SourceRange($0.masked, range.lower, range.upper) } ?? range
        }
        return Diagnostic(
            diagnostic.severity, diagnostic.identifier, words(diagnostic.message),
            at: place(diagnostic.range), hints: diagnostic.hints.map(words),
            notes: diagnostic.notes.map { .init(words($0.message), at: place($0.range)) })
    }
}
