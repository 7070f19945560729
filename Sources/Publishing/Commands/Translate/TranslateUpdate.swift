import Content
import Diagnostics

/// `translate update`: makes and refreshes the PO files of every language from the sources.
struct TranslateUpdate {
    private let sources: SourceFolders
    private let languages: [String]

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words, names: SourceFolders.options + ["--language"], switches: [])
        sources = try SourceFolders(arguments)
        languages = arguments.all("--language")
    }

    func run() throws -> Int32 {
        guard let library = try sources.flawlessLibrary() else { return 1 }
        let chosen = try SourceFolders.languages(named: languages, in: library)
        let update = CatalogUpdate(library: library, date: Clock.headerTime())
        for language in chosen where language.code != Language.source {
            try write(update.catalogs(for: language), of: language)
        }
        return 0
    }

    private func write(_ result: CatalogUpdate.Result, of language: Language) throws {
        var written = 0
        for (path, bytes) in result.files {
            let file = "\(sources.locales)/\(language.code)/\(path)"
            if try SourceWriter.write(bytes, to: file) { written += 1 }
        }
        let counts = result.statistics
        Terminal.print(
            "\(language.code): \(counts.kept) kept, \(counts.fuzzy) changed (fuzzy), "
                + "\(counts.new) new, \(counts.obsolete) obsolete; \(written) files written")
    }
}

extension SourceFolders {
    /// Reads a library in which commands write; nothing where it has errors, which are shown.
    func flawlessLibrary() throws -> Library? {
        var report = Report()
        let library = try library(into: &report)
        BuildCommand.report(report.sorted, as: .text)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return nil
        }
        return library
    }
}

extension TranslateCommand {
    static let update = TranslateCommand(
        name: "update", summary: "make and refresh the files for translators",
        help: """
            wegwijs translate update [--content DIR] [--locales DIR] [--language CODE]…

            Makes a PO file for each source and language, and refreshes those that exist: what is new
            is empty, what changed is marked as fuzzy with the text it was made for, what is gone is
            kept at the end as obsolete.

            Example:
              wegwijs translate update --language ar
            """
    ) { try TranslateUpdate($0).run() }
}
