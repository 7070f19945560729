import Diagnostics
import Household
import Site

/// `household print`: makes the booklets, sheets, dates and contacts of one family or of many.
///
/// Nothing is kept of a run but the files in the output folder: the folders of the browser are the
/// owner's alone and go at the end, and no record says what was printed.
struct HouseholdPrint {
    private let operands: [String]
    private let output: String
    private let sources: SourceFolders
    private let tabs: Int
    private let writesHTML: Bool
    private let options: SiteOptions

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--output", "--base-url", "--tabs"],
            switches: ["--gray", "--html"], takesOperands: true)
        operands = try HouseholdCommand.files(arguments)
        sources = try SourceFolders(arguments)
        guard let output = try arguments.one("--output") else {
            throw UsageError("expected --output and the folder for the PDF files")
        }
        self.output = output
        tabs = try arguments.number("--tabs", of: "tabs", in: 1...32) ?? 2
        writesHTML = arguments.flags.contains("--html")
        var paper = PaperOptions()
        paper.isGray = arguments.flags.contains("--gray")
        options = SiteOptions(baseURL: try BuildCommand.baseURL(arguments), paper: paper)
    }

    func run() async throws -> Int32 {
        let files = try checkedFiles()
        let publisher = OutputPublisher(output: output)
        guard let outcome = try HouseholdSources.read(files.files, sources) else { return 1 }
        BuildCommand.report(outcome.problems, as: .text)
        guard let families = outcome.families else {
            Terminal.error("wegwijs: nothing was printed; mend the errors first")
            return 1
        }
        var packs = try HouseholdPacks(outcome.library, options, writesHTML: writesHTML)
        for family in families {
            try packs.add(family, below: files.isMany ? family.file.name : nil)
        }
        if !writesHTML {
            let failures = try await packs.print(tabs: tabs)
            for failure in failures {
                Terminal.error(
                    "\(output)/\(failure.path).pdf: error: \(failure.reason) [not-printed]")
            }
            guard failures.isEmpty else {
                Terminal.error("wegwijs: nothing was written")
                return 3
            }
        }
        _ = try publisher.publish(packs.files)
        tell(packs.files.map(\.path), of: families.count, isMany: files.isMany)
        return 0
    }

    /// Finds the files and checks all places, before anything is read.
    private func checkedFiles() throws -> FamilyFiles {
        let published = HouseholdCommand.published(sources)
        var files = try FamilyFiles(operands, published: published)
        files.checkPresence()
        files.checkNames()
        try files.collect { try PrivatePlace(folder: output).check(published: published) }
        let inside = files.files.filter {
            $0.resolved.hasPrefix(ResolvedPath.of(output) + "/")
        }
        for file in inside {
            try files.collect {
                throw UsageError(
                    "the family's file \"\(file.path)\" lies in the folder \"\(output)\", whose "
                        + "content is replaced",
                    hints: ["choose another folder with --output"])
            }
        }
        if inside.isEmpty {
            try files.collect {
                try OutputPublisher(output: output)
                    .check(sources: [sources.content, sources.locales])
            }
        }
        try files.check()
        return files
    }

    private func tell(_ paths: [String], of families: Int, isMany: Bool) {
        let kind = writesHTML ? "page" : "PDF file"
        let pages = paths.filter { $0.hasSuffix(writesHTML ? ".html" : ".pdf") }.count
        let phone = paths.filter { $0.hasSuffix(".ics") || $0.hasSuffix(".vcf") }.count
        let whose = isMany ? BuildCommand.count(families, "family: ", "families: ") : ""
        Terminal.print(
            whose + "\(BuildCommand.count(pages, kind, kind + "s")) and "
                + "\(BuildCommand.count(phone, "file", "files")) for phones in \(output); only you "
                + "can read them.")
    }
}
