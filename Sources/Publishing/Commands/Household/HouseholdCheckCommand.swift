import Diagnostics
import Household

/// `household check`: finds what is wrong in a family's file, and shows nothing of it.
struct HouseholdCheckCommand {
    private let file: String
    private let sources: SourceFolders
    private let format: DiagnosticFormat

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--format"], switches: [], takesOperands: true)
        file = try HouseholdCommand.file(arguments)
        sources = try SourceFolders(arguments)
        format = try arguments.choice("--format") ?? .text
    }

    func run() throws -> Int32 {
        try PrivatePlace(file: file).check(published: HouseholdCommand.published(sources))
        guard let outcome = try HouseholdSources.read(file, sources) else { return 1 }
        BuildCommand.report(outcome.problems, as: format)
        let tell = format.isDocument ? Terminal.error : Terminal.print
        guard let household = outcome.sources?.household else {
            tell("\(file): \(BuildCommand.count(outcome.problems.count, "problem", "problems"))")
            return 1
        }
        let counts = [
            BuildCommand.count(household.languages.count, "booklet", "booklets"),
            BuildCommand.count(household.contacts.count, "contact", "contacts"),
            BuildCommand.count(household.tasks.count, "agreed task", "agreed tasks"),
            BuildCommand.count(household.appliances.count, "appliance", "appliances"),
        ]
        tell("\(file): no errors; \(counts.joined(separator: ", ")).")
        return 0
    }
}
