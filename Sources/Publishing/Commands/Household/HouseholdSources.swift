import Content
import Diagnostics
import Foundation
import Household
import Text

/// A family's file with the sources of its municipality, read and checked against each other.
struct HouseholdSources {
    let household: Household
    let library: Library
    let edition: Edition

    /// What reading came to.
    struct Outcome {
        /// The problems of the file, in which nothing of it can be read.
        let problems: [Diagnostic]
        /// Nothing when something is wrong.
        let sources: HouseholdSources?
    }

    /// Reads the file at a place that has been checked.
    ///
    /// The errors of the sources are told, and stop everything: a booklet with a hole in it helps
    /// nobody.
    static func read(_ file: String, _ folders: SourceFolders) throws -> Outcome? {
        guard FileManager.default.fileExists(atPath: file) else {
            throw UsageError(
                "there is no file \"\(file)\"",
                hints: ["start one with: wegwijs household new \(file)"])
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw EnvironmentError("cannot read the file \"\(file)\"")
        }
        var sources = Report()
        let library = try folders.library(into: &sources)
        var report = Report()
        let household = HouseholdReader.read(
            SourceFile(path: file, bytes: Array(data)), into: &report)
        let check = HouseholdCheck(household, in: library)
        var edition: Edition?
        if let municipality = check.municipality(into: &report) {
            let resolved = EditionResolver(library, municipality).resolve(into: &sources)
            check.check(resolved, into: &report)
            edition = resolved
        }
        if sources.hasErrors {
            BuildCommand.report(sources.sorted.filter { $0.severity == .error }, as: .text)
            Terminal.error("wegwijs: the sources have errors; mend them first")
            return nil
        }
        guard !report.hasErrors, let edition else {
            return Outcome(problems: report.sorted, sources: nil)
        }
        return Outcome(
            problems: report.sorted,
            sources: HouseholdSources(household: household, library: library, edition: edition))
    }
}
