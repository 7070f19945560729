import Content
import Diagnostics
import Foundation
import Site

/// `build` and `check`: the pipeline, with or without publishing.
struct BuildCommand {
    private static let values =
        SourceFolders.options + [
            "--output", "--municipality", "--language", "--pair", "--base-url", "--format",
            "--jobs", RequiredTranslations.option,
        ]

    private let options: BuildOptions
    private let writes: Bool

    init(_ words: [String], writes: Bool) throws(UsageError) {
        self.writes = writes
        let names =
            writes ? Self.values : Self.values.filter { $0 != "--output" } + [Clock.option]
        let arguments = try Arguments(
            words, names: names, switches: writes ? ["--strict"] : ["--strict", "--facts"])
        var options = BuildOptions()
        options.sources = try SourceFolders(arguments)
        options.output = try arguments.one("--output") ?? options.output
        options.municipalities = arguments.all("--municipality")
        options.languages = arguments.all("--language")
        options.required = try RequiredTranslations(arguments)
        options.pairs = arguments.all("--pair")
        options.isStrict = arguments.flags.contains("--strict")
        if !writes { options.today = try Clock.today(arguments) }
        options.listsOldFacts = arguments.flags.contains("--facts")
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        options.baseURL = try Self.baseURL(arguments)
        if let count = try arguments.number("--jobs", of: "jobs", in: 1...256) {
            options.jobs = count
        }
        if let format: DiagnosticFormat = try arguments.choice("--format") {
            options.format = format
        }
        self.options = options
    }

    /// Reads the address under which the site will be published.
    static func baseURL(_ arguments: Arguments) throws(UsageError) -> String? {
        guard let url = try arguments.one("--base-url") else { return nil }
        guard WebAddress.isPage(url) else {
            throw UsageError(
                "\"\(url)\" is not a complete web address",
                hints: ["expected an address such as https://wegwijs.example.nl/"])
        }
        return url
    }

    func run() async throws -> Int32 {
        let start = ContinuousClock.now
        let publisher = OutputPublisher(output: options.output)
        if writes {
            try publisher.check(sources: [options.sources.content, options.sources.locales])
        }
        let outcome = try await Pipeline(options).run()
        Self.report(outcome.diagnostics, as: options.format)
        guard let files = outcome.files else {
            let count = outcome.diagnostics.filter { $0.severity == .error }.count
            let what =
                count == 0
                ? "warnings, and --strict was given" : count == 1 ? "1 error" : "\(count) errors"
            Terminal.error("wegwijs: \(what); nothing was written, the last site is as it was")
            return 1
        }
        let pages = files.filter { $0.path.hasSuffix(".html") }.count
        let editions =
            Self.count(pages, "page", "pages") + " for "
            + Self.count(outcome.municipalities, "municipality", "municipalities") + " in "
            + Self.count(outcome.languages, "language", "languages")
        // Where standard output is a document for a program, people read the other stream.
        let tell = options.format.isDocument ? Terminal.error : Terminal.print
        guard writes else {
            tell((["Checked: \(editions), no errors."] + outcome.notes).joined(separator: "\n"))
            return 0
        }
        let changed = try publisher.publish(files)
        let time = Self.seconds(ContinuousClock.now - start)
        tell(
            "Built \(editions) in \(time) s; \(changed) files changed. "
                + "Open \(options.output)/index.html")
        for note in outcome.notes { tell(note) }
        return 0
    }

    static func report(_ diagnostics: [Diagnostic], as format: DiagnosticFormat) {
        if format.isDocument {
            Terminal.print(format.write(diagnostics))
        } else if !diagnostics.isEmpty {
            Terminal.error(format.write(diagnostics))
        }
    }

    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// Returns a time in seconds with two digits after the point.
    static func seconds(_ duration: Duration) -> String {
        let hundredths =
            duration.components.seconds * 100
            + duration.components.attoseconds / 10_000_000_000_000_000
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Command {
    static let build = Command(
        name: "build",
        lines: [Line(words: "build", summary: "make the site of all municipalities and languages")],
        help: """
            wegwijs build [options]

              --content DIR        the sources (content)
              --locales DIR        the translations (locales)
              --output DIR         where the site goes (output)
              --municipality ID    only this municipality; may be repeated
              --language CODE      only this language; may be repeated
              --pair FIRST+SECOND  these two languages side by side, such as ar+nl; may be repeated (the
                                   pairs that locales/CODE/settings.txt asks for)
              --base-url URL       the address under which the site will be published
              --strict             fail on warnings too
              --require ar=100     fail where less is translated, in per cent; also ar=100,en=95
              --format FORMAT      how problems are written: text (for people, and for editors),
                                   json (one object a line), github (marks in a change), gitlab
                                   (code quality report) or sarif; the last two go to standard output
              --jobs N             how many languages at once; the output is the same (all cores)

            The output folder holds just what this build was asked for. Files that did not change keep
            their bytes and times; after an error the last site is as it was.

            Example:
              wegwijs build --municipality zevenaar --output /tmp/preview
            """
    ) { try await BuildCommand($0, writes: true).run() }

    static let check = Command(
        name: "check",
        lines: [
            Line(words: "check", summary: "find every problem, write nothing"),
            Line(words: "check --language-level", summary: "measure how plain the texts are"),
        ],
        help: """
            wegwijs check [options]

            Does all that build does but writing. Options: --content, --locales, --municipality,
            --language, --pair, --base-url, --strict, --require, --format, --jobs; see
            "wegwijs build --help". And:

              --facts              a warning for each fact, service and text that was checked too long
                                   ago; without it, one line tells how many there are
              --today DATE         another day than that of this computer

            wegwijs check --language-level [options]

            Measures the Dutch texts and their English translations: long sentences, long words,
            passive sentences, terms that the glossary lacks. The limits stand in
            content/language-level.txt. Ends with 1 when a text goes over them.

              --language CODE      only nl or only en
              --municipality ID    the national texts and those of this municipality
              --format FORMAT      text, json (one object a line) or html (text)
              --file PATH          where the report goes (standard output)

            Examples:
              wegwijs check --strict
              wegwijs check --format sarif > problems.sarif
              wegwijs check --language-level --format html --file language.html
            """
    ) { words in
        if words.contains(LanguageLevelCommand.option) {
            return try LanguageLevelCommand(words).run()
        }
        return try await BuildCommand(words, writes: false).run()
    }
}
