import Browser
import Content
import Diagnostics
import Foundation
import Site

/// `print`: makes PDF files of everything that goes on paper.
struct PrintCommand {
    private static let values =
        SourceFolders.options + [
            "--output", "--municipality", "--language", "--pair", "--format", "--base-url",
            "--sheets", "--tabs", "--labels", "--first-label",
        ]

    private var options = BuildOptions()
    private let formats: [String]
    private let languages: [String]
    private let output: String
    private let tabs: Int
    private let writesHTML: Bool
    private var folding = Folding()

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(words, names: Self.values, switches: ["--gray", "--html"])
        writesHTML = arguments.flags.contains("--html")
        options.sources = try SourceFolders(arguments)
        options.municipalities = arguments.all("--municipality")
        options.pairs = arguments.all("--pair")
        options.baseURL = try BuildCommand.baseURL(arguments)
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        var paper = PaperOptions()
        paper.isGray = arguments.flags.contains("--gray")
        paper.labelGrid = try Self.labelGrid(arguments)
        paper.firstLabel =
            try arguments.number("--first-label", of: "labels", in: 1...paper.labelGrid.count) ?? 1
        options.paper = paper
        formats = arguments.all("--format")
        languages = arguments.all("--language")
        guard let output = try arguments.one("--output") else {
            throw UsageError("expected --output and the folder for the PDF files")
        }
        self.output = output
        tabs = try arguments.number("--tabs", of: "tabs", in: 1...32) ?? 2
        folding.sheetsPerSection = try arguments.number("--sheets", of: "sheets", in: 1...20)
    }

    func run() async throws -> Int32 {
        let start = ContinuousClock.now
        let sources = [options.sources.content, options.sources.locales]
        let folder = try PrintFolder(output, sources: sources)
        if writesHTML {
            guard let (site, selection) = try prepared() else { return 1 }
            return try await writeHTML(site, selection, to: folder.path)
        }
        let record = PrintRecord(of: folder.path)
        // While the sources are read; but where something was printed before, it may still stand.
        async let found = browser(isNeeded: record == PrintRecord())
        guard let (site, selection) = try prepared() else { return 1 }
        let browser = try await found
        let assets = site.paperAssets()
        let workplace = try PrintWorkplace()
        let environment = PrintEnvironment(
            program: browser.program, assets: assets, folding: folding
        ).fingerprint
        let paper = try await site.paper(
            selection.formats, in: selection.languages, jobs: options.jobs
        ) { document in
            let work = PrintWork(document, environment: environment) { files, fingerprint in
                files.all.allSatisfy { record.holds($0, of: fingerprint, in: folder.path) }
            }
            return Result { () throws(EnvironmentError) in
                if !work.isCurrent {
                    browser.start()
                    try workplace.add(document)
                }
                return work
            }
        }
        let plan = PrintPlan(
            try paper.kept.map { try $0.get() }, paper.stacks, record: record, folder: folder.path)
        if !plan.works.isEmpty {
            try Self.inEnvironment { () throws(BrowserError) in
                try FontCheck().require(site.fontFamilies(of: selection.languages))
            }
            try workplace.add(assets)
        }
        let outcome = try await PrintRun(
            folder: folder.path, workplace: workplace, browser: browser, folding: folding
        ).run(plan, record: record)
        if outcome.record != record { try outcome.record.write(to: folder.path) }
        for failure in outcome.failures {
            Terminal.error("\(output)/\(failure.path).pdf: error: \(failure.reason) [not-printed]")
        }
        let time = BuildCommand.seconds(ContinuousClock.now - start)
        let printed = plan.works.count - outcome.failures.count
        Terminal.print(
            "\(BuildCommand.count(plan.files.count, "PDF file", "PDF files")) in \(output); "
                + "\(BuildCommand.count(printed, "document", "documents")) printed in \(time) s."
        )
        return outcome.failures.isEmpty ? 0 : 3
    }
}

extension PrintCommand {
    /// Reads and checks the sources; tells what is wrong in them.
    private func prepared() throws -> (Site, PrintSelection)? {
        let prepared = try Pipeline(options).prepare()
        BuildCommand.report(prepared.diagnostics, as: .text)
        guard let site = prepared.site else {
            Terminal.error("wegwijs: nothing was printed; mend the errors first")
            return nil
        }
        let selection = try PrintSelection(
            formats: formats, languages: languages, pairs: options.pairs, in: site)
        return (site, selection)
    }

    /// Finds the browser, and starts it where it is sure to be needed.
    private func browser(isNeeded: Bool) async throws(EnvironmentError) -> PrintBrowser {
        let program = try Self.inEnvironment { () throws(BrowserError) in
            try BrowserProgram.find()
        }
        let browser = PrintBrowser(program, tabs: tabs)
        if isNeeded { browser.start() }
        return browser
    }

    /// Writes the documents as the browser would get them, for people who design them.
    private func writeHTML(
        _ site: Site, _ selection: PrintSelection, to folder: String
    ) async throws -> Int32 {
        let place = PrintWorkplace(kept: folder)
        try place.add(site.paperAssets())
        let paper = try await site.paper(
            selection.formats, in: selection.languages, jobs: options.jobs
        ) { document in
            Result { () throws(EnvironmentError) in try place.add(document) }
        }
        for written in paper.kept { try written.get() }
        let count = BuildCommand.count(paper.kept.count, "document", "documents")
        Terminal.print("\(count) as HTML in \(output).")
        return 0
    }

    /// Reads which sheets of labels lie in the printer.
    private static func labelGrid(_ arguments: Arguments) throws(UsageError) -> LabelGrid {
        guard let name = try arguments.one("--labels") else { return .standard }
        guard let grid = LabelGrid.named(name) else {
            let names = LabelGrid.all.map(\.name)
            throw UsageError(
                "there are no sheets of labels \"\(name)\"; expected "
                    + names.joined(separator: ", "),
                hints: Spelling.hints(for: name, in: names))
        }
        return grid
    }

    /// Does what may fail because something is not installed.
    static func inEnvironment<Value>(
        _ work: () throws(BrowserError) -> Value
    ) throws(EnvironmentError) -> Value {
        do {
            return try work()
        } catch {
            throw EnvironmentError(error.description)
        }
    }
}

extension Command {
    static let print = Command(
        name: "print",
        lines: [Line(words: "print", summary: "make PDF files: booklets, cards, signs, lists")],
        help: """
            wegwijs print --output DIR [options]

            Makes PDF files of everything that goes on paper, below DIR/MUNICIPALITY/LANGUAGE/FORMAT.
            A second run prints only what has changed. It needs Chromium (the Debian package
            chromium-headless-shell, or chromium).

              --municipality ID    only this municipality; may be repeated
              --language CODE      only this language; may be repeated (all whose translation is
                                   meant to be whole)
              --pair FIRST+SECOND  these two languages side by side, such as ar+nl; may be repeated
              --format NAME        only this format; may be repeated (all of them)
              --gray               black, white and grey, for copiers
              --base-url URL       the address of the site, to which codes and links lead
              --labels NAME        the sheets of stickers: how many are on one (8, 14, 21, 24), or
                                   the size for sheets without margins, see below (21)
              --first-label N      the first sticker that is still on its sheet, counted in rows
                                   from the upper left (1)
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)
              --sheets N           fold so many sheets of a booklet together, and bind these sections
                                   (all sheets in one)
              --html               write the documents as HTML, to look at them in a browser
              --tabs N             how many documents the browser prints at once (2)

            Formats:
            \(PaperFormat.all.map { formatLine($0) }.joined(separator: "\n"))

            Sheets of stickers:
            \(LabelGrid.all.map { labelLine($0) }.joined(separator: "\n"))

            Print stickers at actual size (100 per cent, no scaling). A used sheet serves once: print
            labels and service-labels one at a time, each with its own --first-label.

            Print what ends with -fold.pdf on A4, on both sides, turned over the short edge; fold it
            and staple it in the fold.

            Example:
              wegwijs print --municipality zevenaar --language ar --format booklet --output papier
            """
    ) { try await PrintCommand($0).run() }

    private static func labelLine(_ grid: LabelGrid) -> String {
        let padding = String(repeating: " ", count: max(1, 20 - grid.name.count))
        return "  \(grid.name)\(padding)\(grid.count) on a sheet, each \(grid.size) mm"
    }

    private static func formatLine(_ format: PaperFormat) -> String {
        let width = 20
        let padding = String(repeating: " ", count: max(1, width - format.name.count))
        return "  \(format.name)\(padding)\(format.summary)"
    }
}
