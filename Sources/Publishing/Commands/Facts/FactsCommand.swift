import Content
import Diagnostics

/// `facts`: what is to be checked again, as a list to work through by phone.
struct FactsCommand {
    private let sources: SourceFolders
    private let municipalities: [String]
    private let age: CheckAge?
    private let today: CalendarDate
    private let format: PhoneList.Format
    private let file: String?

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + [
                "--municipality", "--older-than", "--format", "--file", Clock.option,
            ], switches: [])
        sources = try SourceFolders(arguments)
        municipalities = arguments.all("--municipality")
        today = try Clock.today(arguments)
        if let text = try arguments.one("--older-than") {
            guard let age = CheckAge(text) else {
                throw UsageError(
                    "\"\(text)\" is no age",
                    hints: [
                        "expected a number and d, w, m or y (days, weeks, months, years), "
                            + "such as 6m"
                    ])
            }
            self.age = age
        } else {
            age = nil
        }
        format = try arguments.choice("--format") ?? .text
        file = try arguments.one("--file")
    }

    func run() throws -> Int32 {
        var report = Report()
        let library = try sources.library(into: &report)
        let chosen = try SourceFolders.municipalities(named: municipalities, in: library)
        // All editions, so that a national fact is counted on the pages of every municipality.
        let editions = library.municipalities.map {
            EditionResolver(library, $0).resolve(into: &report)
        }
        let errors = report.sorted.filter { $0.severity == .error }
        // What nobody has checked yet is what this list is for.
        guard errors.allSatisfy({ $0.identifier == "unverified-needed-fact" }) else {
            BuildCommand.report(errors, as: .text)
            Terminal.error("wegwijs: no list was made; mend the errors first")
            return 1
        }
        var ages = library.ages
        if let age { (ages.facts, ages.texts) = (age, age) }
        let list = PhoneList(
            CheckList(library, editions: editions), ages: ages, on: today,
            places: (municipalities.isEmpty ? [nil] : []) + chosen.map { Optional($0.id) },
            names: Dictionary(
                editions.map { ($0.municipality, $0.facts["municipality.name"]?.value) },
                uniquingKeysWith: { first, _ in first }
            ).compactMapValues { $0 })
        let bytes = list.written(as: format)
        if let file {
            try SourceWriter.write(bytes, to: file)
            Terminal.print("\(list.count) to check; \(file) was written")
        } else {
            Terminal.print(String(decoding: bytes, as: UTF8.self))
        }
        return 0
    }
}

extension Command {
    static let facts = Command(
        name: "facts",
        lines: [Line(words: "facts", summary: "list what is to be checked again, and whom to ask")],
        help: """
            wegwijs facts [options]

            Lists the facts, services and texts that nobody has checked yet or that were checked too long
            ago: for the nation once, then for each municipality. What was never checked comes first,
            then the oldest. "wegwijs confirm" records a check.

              --municipality ID    only what is this municipality's own; may be repeated
              --older-than AGE     90d, 6w, 6m or 1y instead of the ages of content/checks.txt (12m)
              --today DATE         another day than that of this computer
              --format FORMAT      text, json (an object a line), csv, or html to print (text)
              --file PATH          write the list into this file
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            Example:
              wegwijs facts --municipality zaanstad --format html --file phone-list.html
            """
    ) { try FactsCommand($0).run() }
}
