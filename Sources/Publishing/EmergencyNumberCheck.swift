import Content
import Diagnostics
import Text

/// Checks that there is a site to make, so that folders which were emptied by mistake, or given
/// wrongly, do not replace the last good site by one without pages.
struct SiteCheck {
    let library: Library
    let editions: [Edition]

    func check(into report: inout Report) {
        let root = SourceRange(SourceFile(path: library.content.root, bytes: []))
        if library.municipalities.isEmpty {
            report.error(
                "no-municipality", "expected a municipality, found none", at: root,
                hints: ["a folder below \"municipalities\" with a file facts.csv is one"])
        }
        if !library.languages.contains(where: { $0.code == Language.source }) {
            report.error(
                "no-source-language",
                "expected the language \"\(Language.source)\", in which authors write, found none",
                at: root,
                hints: ["make \"\(Language.source)/settings.txt\" in the folder of the languages"])
        }
        // It stands at the top of every page; a page without it must not go out.
        for edition in editions where edition.facts["emergency.phone"]?.kind != .phone {
            report.error(
                "no-emergency-number",
                "expected the fact \"emergency.phone\" of the type \"phone\", found none",
                at: library.content["facts.csv"].map { SourceRange($0) } ?? root)
        }
    }
}
