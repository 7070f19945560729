import Diagnostics
import Exchange
import Gettext
import Testing
import Text

/// The way to a translator and back, in memory.
enum Trip {
    static func write(
        _ units: [ExchangeUnit], _ format: ExchangeDocument.Format
    ) -> [UInt8] {
        switch format {
        case .csv: SpreadsheetWriter.write(units, language: "ar")
        case .xliff: XLIFFWriter.write(units, from: "nl", to: "ar", isRightToLeft: true)
        }
    }

    static func export(_ catalog: Catalog, _ format: ExchangeDocument.Format) -> [UInt8] {
        write(ExportSelection.units(of: [("pages/a.po", catalog)]), format)
    }

    /// Reads a file and plans its import into a catalogue.
    static func plan(
        _ bytes: [UInt8], into catalog: Catalog, origin: TranslationOrigin.Maker? = nil
    ) -> (plan: ImportPlan?, said: [String]) {
        var report = Report()
        let file = SourceFile(path: "ar.file", bytes: bytes)
        guard let document = ExchangeReader.read(file, into: &report) else {
            return (nil, said(report))
        }
        let planner = ImportPlanner(
            catalogs: ["pages/a.po": catalog], origin: origin, date: "2026-11-25",
            check: { _, _ in [] })
        let plan = planner.plan(document, into: &report)
        return (plan, said(report))
    }

    /// `line:column identifier: message` of every problem.
    static func said(_ report: Report) -> [String] {
        report.sorted.map {
            "\($0.range.start.line):\($0.range.start.column) \($0.identifier): \($0.message)"
        }
    }

    /// The catalogue as it was before anybody translated.
    static func emptied(_ catalog: Catalog, keepsPrevious: Bool) -> Catalog {
        var empty = catalog
        for index in empty.messages.indices {
            for form in empty.messages[index].strings.indices {
                empty.messages[index].strings[form] = ""
            }
            empty.messages[index].isFuzzy = false
            guard !keepsPrevious else { continue }
            empty.messages[index].previousContext = nil
            empty.messages[index].previousID = nil
            empty.messages[index].previousPluralID = nil
        }
        return empty
    }
}
