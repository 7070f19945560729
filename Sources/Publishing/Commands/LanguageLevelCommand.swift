import Content
import Diagnostics
import PlainLanguage

/// `check --language-level`: how plain the Dutch and the English texts are.
struct LanguageLevelCommand {
    /// The switch that makes this command of `check`.
    static let option = "--language-level"

    private let sources: SourceFolders
    private let municipalities: [String]
    private let languages: [ReadingLanguage]
    private let report: ReportOptions

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + ["--language", "--municipality"] + ReportOptions.options,
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
        report = try ReportOptions(arguments)
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
        let levels = LevelCheck(
            limits: library.languageLimits,
            knownTerms: KnownTerms.forms(in: library.glossary)
        )
        .report(documents)
        try report.write(
            text: { levels.text }, json: { levels.json },
            html: { LevelPage(report: levels, limits: library.languageLimits).bytes },
            saying: { "\(levels.verdict) The report is in \($0)." })
        return levels.over == 0 ? 0 : 1
    }
}
