import Diagnostics
import Household

/// `household check`: finds what is wrong in families' files, and shows nothing of them.
struct HouseholdCheckCommand {
    private let operands: [String]
    private let sources: SourceFolders
    private let format: DiagnosticFormat

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--format"], switches: [], takesOperands: true)
        operands = try HouseholdCommand.files(arguments)
        sources = try SourceFolders(arguments)
        format = try arguments.choice("--format") ?? .text
    }

    func run() throws -> Int32 {
        var files = try FamilyFiles(operands, published: HouseholdCommand.published(sources))
        files.checkPresence()
        files.checkNames()
        try files.check()
        guard let outcome = try HouseholdSources.read(files.files, sources) else { return 1 }
        BuildCommand.report(outcome.problems, as: format)
        let tell = format.isDocument ? Terminal.error : Terminal.print
        for file in outcome.checked { tell(summary(of: file)) }
        return outcome.families == nil ? 1 : 0
    }

    private func summary(of checked: HouseholdSources.Checked) -> String {
        guard !checked.hasErrors else {
            let count = checked.problems.count
            return "\(checked.file.path): \(BuildCommand.count(count, "problem", "problems"))"
        }
        let household = checked.household
        let counts = [
            BuildCommand.count(household.languages.count, "booklet", "booklets"),
            BuildCommand.count(household.contacts.count, "contact", "contacts"),
            BuildCommand.count(household.tasks.count, "agreed task", "agreed tasks"),
            BuildCommand.count(household.appliances.count, "appliance", "appliances"),
        ]
        return "\(checked.file.path): no errors; \(counts.joined(separator: ", "))."
    }
}
