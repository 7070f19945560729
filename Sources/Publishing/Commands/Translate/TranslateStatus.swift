import Content
import Diagnostics
import Glibc

/// `translate status`: how far the translations are, with the worst first.
struct TranslateStatus {
    enum Format: String, CaseIterable {
        case text, json, html
    }

    private let sources: SourceFolders
    private let languages: [String]
    private let municipalities: [String]
    private let required: RequiredTranslations
    private let format: Format
    private let file: String?

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + [
                "--language", "--municipality", "--format", "--file", RequiredTranslations.option,
            ], switches: [])
        sources = try SourceFolders(arguments)
        languages = arguments.all("--language")
        municipalities = arguments.all("--municipality")
        required = try RequiredTranslations(arguments)
        file = try arguments.one("--file")
        let name = try arguments.one("--format") ?? Format.text.rawValue
        guard let format = Format(rawValue: name) else {
            throw UsageError(
                "there is no format \"\(name)\"",
                hints: Spelling.hints(for: name, in: Format.allCases.map(\.rawValue)))
        }
        if format == .html, file == nil {
            throw UsageError(
                "the format \"html\" needs a file",
                hints: ["write --format html --file status.html"])
        }
        self.format = format
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
        let isColoured = file == nil && isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
        let bytes: [UInt8] =
            switch format {
            case .text: Array(StatusTable(status: status, isColoured: isColoured).text.utf8)
            case .json: Array((status.json + "\n").utf8)
            case .html: StatusPage(status: status).bytes
            }
        if let file {
            try SourceWriter.write(bytes, to: file)
            Terminal.print("The state of the translations is in \(file)")
        } else {
            Terminal.print(String(decoding: bytes, as: UTF8.self))
        }
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
