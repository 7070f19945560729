import TestSupport
import Testing

/// libxml2, as `xmllint` and as lxml; both must be installed.
enum Judge {
    enum Verdict: Equatable {
        /// What is in the document.
        case taken([String])
        case refused
        /// libxml2 and expat are of different opinions.
        case disputed
    }

    /// Returns what libxml2 finds in each document.
    static func verdicts(on documents: [[UInt8]]) throws -> [Verdict] {
        var files: [String: [UInt8]] = [:]
        for (number, bytes) in documents.enumerated() { files["\(number).xml"] = bytes }
        let said = try ShellJudge.output(
            of: "\"$PYTHON\" \"$JUDGES/dump.py\"", files: files)
        var verdicts: [Verdict] = []
        var lines: [String] = []
        for line in said.split(separator: "\n") {
            if line.hasPrefix("= ") {
                verdicts.append(.taken([]))
                lines = []
            } else if line.hasPrefix("!") || line.hasPrefix("~") {
                verdicts[verdicts.count - 1] = line.hasPrefix("!") ? .refused : .disputed
            } else {
                lines.append(String(line))
                verdicts[verdicts.count - 1] = .taken(lines)
            }
        }
        try #require(verdicts.count == documents.count)
        return verdicts
    }
}
