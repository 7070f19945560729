import Diagnostics
import Text

/// The wording of problems with the national texts that local changes were written against.
extension Diagnostic {
    static func baseMoved(
        _ change: LocalChange, in municipality: String, old: String, new: String,
        national: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, "base-moved",
            "the national text of \"\(change.target)\" has changed since this was written",
            at: change.range,
            hints: [
                "it was: \(line(old))", "it is now: \(line(new))",
                "when the change is still right, run: \(command(change.target, municipality))",
            ],
            notes: [Note("the national text is here", at: national)])
    }

    static func baseMissing(_ change: LocalChange, in municipality: String) -> Diagnostic {
        Diagnostic(
            .warning, "base-missing",
            "nobody has recorded the national text that \"\(change.target)\" was changed from",
            at: change.range,
            hints: [
                "when the change is right, run: \(command(change.target, municipality))",
                "then you are told when the national text changes",
            ])
    }

    static func baseGone(
        _ target: ChangeTarget, in municipality: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        let nearest = Spelling.nearest(to: target.description, in: known)
        return Diagnostic(
            .warning, "base-gone",
            "\(municipality) changes nothing national that is called \"\(target)\"", at: range,
            hints: (nearest.map { ["did you mean \"\($0)\"?"] } ?? [])
                + ["to take the record out, run: \(command(target, municipality))"])
    }

    static func damagedBase(
        _ target: ChangeTarget, _ fingerprint: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "damaged-record",
            "\"\(fingerprint)\" is not the fingerprint of the text in this row", at: range,
            hints: [
                "this file is written by \"wegwijs local accept\"; take back what was changed here",
                "or delete the row of \"\(target)\" and accept the change once more",
            ])
    }

    private static func command(_ target: ChangeTarget, _ municipality: String) -> String {
        "wegwijs local accept \(municipality) \(target)"
    }

    private static func line(_ text: String) -> String {
        text.isEmpty ? "(nothing)" : text.split(separator: "\n").joined(separator: " / ")
    }
}
