/// How much a problem matters: an error stops publishing, a warning does not.
package enum Severity: String, Sendable, Comparable {
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left == .warning && right == .error
    }
}
