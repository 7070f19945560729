package import Diagnostics
import Text

/// Warns of sheets in the newest edition whose municipality or language is gone: they hang in houses,
/// and nobody can print them anew.
package enum EditionScopeCheck {
    package static func check(
        _ edition: PrintedEdition, in library: Library, into report: inout Report
    ) {
        let municipalities = library.municipalities.map(\.id)
        let languages = library.languages.map(\.code)
        var seen: Set<String> = []
        for sheet in edition.sheets {
            let parts = sheet.address.split(separator: "/").map(String.init)
            guard parts.count >= 2, let range = sheet.range else { continue }
            if !municipalities.contains(parts[0]), seen.insert(parts[0] + "/").inserted {
                report.add(
                    .editionOf("municipality", parts[0], at: range, known: municipalities))
            }
            if !languages.contains(parts[1]), seen.insert("/" + parts[1]).inserted {
                report.add(.editionOf("language", parts[1], at: range, known: languages))
            }
        }
    }
}
