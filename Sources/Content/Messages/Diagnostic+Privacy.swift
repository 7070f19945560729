import Diagnostics
import Text

/// The wording of problems with data about persons.
extension Diagnostic {
    static func citizenServiceNumber(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "citizen-service-number",
            "found a number that is a citizen service number (BSN)", at: range,
            hints: [
                "delete it here, and wherever this file was sent or kept",
                "the tax number of an organisation (RSIN) looks the same; leave that out too",
            ])
    }

    static func householdInSources(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-in-sources",
            "this is the private file of a family, which must not lie among the sources", at: range,
            hints: ["move it to a folder that only you can read, outside of this project"])
    }
}
