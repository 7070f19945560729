import Diagnostics

/// How the sources are at the moment, as an author sees it in the preview.
struct PreviewState {
    var problems: [Diagnostic] = []
    /// Why the sources could not even be read, such as a folder that is not there.
    var failure: String?

    var isFailed: Bool { failure != nil || problems.contains { $0.severity == .error } }

    /// `no errors`, `1 error, 2 warnings`, or what failed.
    var summary: String {
        if let failure { return failure }
        let count = ProblemView.count(problems)
        if count.isEmpty { return "no errors" }
        return isFailed ? count : "no errors, \(count)"
    }
}
