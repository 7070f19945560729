import Diagnostics

/// In which form a report is written, and where to.
struct ReportOptions {
    static let options = ["--format", "--file"]

    enum Format: String, CaseIterable {
        case text, json, html
    }

    private let format: Format
    private let file: String?

    init(_ arguments: Arguments) throws(UsageError) {
        let name = try arguments.one("--format") ?? Format.text.rawValue
        guard let format = Format(rawValue: name) else {
            throw UsageError(
                "there is no format \"\(name)\"",
                hints: Spelling.hints(for: name, in: Format.allCases.map(\.rawValue)))
        }
        self.format = format
        file = try arguments.one("--file")
    }

    /// Writes the one of three forms that was asked for.
    func write(text: () -> String, json: () -> String, html: () -> [UInt8]) throws {
        let bytes: [UInt8] =
            switch format {
            case .text: Array(text().utf8)
            case .json: Array(json().utf8)
            case .html: html()
            }
        guard let file else { return Terminal.print(String(decoding: bytes, as: UTF8.self)) }
        try SourceWriter.write(bytes, to: file)
        Terminal.print("Written: \(file)")
    }
}
