import Content
import Diagnostics
import PlainLanguage

/// `check --language-level`: how plain the Dutch and the English texts are.
struct LanguageLevelCommand {
    /// The switch that makes this command of `check`.
    static let option = "--language-level"

    private enum Format: String, CaseIterable {
        case text, json, html
    }

    private let sources: SourceFolders
    private let municipalities: [String]
    private let languages: [ReadingLanguage]
    private let format: Format
    private let file: String?

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + ["--language", "--municipality", "--format", "--file"],
            switches: [Self.option])
        sources = try SourceFolders(arguments)
        municipalities = arguments.all("--municipality")
        let codes = arguments.all("--language")
        let known = ReadingLanguage.allCases.map(\.rawValue)
        for code in codes where !known.contains(code) {
            throw UsageError(
                "the language \"\(code)\" cannot be measured",
                hints: ["expected \(known.joined(separator: " or "))"])
        }
        languages = ReadingLanguage.allCases.filter {
            codes.isEmpty || codes.contains($0.rawValue)
        }
        let name = try arguments.one("--format") ?? Format.text.rawValue
        guard let format = Format(rawValue: name) else {
            throw UsageError(
                "there is no format \"\(name)\"",
                hints: Spelling.hints(for: name, in: Format.allCases.map(\.rawValue)))
        }
        self.format = format
        file = try arguments.one("--file")
    }

    func run() throws -> Int32 {
        var problems = Report()
        let library = try sources.library(into: &problems)
        guard !problems.hasErrors else {
            BuildCommand.report(problems.sorted, as: .text)
            Terminal.error("wegwijs: nothing was measured; mend the errors first")
            return 1
        }
        let chosen = try SourceFolders.municipalities(named: municipalities, in: library)
        let collector = LevelSources(
            library: library, municipalities: Set(chosen.map(\.id)))
        var documents: [MeasuredDocument] = []
        for language in languages { documents += try collector.documents(in: language) }
        let report = LevelCheck(
            limits: library.languageLimits,
            knownTerms: KnownTerms.forms(in: library.glossary)
        )
        .report(documents)
        let bytes = written(report, library.languageLimits)
        if let file {
            try SourceWriter.write(bytes, to: file)
            Terminal.print("\(report.verdict) The report is in \(file).")
        } else {
            Terminal.print(String(decoding: bytes, as: UTF8.self))
        }
        return report.over == 0 ? 0 : 1
    }

    private func written(_ report: LevelReport, _ limits: LanguageLimits) -> [UInt8] {
        switch format {
        case .text: Array(report.text.utf8)
        case .json: Array(report.json.utf8)
        case .html: LevelPage(report: report, limits: limits).bytes
        }
    }
}
