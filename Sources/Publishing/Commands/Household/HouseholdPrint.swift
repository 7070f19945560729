import Browser
import Content
import Diagnostics
import Foundation
import Household
import Site

/// `household print`: makes one family's booklet, sheets, dates and contacts.
///
/// Nothing is kept of a run but the files in the output folder: the folder of the browser is the
/// owner's alone and goes at the end, and no record says what was printed.
struct HouseholdPrint {
    private let file: String
    private let output: String
    private let sources: SourceFolders
    private let baseURL: String?
    private let tabs: Int
    private let writesHTML: Bool
    private var paper = PaperOptions()

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--output", "--base-url", "--tabs"],
            switches: ["--gray", "--html"], takesOperands: true)
        file = try HouseholdCommand.file(arguments)
        sources = try SourceFolders(arguments)
        guard let output = try arguments.one("--output") else {
            throw UsageError("expected --output and the folder for the PDF files")
        }
        self.output = output
        baseURL = try BuildCommand.baseURL(arguments)
        tabs = try arguments.number("--tabs", of: "tabs", in: 1...32) ?? 2
        writesHTML = arguments.flags.contains("--html")
        paper.isGray = arguments.flags.contains("--gray")
    }

    func run() async throws -> Int32 {
        let published = HouseholdCommand.published(sources)
        try PrivatePlace(file: file).check(published: published)
        try PrivatePlace(folder: output).check(published: published)
        guard !ResolvedPath.of(file).hasPrefix(ResolvedPath.of(output) + "/") else {
            throw UsageError(
                "the family's file lies in the folder \"\(output)\", whose content is replaced",
                hints: ["choose another folder with --output"])
        }
        let publisher = OutputPublisher(output: output)
        try publisher.check(sources: [sources.content, sources.locales])
        guard let outcome = try HouseholdSources.read(file, sources) else { return 1 }
        BuildCommand.report(outcome.problems, as: .text)
        guard let checked = outcome.sources else {
            Terminal.error("wegwijs: nothing was printed; mend the errors first")
            return 1
        }
        let choices = checked.household.choices(in: checked.library)
        let site = self.site(checked, choices)
        var packs: [Site.HouseholdPack] = []
        for choice in choices { packs.append(try site.pack(of: checked.household, in: choice)) }
        let files = packs.flatMap(\.files)
        let documents = packs.flatMap(\.documents)
        if writesHTML {
            let pages = documents.map { OutputFile(path: $0.page, bytes: $0.html) }
            return try publish(pages + site.paperAssets() + files, publisher)
        }
        guard
            let printed = try await print(documents, site, choices.map(\.code))
        else { return 3 }
        return try publish(printed + files, publisher)
    }

    private func site(_ checked: HouseholdSources, _ choices: [HouseholdLanguage]) -> Site {
        let pairs = choices.compactMap { choice -> LanguagePair? in
            if case .pair(let pair) = choice { pair } else { nil }
        }
        return Site(
            checked.library, editions: [checked.edition], languages: checked.library.languages,
            pairs: pairs, options: SiteOptions(baseURL: baseURL, paper: paper))
    }

    /// Prints the documents in a folder of their own, and returns the PDF files; nothing when one
    /// could not be made.
    private func print(
        _ documents: [PaperDocument], _ site: Site, _ codes: [String]
    ) async throws -> [OutputFile]? {
        let program = try PrintCommand.inEnvironment { () throws(BrowserError) in
            try BrowserProgram.find()
        }
        try PrintCommand.inEnvironment { () throws(BrowserError) in
            try FontCheck().require(site.fontFamilies(of: Set(codes)))
        }
        let workplace = try PrintWorkplace()
        let results = try PrintWorkplace()
        try workplace.add(site.paperAssets())
        for document in documents { try workplace.add(document) }
        let works = documents.map { PrintWork($0, environment: "") { _, _ in false } }
        let plan = PrintPlan(works, [], record: PrintRecord(), folder: results.path)
        let outcome = try await PrintRun(
            folder: results.path, workplace: workplace, program: program, tabs: tabs,
            folding: Folding()
        ).run(plan, record: PrintRecord())
        for failure in outcome.failures {
            Terminal.error("\(output)/\(failure.path).pdf: error: \(failure.reason) [not-printed]")
        }
        guard outcome.failures.isEmpty else {
            Terminal.error("wegwijs: nothing was written")
            return nil
        }
        return try plan.files.map { path in
            guard let data = FileManager.default.contents(atPath: "\(results.path)/\(path)") else {
                throw EnvironmentError("cannot read what the browser printed")
            }
            return OutputFile(path: path, bytes: Array(data))
        }
    }

    private func publish(_ files: [OutputFile], _ publisher: OutputPublisher) throws -> Int32 {
        _ = try publisher.publish(files)
        let kind = writesHTML ? "page" : "PDF file"
        let pages = files.filter { $0.path.hasSuffix(writesHTML ? ".html" : ".pdf") }.count
        let phone = files.filter { $0.path.hasSuffix(".ics") || $0.path.hasSuffix(".vcf") }.count
        Terminal.print(
            "\(BuildCommand.count(pages, kind, kind + "s")) and "
                + "\(BuildCommand.count(phone, "file", "files")) for phones in \(output); only you "
                + "can read them.")
        return 0
    }
}
