import Content
import Diagnostics
import Text

/// `confirm`: records that somebody has compared facts, services or texts with their sources.
struct ConfirmCommand {
    private let sources: SourceFolders
    private let confirmation: Confirmation

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + [
                "--municipality", "--source", "--source-date", "--on", Clock.option,
            ], switches: ["--all"], takesOperands: true)
        sources = try SourceFolders(arguments)
        let today = try Clock.today(arguments)
        let day = try Self.date(arguments.one("--on")) ?? today
        guard day.isDay else {
            throw UsageError("\"\(day.iso8601)\" is not a day, expected a day such as 2026-11-23")
        }
        var confirmation = Confirmation(day: day, today: today)
        confirmation.names = arguments.operands
        confirmation.municipality = try arguments.one("--municipality")
        confirmation.isAll = arguments.flags.contains("--all")
        confirmation.source = try Self.source(arguments.one("--source"))
        confirmation.sourceDate = try Self.date(arguments.one("--source-date"))
        self.confirmation = confirmation
        try check()
    }

    private func check() throws(UsageError) {
        guard confirmation.isAll else {
            guard !confirmation.names.isEmpty else {
                throw UsageError(
                    "expected the name of a fact, a service or a text",
                    hints: ["\"wegwijs facts\" lists what is to be checked"])
            }
            return
        }
        guard confirmation.names.isEmpty, confirmation.source == nil,
            confirmation.sourceDate == nil
        else {
            throw UsageError("--all takes no names and no source: it is everything at once")
        }
        guard confirmation.municipality != nil else {
            throw UsageError(
                "--all needs --municipality: nobody checks the whole nation at once")
        }
    }

    private static func date(_ text: String?) throws(UsageError) -> CalendarDate? {
        guard let text else { return nil }
        guard let date = CalendarDate(text) else {
            throw UsageError(
                "\"\(text)\" is not a date",
                hints: ["expected a day such as 2026-11-23; for a source also 2026-11 or 2026"])
        }
        return date
    }

    /// Checks that a source is one line of text, and a complete address where it is an address.
    private static func source(_ text: String?) throws(UsageError) -> String? {
        guard let text else { return nil }
        var report = Report()
        SourceChecks.check(SourceFile(path: "--source", text: text), into: &report)
        let isOneLine = text.utf8.allSatisfy { $0 >= 0x20 } && !text.hasPrefix(" ")
        guard !report.hasErrors, isOneLine, !text.hasSuffix(" ") else {
            throw UsageError("a source is one line of text, without marks and control characters")
        }
        let scheme = WebAddress.scheme(of: text)
        guard scheme != "http" && scheme != "https" || WebAddress.isPage(text) else {
            throw UsageError(
                "\"\(text)\" is not a complete web address",
                hints: ["expected an address such as https://www.zaanstad.nl"])
        }
        return text
    }

    func run() throws -> Int32 {
        var report = Report()
        // Errors do not stop it: a confirmation may be what mends one.
        let library = try sources.library(into: &report)
        if let municipality = confirmation.municipality {
            _ = try SourceFolders.municipalities(named: [municipality], in: library)
        }
        let (changes, failures) = confirmation.changes(in: library)
        guard failures.isEmpty else {
            for failure in failures {
                Terminal.error("wegwijs: \(failure.message)")
                for hint in failure.hints { Terminal.error("    hint: \(hint)") }
            }
            if report.hasErrors {
                Terminal.error("wegwijs: the sources have errors; \"wegwijs check\" tells them")
            }
            Terminal.error("wegwijs: nothing was written")
            return 2
        }
        try write(changes)
        for change in changes {
            let line = change.range.start.line
            let before = change.before.map { "was \($0.iso8601)" } ?? "was never checked"
            Terminal.print(
                "\(change.file.path):\(line): \(change.name) checked "
                    + "\(confirmation.day.iso8601) (\(before))")
        }
        return 0
    }

    private func write(_ changes: [Confirmation.Change]) throws {
        var files: [SourceFile] = []
        for change in changes where !files.contains(where: { $0 === change.file }) {
            files.append(change.file)
        }
        for file in files {
            let edits = changes.filter { $0.file === file }.flatMap(\.edits)
            try SourceWriter.write(file.bytes(after: edits), to: file.path)
        }
    }
}

extension Command {
    static let confirm = Command(
        name: "confirm",
        lines: [
            Line(words: "confirm", summary: "record that a fact, a service or a text was checked")
        ],
        help: """
            wegwijs confirm NAME… [options]
            wegwijs confirm --all --municipality ID [options]

            Writes the day into the one place where the fact, the service or the text stands, and changes
            nothing else in the file. It holds for all languages. NAME is the id; where a fact and a text
            share one, write fact:NAME, service:NAME or text:NAME.

              --municipality ID    the sources of this municipality, not those of the nation
              --all                everything of the municipality
              --on DATE            the day of the comparison (today)
              --source TEXT        it now comes from this address or title
              --source-date DATE   the date that this source bears: YYYY, YYYY-MM or YYYY-MM-DD
              --today DATE         another day than that of this computer
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            Where one name is wrong, nothing is written.

            Example:
              wegwijs confirm police.phone police.url
              wegwijs confirm municipality.phone --municipality zaanstad
            """
    ) { try ConfirmCommand($0).run() }
}
