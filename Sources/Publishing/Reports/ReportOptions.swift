/// In which form a report is written, and where to.
struct ReportOptions {
    static let options = ["--format", "--file"]

    enum Format: String, CaseIterable {
        case text, json, html
    }

    let format: Format
    let file: String?

    init(_ arguments: Arguments) throws(UsageError) {
        format = try arguments.choice("--format") ?? .text
        file = try arguments.one("--file")
    }

    /// Writes the one of three forms that was asked for; `note` makes what is said of the file when
    /// it goes into one.
    func write(
        text: () -> String, json: () -> String, html: () -> [UInt8],
        saying note: (String) -> String = { "Written: \($0)" }
    ) throws(EnvironmentError) {
        let bytes: [UInt8] =
            switch format {
            case .text: Array(text().utf8)
            case .json: Array(json().utf8)
            case .html: html()
            }
        guard let file else { return Terminal.print(String(decoding: bytes, as: UTF8.self)) }
        try SourceWriter.write(bytes, to: file)
        Terminal.print(note(file))
    }
}
