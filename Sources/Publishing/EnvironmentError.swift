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

    package init(_ description: String, hints: [String] = []) {
        self.description = description
        self.hints = hints
    }
}
