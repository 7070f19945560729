import Diagnostics
import Text

/// Names for problems that stay the same when lines above them come and go.
enum DiagnosticFingerprint {
    /// Returns a name for each problem: of its kind, its file, and the line on which it stands; a
    /// second one of the same kind on an equal line is counted.
    static func all(of diagnostics: [Diagnostic]) -> [String] {
        var seen: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            let file = diagnostic.range.file
            let parts = [
                diagnostic.identifier, file.path, file.line(at: diagnostic.range.lower),
                diagnostic.message,
            ]
            let key = parts.joined(separator: "\u{0}")
            let count = seen[key, default: 0]
            seen[key] = count + 1
            return Fingerprint.of(count == 0 ? key : "\(key)\u{0}\(count)")
        }
    }
}
