import Diagnostics
import Text

/// Writes problems as a code quality report, which GitLab shows beside the lines of a change.
///
/// Source: GitLab Docs, "Code Quality", "Import code quality results".
enum GitLabDiagnostics {
    private struct Issue: Encodable {
        struct Location: Encodable {
            struct Lines: Encodable {
                let begin: Int
                let end: Int
            }

            let path: String
            let lines: Lines
        }

        enum CodingKeys: String, CodingKey {
            case description, fingerprint, severity, location
            case checkName = "check_name"
        }

        let description: String
        let checkName: String
        let fingerprint: String
        let severity: String
        let location: Location
    }

    static func write(_ diagnostics: [Diagnostic]) -> String {
        let fingerprints = DiagnosticFingerprint.all(of: diagnostics)
        let issues = zip(diagnostics, fingerprints).map { diagnostic, fingerprint in
            Issue(
                description: ([diagnostic.message] + diagnostic.hints).joined(separator: "; "),
                checkName: diagnostic.identifier, fingerprint: fingerprint,
                severity: diagnostic.severity == .error ? "major" : "minor",
                location: Issue.Location(
                    path: diagnostic.range.file.path,
                    lines: Issue.Location.Lines(
                        begin: diagnostic.range.start.line, end: diagnostic.range.end.line)))
        }
        return JSONText.write(issues) + "\n"
    }
}
