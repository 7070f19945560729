package import Diagnostics
package import Gettext
import Text

/// Compares a file that came back with the catalogues as they are now, text by text.
///
/// Three versions of a translation meet: that of the export (its ``ExportStamp``), that of the
/// catalogue and that of the file. Only where the catalogue still has the exported one is another
/// written; a translation is never emptied; what cannot be placed is reported or kept as obsolete.
package struct ImportPlanner {
    /// Finds what is wrong with a translation of a source text; errors refuse it.
    package typealias Check = (ExchangeUnit, _ source: String) -> [Diagnostic]

    let catalogs: [String: Catalog]
    /// Who made the translations; nil where nobody said.
    let origin: TranslationOrigin.Maker?
    /// The day of the import, `YYYY-MM-DD`.
    let date: String
    let check: Check

    /// Makes a planner for the catalogues of one language, by their path below its folder.
    package init(
        catalogs: [String: Catalog], origin: TranslationOrigin.Maker? = nil, date: String,
        check: @escaping Check
    ) {
        self.catalogs = catalogs
        self.origin = origin
        self.date = date
        self.check = check
    }

    package func plan(_ document: ExchangeDocument, into report: inout Report) -> ImportPlan {
        var plan = ImportPlan()
        plan.refused = document.refused
        var order: [String] = []
        var groups: [String: [ExchangeUnit]] = [:]
        for unit in document.units {
            if groups[unit.catalog] == nil { order.append(unit.catalog) }
            groups[unit.catalog, default: []].append(unit)
        }
        for path in order {
            let units = groups[path] ?? []
            guard let catalog = catalogs[path] else {
                plan.refused += units.count
                reportUnknown(path, units, into: &report)
                continue
            }
            var merge = CatalogImport(
                catalog, path: path, isTrimmed: document.format == .csv, planner: self)
            merge.take(units)
            report.add(contentsOf: merge.report)
            plan.changes += merge.changes
            plan.unchanged += merge.unchanged
            plan.empty += merge.empty
            plan.refused += merge.refused
            if merge.changes.contains(where: \.kind.isWritten) {
                plan.catalogs[path] = merge.catalog
            }
        }
        return plan
    }

    private func reportUnknown(
        _ path: String, _ units: [ExchangeUnit], into report: inout Report
    ) {
        guard let range = units.first?.range else { return }
        let count = units.count == 1 ? "1 text is" : "\(units.count) texts are"
        report.error(
            "unknown-catalog",
            "\(count) for \"\(path)\", which is no file of translations any more", at: range,
            hints: Spelling.nearest(to: path, in: catalogs.keys.sorted()).map {
                ["was it renamed to \"\($0)\"?"]
            } ?? [])
    }
}
