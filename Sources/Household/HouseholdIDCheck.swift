import Content
package import Diagnostics
import Text

/// Checks that the dates and contacts of several families can be told apart.
///
/// A counsellor's phone that gets the same names for two families' dates takes the second family's
/// appointment for a change of the first's, and only one of them is left.
package enum HouseholdIDCheck {
    package static func check(_ households: [Household], into report: inout Report) {
        guard households.count > 1 else { return }
        var first: [String: SourceRange] = [:]
        for household in households {
            guard let id = household.id else {
                if let source = household.source { report.add(.missingHouseholdID(at: source)) }
                continue
            }
            if let earlier = first[id.name] {
                report.add(.sharedHouseholdID(at: id.range, first: earlier))
            } else {
                first[id.name] = id.range
            }
        }
    }
}
