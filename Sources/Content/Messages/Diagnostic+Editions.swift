import Diagnostics
import Text

/// The wording of problems with the files of printed editions.
extension Diagnostic {
    private static let restore =
        "this file is written by \"wegwijs edition stamp\"; take back what was changed in it"

    static func noEdition(_ stem: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "damaged-edition",
            "expected a row \"edition,\(stem),,YYYY-MM-DD\" below the header, found none",
            at: range, hints: [restore])
    }

    static func editionName(_ name: String, file: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "damaged-edition",
            "the edition \"\(name)\" stands in a file that is called \"\(file).csv\"", at: range,
            hints: [
                "a name has small letters, digits and hyphens, and its file is called the same"
            ])
    }

    static func damagedEdition(
        _ fingerprint: String, at range: SourceRange, of edition: String
    ) -> Diagnostic {
        Diagnostic(
            .error, "damaged-record",
            "\"\(fingerprint)\" is not the fingerprint of the text in this row", at: range,
            hints: [restore])
    }

    static func unknownRecord(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "damaged-record", "no row of an edition is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func missingText(
        _ fingerprint: String, of sheet: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "damaged-record",
            "the sheet \"\(sheet)\" shows a text \"\(fingerprint)\" that no row holds", at: range,
            hints: [restore])
    }

    static func editionOf(
        _ kind: String, _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        let nearest = Spelling.nearest(to: name, in: known)
        return Diagnostic(
            .warning, "edition-of-nothing",
            "sheets were printed for the \(kind) \"\(name)\", which is not there", at: range,
            hints: (nearest.map { ["did you mean \"\($0)\"?"] } ?? [])
                + ["when these sheets hang nowhere any more, stamp a new edition"])
    }
}
