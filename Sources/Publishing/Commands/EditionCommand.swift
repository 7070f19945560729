import Content
import Diagnostics
import Text

/// `edition`: what was printed, and which sheets have changed since.
struct EditionCommand {
    private enum Task {
        case list
        case stamp(String, replaces: Bool, CalendarDate)
        /// The newest edition where none is named.
        case changes(String?, ReportOptions)
    }

    private static let verbs = ["list", "stamp", "changes"]

    private let task: Task
    private let sources: SourceFolders
    private let municipalities: [String]
    private let languages: [String]

    init(_ words: [String]) throws(UsageError) {
        let verb = words.first.flatMap { $0.hasPrefix("-") ? nil : $0 } ?? "list"
        guard Self.verbs.contains(verb) else {
            throw UsageError(
                "there is no command \"edition \(verb)\"",
                hints: Spelling.hints(for: verb, in: Self.verbs))
        }
        let scope = ["--municipality", "--language"]
        let names: [String] =
            switch verb {
            case "stamp": scope + [Clock.option]
            case "changes": scope + ReportOptions.options
            default: []
            }
        let arguments = try Arguments(
            words.first == verb ? Array(words.dropFirst()) : words,
            names: SourceFolders.options + names, switches: verb == "stamp" ? ["--replace"] : [],
            takesOperands: verb != "list")
        sources = try SourceFolders(arguments)
        municipalities = arguments.all("--municipality")
        languages = arguments.all("--language")
        guard arguments.operands.count <= 1 else {
            throw UsageError("expected one edition, found \"\(arguments.operands[1])\" too")
        }
        switch verb {
        case "stamp":
            guard let name = arguments.operands.first else {
                throw UsageError(
                    "expected a name for the edition",
                    hints: ["write it behind the command, such as: wegwijs edition stamp 2026-11"])
            }
            guard PrintedEdition.isName(name) else {
                throw UsageError(
                    "\"\(name)\" cannot be the name of an edition",
                    hints: ["expected small letters, digits and hyphens, such as 2026-11"])
            }
            task = .stamp(
                name, replaces: arguments.flags.contains("--replace"), try Clock.today(arguments))
        case "changes": task = .changes(arguments.operands.first, try ReportOptions(arguments))
        default: task = .list
        }
    }

    func run() async throws -> Int32 {
        var report = Report()
        let library = try sources.library(into: &report)
        switch task {
        case .list: return list(library, &report)
        case .stamp(let name, let replaces, let date):
            return try await stamp(name, replaces: replaces, on: date, library, &report)
        case .changes(let name, let options):
            return try await changes(since: name, options, library, &report)
        }
    }

    private func list(_ library: Library, _ report: inout Report) -> Int32 {
        for head in library.printed {
            guard let edition = PrintedEdition.read(head.file, into: &report) else { continue }
            let scopes = Set(edition.sheets.map(\.scope)).sorted().joined(separator: " ")
            Terminal.print(
                "\(edition.name)  \(edition.date.iso8601)  \(edition.sheets.count) sheets: \(scopes)"
            )
        }
        if library.printed.isEmpty { Terminal.print("Nothing has been stamped yet.") }
        return failed(report) ? 1 : 0
    }

    private func stamp(
        _ name: String, replaces: Bool, on date: CalendarDate, _ library: Library,
        _ report: inout Report
    ) async throws -> Int32 {
        let below = "\(PrintedEdition.folder)/\(name).csv"
        if library.content[below] != nil, !replaces {
            throw UsageError(
                "there is an edition \"\(name)\" already",
                hints: ["give this one another name, or write --replace"])
        }
        let chosen = try SourceFolders.municipalities(named: municipalities, in: library)
        let codes = try SourceFolders.languages(named: languages, in: library)
        // A damaged edition is an error, but not when this one takes its place.
        let path = "\(sources.content)/\(below)"
        var others = report.filter { $0.range.file.path != path }
        guard
            let present = try await PresentSheets(
                library, municipalities: chosen, languages: codes, into: &others)
        else { return failed(others) ? 1 : 0 }
        let edition = PrintedEdition(name: name, date: date, sheets: present.sheets)
        try SourceWriter.write(edition.write(), to: path)
        Terminal.print(
            "Stamped edition \(name) of \(date.iso8601): \(edition.sheets.count) sheets, "
                + "\(edition.texts.count) texts. Written: \(path)")
        return 0
    }

    private func changes(
        since name: String?, _ options: ReportOptions, _ library: Library, _ report: inout Report
    ) async throws -> Int32 {
        if failed(report) { return 1 }
        let known = library.printed.map(\.name)
        guard
            let head = name.map({ name in library.printed.first { $0.name == name } })
                ?? library.printed.first
        else {
            guard let name, !known.isEmpty else {
                throw UsageError(
                    "nothing has been stamped yet",
                    hints: ["when you print, run: wegwijs edition stamp NAME"])
            }
            throw UsageError(
                "there is no edition \"\(name)\"", hints: Spelling.hints(for: name, in: known))
        }
        // What was printed may be of a municipality or a language that is gone.
        let chosen = try SourceFolders.municipalities(named: municipalities, in: library)
        let codes = try SourceFolders.languages(named: languages, in: library)
        guard let edition = PrintedEdition.read(head.file, into: &report),
            let present = try await PresentSheets(
                library, municipalities: chosen, languages: codes, into: &report)
        else { return failed(report) ? 1 : 0 }
        let asked: (String) -> Bool = { scope in
            let parts = scope.split(separator: "/").map(String.init)
            return parts.count == 2 && (municipalities.isEmpty || municipalities.contains(parts[0]))
                && (languages.isEmpty || languages.contains(parts[1]))
        }
        let list = ReprintReport(
            library: library, edition: edition,
            printed: edition.sheets.filter { asked($0.scope) }.count, titles: present.titles,
            sheets: SheetChanges.since(edition, sheets: present.sheets, includes: asked))
        try options.write(text: list.text, json: list.json, html: list.html)
        return 0
    }

    /// Shows the errors of the sources, if there are any.
    private func failed(_ report: Report) -> Bool {
        let errors = report.sorted.filter { $0.severity == .error }
        BuildCommand.report(errors, as: .text)
        if !errors.isEmpty { Terminal.error("wegwijs: mend the errors first") }
        return !errors.isEmpty
    }
}

extension Command {
    static let edition = Command(
        name: "edition",
        lines: [
            Line(words: "edition", summary: "list what was printed"),
            Line(words: "edition stamp", summary: "remember all sheets as they are printed now"),
            Line(words: "edition changes", summary: "list which sheets have changed since"),
        ],
        help: """
            wegwijs edition [list]
            wegwijs edition stamp NAME [--municipality ID]… [--language CODE]… [--replace]
            wegwijs edition changes [NAME] [--municipality ID]… [--language CODE]…
                                    [--format text|json|html] [--file PATH]

            When you print, stamp an edition: content/editions/NAME.csv remembers which texts each
            sheet shows. Later "changes" lists the sheets that show other texts by now, so that only
            these are printed again. How a page looks, and the day on which it was compared with its
            sources, are no reason. Without a name the newest edition is compared.

              --replace                      write over an edition of this name
              --today YYYY-MM-DD             the day of the edition (today)
              --content DIR, --locales DIR   the sources

            Examples:
              wegwijs edition stamp 2026-11
              wegwijs edition changes --municipality zaanstad --format html --file reprint.html
            """
    ) { try await EditionCommand($0).run() }
}
