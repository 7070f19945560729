import Content
import Diagnostics
import Glibc

/// `translate status`: how far the translations are, with the worst first.
struct TranslateStatus {
    private let sources: SourceFolders
    private let languages: [String]
    private let municipalities: [String]
    private let required: RequiredTranslations
    private let form: ReportOptions

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + [
                "--language", "--municipality", RequiredTranslations.option,
            ] + ReportOptions.options, switches: [])
        sources = try SourceFolders(arguments)
        languages = arguments.all("--language")
        municipalities = arguments.all("--municipality")
        required = try RequiredTranslations(arguments)
        form = try ReportOptions(arguments)
        if form.format == .html, form.file == nil {
            throw UsageError(
                "the format \"html\" needs a file",
                hints: ["write --format html --file status.html"])
        }
    }

    func run() throws -> Int32 {
        var report = Report()
        let library = try sources.library(into: &report)
        let chosen = try SourceFolders.municipalities(named: municipalities, in: library)
        let named = try SourceFolders.languages(named: languages, in: library)
        let asked = try required.languages(in: library).map(\.code)
        let editions = chosen.map { EditionResolver(library, $0).resolve(into: &report) }
        BuildCommand.report(report.sorted, as: .text)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was counted; mend the errors first")
            return 1
        }
        let status: ([Language]) -> TranslationStatus = { languages in
            TranslationStatus(
                of: library, editions: editions, languages: languages,
                isWhole: municipalities.isEmpty, locales: sources.locales)
        }
        try write(status(named))
        var failures = Report()
        required.check(
            status(library.languages.filter { asked.contains($0.code) }),
            locales: sources.locales, into: &failures)
        BuildCommand.report(failures.sorted, as: .text)
        return failures.hasErrors ? 1 : 0
    }

    private func write(_ status: TranslationStatus) throws {
        let isColoured = form.file == nil && isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
        try form.write(
            text: { StatusTable(status: status, isColoured: isColoured).text },
            json: { status.json + "\n" }, html: { StatusPage(status: status).bytes },
            saying: { "The state of the translations is in \($0)" })
    }
}

extension TranslateCommand {
    static let status = TranslateCommand(
        name: "status", summary: "how far the translations are, the worst first",
        help: """
            wegwijs translate status [options]

              --content DIR, --locales DIR    the sources and the translations
              --language CODE                 only this language; may be repeated
              --municipality ID               only what this municipality shows; may be repeated
              --format text|json|html         a table, JSON for programs, or a page (text)
              --file PATH                     write it there; html needs it
              --require ar=100,en=95          end with 1 where less is translated, in per cent

            Counts the texts that are translated, stale (the Dutch has changed since), missing, made by
            a machine, and read by no person. A stale text does not count as translated.

            Example:
              wegwijs translate status --language ar --format html --file status.html
            """
    ) { try TranslateStatus($0).run() }
}
