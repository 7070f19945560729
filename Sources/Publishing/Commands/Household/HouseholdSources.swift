import Content
import Diagnostics
import Foundation
import Household
import Text

/// The files of families with the sources of their municipalities, read and checked against each
/// other.
struct HouseholdSources {
    /// One family, whose papers can be made.
    struct Family {
        let file: FamilyFiles.File
        let household: Household
        let edition: Edition
    }

    /// What reading one file came to.
    struct Checked {
        let file: FamilyFiles.File
        let household: Household
        /// Its problems, those that only showed beside the other files among them.
        let problems: [Diagnostic]
        /// Nothing where the file names no municipality that there is.
        let edition: Edition?

        var hasErrors: Bool { problems.contains { $0.severity == .error } }
    }

    let library: Library
    /// In the order in which the files were named.
    let checked: [Checked]
    /// The problems of all files, in which nothing of them can be read.
    let problems: [Diagnostic]

    /// All families; nothing when something is wrong with any of them.
    var families: [Family]? {
        var families: [Family] = []
        for file in checked {
            guard !file.hasErrors, let edition = file.edition else { return nil }
            families.append(
                Family(file: file.file, household: file.household, edition: edition))
        }
        return families
    }

    /// Reads files at places that have been checked.
    ///
    /// The errors of the sources are told, and stop everything: a booklet with a hole in it helps
    /// nobody.
    static func read(_ files: [FamilyFiles.File], _ folders: SourceFolders) throws
        -> HouseholdSources?
    {
        var sources = Report()
        let library = try folders.library(into: &sources)
        var report = Report()
        var editions: [String: Edition] = [:]
        var read: [(FamilyFiles.File, Household, Edition?)] = []
        for file in files {
            guard let data = FileManager.default.contents(atPath: file.path) else {
                throw EnvironmentError("cannot read the file \"\(file.path)\"")
            }
            let household = HouseholdReader.read(
                SourceFile(path: file.path, bytes: Array(data)), into: &report)
            let check = HouseholdCheck(household, in: library)
            var edition: Edition?
            if let municipality = check.municipality(into: &report) {
                let known = editions[municipality.id]
                let resolved =
                    known ?? EditionResolver(library, municipality).resolve(into: &sources)
                editions[municipality.id] = resolved
                check.check(resolved, into: &report)
                edition = resolved
            }
            read.append((file, household, edition))
        }
        HouseholdIDCheck.check(read.map(\.1), into: &report)
        if sources.hasErrors {
            BuildCommand.report(sources.sorted.filter { $0.severity == .error }, as: .text)
            Terminal.error("wegwijs: the sources have errors; mend them first")
            return nil
        }
        let problems = report.sorted
        let checked = read.map { file, household, edition in
            Checked(
                file: file, household: household,
                problems: problems.filter { $0.range.file.path == file.path }, edition: edition)
        }
        return HouseholdSources(library: library, checked: checked, problems: problems)
    }
}
