import TestSupport
import Testing

/// Another program whose answer is compared with ours; it must be installed.
enum Judge {
    /// Runs a command once for each numbered file `N.po`, with `$n` as the number.
    static func runForEach(
        _ command: String, files: [String: [UInt8]]
    ) throws -> [String: [UInt8]] {
        let script = """
            command -v msgcat >/dev/null || { echo 'msgcat is not installed' >&2; exit 1; }
            status=0
            for f in *.po; do n=${f%.po}; \(command) || { echo "in $f" >&2; status=1; }
            done
            exit $status
            """
        return try ShellJudge.files(after: script, files: files)
    }
}

/// Expects two files to be equal and shows the first line in which they differ.
func expectSame(
    _ ours: [UInt8], _ theirs: [UInt8], _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard ours != theirs else { return }
    let left = String(decoding: ours, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    let right = String(decoding: theirs, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    let line = zip(left, right).prefix { $0 == $1 }.count
    let before = left.prefix(line).suffix(12).joined(separator: "\n")
    let ourLine = line < left.count ? String(left[line]) : "(end)"
    let theirLine = line < right.count ? String(right[line]) : "(end)"
    Issue.record(
        "\(name) line \(line + 1)\n\(before)\nours:   \(ourLine)\ntheirs: \(theirLine)",
        sourceLocation: sourceLocation)
}
