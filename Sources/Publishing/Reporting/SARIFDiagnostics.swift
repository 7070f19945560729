import Diagnostics
import Text

/// Writes problems as a log of the Static Analysis Results Interchange Format.
///
/// Source: OASIS, SARIF Version 2.1.0, sections 3.13 (log), 3.14 (run), 3.27 (result) and 3.30
/// (region). Columns count Unicode code points from 1, and the end is the column after the last.
enum SARIFDiagnostics {
    static func write(_ diagnostics: [Diagnostic]) -> String {
        let fingerprints = DiagnosticFingerprint.all(of: diagnostics)
        let rules = Set(diagnostics.map(\.identifier)).sorted()
        let results = zip(diagnostics, fingerprints).map { diagnostic, fingerprint in
            Result(
                ruleId: diagnostic.identifier,
                level: diagnostic.severity.rawValue,
                message: Message(
                    text: ([diagnostic.message] + diagnostic.hints).joined(separator: "\n")),
                locations: [location(diagnostic.range, message: nil)],
                relatedLocations: diagnostic.notes.isEmpty
                    ? nil
                    : diagnostic.notes.map { location($0.range, message: $0.message) },
                partialFingerprints: ["wegwijs/v1": fingerprint])
        }
        let run = Run(
            tool: Tool(driver: Driver(name: "wegwijs", rules: rules.map(Rule.init(id:)))),
            columnKind: "unicodeCodePoints", results: results)
        let log = Log(
            schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run])
        return JSONText.write(log) + "\n"
    }

    private static func location(_ range: SourceRange, message: String?) -> Location {
        let start = range.start.line
        let end = range.end.line
        let region = Region(
            startLine: start, startColumn: column(of: range.lower, in: range.file), endLine: end,
            endColumn: column(of: range.upper, in: range.file))
        return Location(
            physicalLocation: PhysicalLocation(
                artifactLocation: ArtifactLocation(uri: uri(range.file.path)), region: region),
            message: message.map(Message.init(text:)))
    }

    private static func column(of offset: Int, in file: SourceFile) -> Int {
        let bytes = file.bytes[file.startOfLine(at: offset)..<min(offset, file.bytes.count)]
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1
    }

    /// A path as a reference of RFC 3986; a full path has the scheme `file`.
    private static func uri(_ path: String) -> String {
        var text = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }

    private struct Log: Encodable {
        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }

        let schema: String
        let version: String
        let runs: [Run]
    }

    private struct Run: Encodable {
        let tool: Tool
        let columnKind: String
        let results: [Result]
    }

    private struct Tool: Encodable { let driver: Driver }

    private struct Driver: Encodable {
        let name: String
        let rules: [Rule]
    }

    private struct Rule: Encodable { let id: String }

    private struct Result: Encodable {
        let ruleId: String
        let level: String
        let message: Message
        let locations: [Location]
        let relatedLocations: [Location]?
        let partialFingerprints: [String: String]
    }

    private struct Message: Encodable { let text: String }

    private struct Location: Encodable {
        let physicalLocation: PhysicalLocation
        let message: Message?
    }

    private struct PhysicalLocation: Encodable {
        let artifactLocation: ArtifactLocation
        let region: Region
    }

    private struct ArtifactLocation: Encodable { let uri: String }

    private struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }
}
