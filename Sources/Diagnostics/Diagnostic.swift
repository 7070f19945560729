package import Text

/// One problem in a source: where it is, what was found, what was expected, what to do.
///
/// Problems in content are collected in a ``Report``, never thrown: an author sees all of them
/// at once. Messages start in lower case, have no full stop, and quote what was found.
package struct Diagnostic: Sendable {
    /// Another place that belongs to the problem, such as the first of two equal ids.
    package struct Note: Sendable {
        package let message: String
        package let range: SourceRange

        package init(_ message: String, at range: SourceRange) {
            self.message = message
            self.range = range
        }
    }

    package let severity: Severity
    /// The stable name of the kind of problem, in kebab case, for tools: `unknown-role`.
    package let identifier: String
    package let message: String
    package let range: SourceRange
    /// What the author can do, one sentence each.
    package let hints: [String]
    package let notes: [Note]

    package init(
        _ severity: Severity, _ identifier: String, _ message: String, at range: SourceRange,
        hints: [String] = [], notes: [Note] = []
    ) {
        self.severity = severity
        self.identifier = identifier
        self.message = message
        self.range = range
        self.hints = hints
        self.notes = notes
    }
}
