import Content
import Diagnostics
import Text

/// Checks that every municipality has the number to call in an emergency: it stands at the top of
/// every page and every sheet, and a page without it must not go out.
struct EmergencyNumberCheck {
    let content: SourceTree
    let editions: [Edition]

    func check(into report: inout Report) {
        let file = content["facts.csv"] ?? SourceFile(path: content.root, bytes: [])
        for edition in editions {
            guard let fact = edition.facts["emergency.phone"], fact.kind == .phone else {
                report.error(
                    "no-emergency-number",
                    "expected the fact \"emergency.phone\" of the type \"phone\", found none",
                    at: SourceRange(file))
                continue
            }
            if !fact.provenance.isVerified { report.add(.unverifiedNeededFact(fact)) }
        }
    }
}
