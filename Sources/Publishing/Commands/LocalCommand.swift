import Content
import Diagnostics

/// `local`: what a municipality changes in the national base, and whether that still holds.
struct LocalCommand {
    private let sources: SourceFolders
    private let accepts: Bool
    private let municipality: String
    /// What is accepted; all when empty.
    private let targets: [ChangeTarget]
    private let report: ReportOptions

    init(_ words: [String]) throws(UsageError) {
        accepts = words.first == "accept"
        let arguments = try Arguments(
            accepts ? Array(words.dropFirst()) : words,
            names: SourceFolders.options + (accepts ? [] : ReportOptions.options), switches: [],
            takesOperands: true)
        sources = try SourceFolders(arguments)
        report = try ReportOptions(arguments)
        guard let first = arguments.operands.first else {
            throw UsageError(
                "expected the name of a municipality",
                hints: ["write it behind the command, such as: wegwijs local zaanstad"])
        }
        municipality = first
        targets = arguments.operands.dropFirst().map(ChangeTarget.init(parsing:))
        if !accepts, let extra = targets.first {
            throw UsageError("expected one municipality, found \"\(extra)\" too")
        }
    }

    func run() throws -> Int32 {
        var problems = Report()
        let library = try sources.library(into: &problems)
        guard
            let chosen = try SourceFolders.municipalities(named: [municipality], in: library).first
        else { return 1 }
        _ = EditionResolver(library, chosen).resolve(into: &problems)
        let errors = problems.sorted.filter { $0.severity == .error }
        guard errors.isEmpty else {
            BuildCommand.report(errors, as: .text)
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return 1
        }
        let changes = LocalChangeReader(library, chosen).changes()
        guard accepts else {
            let list = LocalReport(library: library, municipality: chosen, changes: changes)
            try report.write(text: list.text, json: list.json, html: list.html)
            return 0
        }
        let acceptance = try BaseAcceptance(
            municipality: chosen, changes: changes, targets: targets)
        Terminal.print(acceptance.summary)
        let path = "\(sources.content)/municipalities/\(chosen.id)/\(BaseRecord.file)"
        try SourceWriter.write(acceptance.bytes, to: path)
        return 0
    }
}

extension Command {
    static let local = Command(
        name: "local",
        lines: [
            Line(words: "local", summary: "list what a municipality changes in the national base"),
            Line(
                words: "local accept", summary: "say that local changes are right as they are"),
        ],
        help: """
            wegwijs local MUNICIPALITY [--format text|json|html] [--file PATH]
            wegwijs local accept MUNICIPALITY [DOCUMENT[#PIECE]]…

            The first lists all that differs from the national base, with both texts, and marks where
            the national text has changed since. As html it is one page to read and to print.

            The second records the national text of today for the changes that are named, or for all
            of the municipality: they are still right. Rows of tables are called services.csv#ID and
            facts.csv#ID. Records of changes that are gone are taken out.

              --content DIR, --locales DIR   the sources

            Examples:
              wegwijs local zaanstad --format html --file zaanstad.html
              wegwijs local accept zaanstad arrival#youth-fund
            """
    ) { try LocalCommand($0).run() }
}
