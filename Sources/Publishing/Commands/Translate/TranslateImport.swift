import Content
import Diagnostics
import Exchange
import Foundation
import Gettext
import Text

/// `translate import`: shows what a file of a translator would change, and takes it when asked to.
struct TranslateImport {
    private let sources: SourceFolders
    private let file: String
    private let language: String?
    private let origin: TranslationOrigin.Maker?
    private let date: String
    private let format: ImportListing.Format
    private let writes: Bool

    init(_ words: [String]) throws(UsageError) {
        guard let file = words.first, !file.hasPrefix("--") else {
            throw UsageError("expected \"translate import FILE\"")
        }
        self.file = file
        let arguments = try Arguments(
            Array(words.dropFirst()),
            names: SourceFolders.options + ["--language", "--origin", "--report", Clock.option],
            switches: ["--apply"])
        sources = try SourceFolders(arguments)
        language = try arguments.one("--language")
        date = try Clock.today(arguments).iso8601
        writes = arguments.flags.contains("--apply")
        origin = try arguments.choice("--origin", called: "origin")
        format = try arguments.choice("--report") ?? .text
    }

    private var diagnosticFormat: DiagnosticFormat { format == .json ? .json : .text }

    func run() throws -> Int32 {
        var report = Report()
        let library = try sources.library(into: &report)
        BuildCommand.report(report.sorted, as: diagnosticFormat)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return 1
        }
        report = Report()
        guard let document = try document(into: &report),
            let language = language(of: document, in: library, into: &report)
        else {
            BuildCommand.report(report.sorted, as: diagnosticFormat)
            Terminal.error("wegwijs: nothing was imported from \"\(file)\"")
            return 1
        }
        // As the sources are now, so that a text that has changed since the export is known.
        let catalogs = CatalogUpdate(library: library, date: Clock.headerTime())
            .merged(for: language).catalogs
        let planner = ImportPlanner(
            catalogs: Dictionary(uniqueKeysWithValues: catalogs.map { ($0.path, $0.catalog) }),
            origin: origin, date: date, check: TranslationGate(language: language).problems)
        let plan = planner.plan(document, into: &report)
        BuildCommand.report(report.sorted, as: diagnosticFormat)
        return try finish(plan, language)
    }

    private func document(into report: inout Report) throws -> ExchangeDocument? {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw UsageError("there is no file \"\(file)\"")
        }
        return ExchangeReader.read(SourceFile(path: file, bytes: Array(data)), into: &report)
    }

    /// Returns the language of a file, which must be one of ours and the one that was asked for.
    private func language(
        of document: ExchangeDocument, in library: Library, into report: inout Report
    ) -> Language? {
        let range = document.units.first?.range ?? SourceRange(SourceFile(path: file, bytes: []))
        let known = library.languages.filter { $0.code != Language.source }
        guard let found = known.first(where: { $0.code == document.language }) else {
            report.error(
                "unknown-language",
                "the file is for \"\(document.language)\", which is no language "
                    + "of the site", at: range,
                hints: Spelling.hints(for: document.language, in: known.map(\.code)))
            return nil
        }
        guard language == nil || language == found.code else {
            report.error(
                "other-language",
                "the file is for \"\(found.code)\", not for \"\(language ?? "")\"", at: range)
            return nil
        }
        return found
    }

    private func finish(_ plan: ImportPlan, _ language: Language) throws -> Int32 {
        let listing = ImportListing(plan: plan, language: language.code, format: format)
        Terminal.print(listing.changes + listing.summary)
        // Each file is whole or as it was; a second import of the same file does the rest.
        if writes {
            for (path, catalog) in plan.catalogs.sorted(by: { $0.key < $1.key }) {
                try SourceWriter.write(
                    POWriter.write(catalog), to: "\(sources.locales)/\(language.code)/\(path)")
            }
        }
        let count = plan.catalogs.count
        let files = count == 1 ? "1 file" : "\(count) files"
        if count == 0 {
            Terminal.error("wegwijs: nothing to write")
        } else if writes {
            Terminal.error("wegwijs: \(files) written")
        } else {
            Terminal.error("wegwijs: nothing was written; --apply writes these changes to \(files)")
        }
        return plan.refused == 0 && plan.count(.conflict) == 0 ? 0 : 1
    }
}

extension TranslateCommand {
    static let `import` = TranslateCommand(
        name: "import", summary: "show or take what came back from a translator",
        help: """
            wegwijs translate import FILE [options]

              --apply              write the changes; without it they are only shown
              --language CODE      refuse a file for another language
              --origin WHO         who made the translations: human, reviewed (a machine made them and
                                   a person read them) or machine
              --today DAY          the day for the origin, such as 2026-11-23 (today)
              --report FORMAT      changes and problems as text or as json, one object a line (text)
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            FILE is a table or an XLIFF file of "translate export"; it tells its language itself. Each
            change is shown below its Dutch text. A translation that somebody changed since the export
            is never overwritten, but shown as a conflict. One that lost a name in braces or a link is
            refused. Where the Dutch has changed since, it comes in as fuzzy. Files that are written
            are brought up to date as "translate update" does.

            Ends with 1 when there are conflicts or refused texts; the others are taken all the same.

            Example:
              wegwijs translate import ar.csv
              wegwijs translate import ar.csv --apply --origin human
            """
    ) { try TranslateImport($0).run() }
}
