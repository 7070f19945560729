import Content
import Diagnostics
import Exchange
import Foundation

/// `translate export`: the texts of a language in one file for a translator.
struct TranslateExport {
    private let sources: SourceFolders
    private let language: String
    private let municipalities: [String]
    private let selections: [ExportSelection]
    private let format: ExchangeDocument.Format
    private let file: String

    init(_ words: [String]) throws(UsageError) {
        let arguments = try Arguments(
            words,
            names: SourceFolders.options + [
                "--language", "--municipality", "--only", "--format", "--file",
            ], switches: [])
        sources = try SourceFolders(arguments)
        guard let language = try arguments.one("--language") else {
            throw UsageError("expected \"--language CODE\": an export is for one language")
        }
        self.language = language
        municipalities = arguments.all("--municipality")
        var selections: [ExportSelection] = []
        for name in arguments.all("--only") {
            guard let selection = ExportSelection(rawValue: name) else {
                throw UsageError(
                    "there are no texts \"\(name)\"",
                    hints: Spelling.hints(for: name, in: ExportSelection.allCases.map(\.rawValue)))
            }
            selections.append(selection)
        }
        self.selections = selections
        format = try arguments.choice("--format") ?? .csv
        file = try arguments.one("--file") ?? "\(language).\(format == .csv ? "csv" : "xlf")"
    }

    func run() throws -> Int32 {
        var report = Report()
        let library = try sources.library(into: &report)
        BuildCommand.report(report.sorted, as: .text)
        guard !report.hasErrors else {
            Terminal.error("wegwijs: nothing was written; mend the errors first")
            return 1
        }
        let chosen = try SourceFolders.languages(named: [language], in: library)
        guard let language = chosen.first, language.code != Language.source else {
            throw UsageError("\"\(self.language)\" is the language of the sources")
        }
        let places = Set(
            try SourceFolders.municipalities(named: municipalities, in: library).map(\.id))
        // As the sources are now, whether "translate update" was run or not.
        let catalogs = CatalogUpdate(library: library, date: Clock.headerTime())
            .merged(for: language).catalogs
            .filter { path, _ in
                municipalities.isEmpty || SourcePath.municipality(path).map(places.contains) == true
            }
        let units = ExportSelection.units(of: catalogs, only: selections)
        guard !units.isEmpty else {
            Terminal.error("wegwijs: there is no such text; nothing was written")
            return 0
        }
        try write(bytes(of: units, language))
        let files = Set(units.map(\.catalog)).count
        Terminal.error(
            "\(language.code): \(units.count) \(units.count == 1 ? "text" : "texts") of \(files) "
                + "\(files == 1 ? "file" : "files"), written to \(shown)")
        return 0
    }

    private var shown: String { file == "-" ? "standard output" : file }

    private func bytes(of units: [ExchangeUnit], _ language: Language) -> [UInt8] {
        switch format {
        case .csv: SpreadsheetWriter.write(units, language: language.code)
        case .xliff:
            XLIFFWriter.write(
                units, from: Language.source, to: language.code,
                isRightToLeft: language.direction == .rightToLeft)
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        if file == "-" {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
            return
        }
        // The file may hold the work of weeks.
        if let old = FileManager.default.contents(atPath: file), Array(old) != bytes {
            throw UsageError(
                "there is a file \"\(file)\" already",
                hints: ["import it or move it away first, or name another with --file"])
        }
        try SourceWriter.write(bytes, to: file)
    }
}

extension TranslateCommand {
    static let export = TranslateCommand(
        name: "export", summary: "write the texts of a language to a table or an XLIFF file",
        help: """
            wegwijs translate export --language CODE [options]

              --language CODE      the language
              --municipality ID    only the texts of this municipality; may be repeated
              --only WHICH         only texts that are missing, stale (the Dutch has changed since) or
                                   unreviewed (no person made or read them); may be repeated
              --format FORMAT      csv, for a spreadsheet, or xliff, for a translation program (csv)
              --file PATH          where to; - is standard output (CODE.csv or CODE.xlf)
              --content DIR        the sources (content)
              --locales DIR        the translations (locales)

            The table has UTF-8 and semicolons; fill in the column "translation" and leave "file", "id"
            and "exported" as they are. The XLIFF is version 2.0. Nothing in locales/ is changed, and a
            file that is there already is not overwritten.

            Example:
              wegwijs translate export --language ar --only missing --only stale --file ar.csv
            """
    ) { try TranslateExport($0).run() }
}
