/// A failure of the machine around the program, not of the sources: exit code 3.
package struct EnvironmentError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// A command line that asks for something impossible: exit code 2.
package struct UsageError: Error, CustomStringConvertible {
    package let description: String
    package let hints: [String]
    /// More of the same command line that is wrong, each with its own hints.
    package private(set) var others: [UsageError] = []

    package init(_ description: String, hints: [String] = []) {
        self.description = description
        self.hints = hints
    }

    /// Joins all that is wrong with a command line; nothing where nothing is.
    package init?(_ errors: [UsageError]) {
        guard let first = errors.first else { return nil }
        self = first
        others += errors.dropFirst()
    }
}
