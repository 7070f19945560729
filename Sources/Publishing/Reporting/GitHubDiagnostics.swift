import Diagnostics
import Text

/// Writes a problem as a workflow command of GitHub Actions, which marks the line in a change.
///
/// Source: GitHub Docs, "Workflow commands for GitHub Actions"; the escapes are those of the
/// runner's own toolkit.
enum GitHubDiagnostics {
    static func write(_ diagnostic: Diagnostic) -> String {
        let start = diagnostic.range.start
        let end = diagnostic.range.end
        var properties = [
            ("file", diagnostic.range.file.path), ("line", String(start.line)),
            ("endLine", String(end.line)),
        ]
        // Columns are taken only where the problem stands on one line.
        if start.line == end.line {
            properties.append(("col", String(start.column)))
            properties.append(("endColumn", String(max(end.column, start.column))))
        }
        properties.append(("title", diagnostic.identifier))
        let list = properties.map { "\($0)=\(escaped($1, inProperty: true))" }
            .joined(separator: ",")
        let text = ([diagnostic.message] + diagnostic.hints).joined(separator: "\n")
        return "::\(diagnostic.severity.rawValue) \(list)::\(escaped(text, inProperty: false))\n"
    }

    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where inProperty: result += "%3A"
            case "," where inProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
