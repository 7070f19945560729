package import Diagnostics

/// How problems are written: for people, or in one of the forms that programs read.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// `path:line:column: severity: message [identifier]`, the form of GNU programs, which
    /// editors jump by; an excerpt and hints stand below.
    case text
    /// One JSON object a line.
    case json
    /// The commands by which a GitHub workflow marks lines of a change.
    case github
    /// The code quality report of GitLab, one JSON array.
    case gitlab
    /// One log of SARIF 2.1.0 (OASIS), which editors and code hosts show in the source.
    case sarif

    /// Whether the problems are one document, which a program reads whole from standard output.
    package var isDocument: Bool {
        switch self {
        case .text, .json, .github: false
        case .gitlab, .sarif: true
        }
    }

    package func write(_ diagnostics: [Diagnostic]) -> String {
        switch self {
        case .text: diagnostics.map(TextDiagnostics.write).joined()
        case .json: diagnostics.map(JSONDiagnostics.write).joined()
        case .github: diagnostics.map(GitHubDiagnostics.write).joined()
        case .gitlab: GitLabDiagnostics.write(diagnostics)
        case .sarif: SARIFDiagnostics.write(diagnostics)
        }
    }
}
