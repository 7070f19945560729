import Diagnostics
import Text

/// The wording of problems in a family's file: they name keys and places, and nothing of what
/// stands there.
extension Diagnostic {
    static func householdTooLong(_ limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-too-long", "the file is longer than \(limit / 1024) KB", at: range,
            hints: ["is this the right file?"])
    }

    static func householdLineWithoutKey(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-line", "expected a key and a colon at the start of this line",
            at: range,
            hints: ["such as \"note: …\"; a remark begins with #"])
    }

    static func unknownHouseholdKey(near name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-key", "what stands before the colon is no key", at: range,
            hints: Spelling.hints(for: name, in: HouseholdKey.allCases.map(\.rawValue)))
    }

    static func repeatedHouseholdKey(
        _ key: HouseholdKey, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "household-key-twice", "\"\(key.rawValue)\" stands here again", at: range,
            hints: ["it may stand once"], notes: [.init("the first is here", at: first)])
    }

    static func missingHouseholdKey(_ key: HouseholdKey, at range: SourceRange) -> Diagnostic {
        let example =
            switch key {
            case .kind: "kind: household"
            case .municipality: "municipality: zaanstad"
            default: "\(key.rawValue): ar+nl, nl"
            }
        return Diagnostic(
            .error, "household-key-missing", "expected a line \"\(key.rawValue): …\", found none",
            at: range, hints: ["such as \"\(example)\""])
    }

    static func householdOfOtherKind(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-kind", "this is not the file of a family", at: range,
            hints: ["such a file has the line \"kind: household\""])
    }

    static func invalidHouseholdID(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-id", "this cannot be the id of a family's file", at: range,
            hints: ["a letter, then letters a-z and digits; never a name"])
    }

    static func missingHouseholdID(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-id-missing", "this file has no id, and there are several families",
            at: range,
            hints: [
                "\"wegwijs household new\" writes a line such as \"id: k3v9x2m7\"; each family has its own"
            ])
    }

    static func sharedHouseholdID(at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-id-shared", "the file of another family has the same id", at: range,
            hints: [
                "calendars would take one family's days for the other's; change letters of this one",
                "do not copy a file for the next family: start it with \"wegwijs household new\"",
            ], notes: [.init("the other one is here", at: first)])
    }

    static func tooManyParts(
        _ key: HouseholdKey, _ count: Int, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "household-parts",
            "\"\(key.rawValue)\" has at most \(key.parts.count) parts, found \(count)", at: range,
            hints: ["between \";\" stand: " + key.parts.joined(separator: "; ")])
    }

    static func missingPart(
        _ key: HouseholdKey, _ index: Int, at range: SourceRange
    ) -> Diagnostic {
        let hint =
            key.isDivided
            ? ["between \";\" stand: " + key.parts.joined(separator: "; ")]
            : ["put a # before the line if you do not need it"]
        return Diagnostic(
            .error, "household-part-missing",
            key.isDivided
                ? "\"\(key.rawValue)\" needs the part \"\(key.parts[index])\""
                : "\"\(key.rawValue)\" has no value",
            at: range, hints: hint)
    }

    static func unknownName(
        _ kind: String, near name: String, at range: SourceRange, _ known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "household-name", "there is no such \(kind)", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func unknownPerson(
        near name: String, at range: SourceRange, roles: [String]
    ) -> Diagnostic {
        let nearest = Spelling.nearest(to: name, in: roles).map { "did you mean \"\($0)\"?" }
        return Diagnostic(
            .error, "household-person",
            "this is neither a role nor the name of a contact in this file", at: range,
            hints: [
                nearest ?? "roles: " + roles.joined(separator: ", "),
                "a name stands here as in its line \"sponsor: …\"",
            ])
    }

    static func householdPair(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-pair", "this is no pair of two languages", at: range,
            hints: ["such as ar+nl"])
    }

    static func repeatedName(
        _ key: HouseholdKey, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "household-name-twice", "this stands in \"\(key.rawValue)\" already",
            at: range, notes: [.init("the first is here", at: first)])
    }

    static func taskBothWays(at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-task-both-ways",
            "the same task stands in \"task\" and in \"without\"", at: range,
            notes: [.init("it is agreed here", at: first)])
    }

    static func householdPhone(_ key: HouseholdKey, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-phone",
            "the second part of \"\(key.rawValue)\" is no phone number that can be dialled",
            at: range,
            hints: [
                "ten digits, or a country code such as +31; between \";\" stand: "
                    + key.parts.joined(separator: "; ")
            ])
    }

    static func householdDay(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-day", "this is no day", at: range,
            hints: ["a day is written as 2026-12-01"])
    }

    static func householdTime(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "household-time", "this is no time", at: range,
            hints: ["a day and a time are written as 2026-12-08 10:30"])
    }

    static func householdDays(_ problem: DayRule.Problem, at range: SourceRange) -> Diagnostic {
        let message =
            switch problem {
            case .noDay: "this is no day"
            case .noStep: "expected \"every\", a step and \"until\" behind the day"
            case .endsBefore: "the last day comes before the first"
            case .tooMany: "these are more than \(DayRule.limit) days"
            }
        return Diagnostic(
            .error, "household-days", message, at: range,
            hints: [
                "days are written as 2026-12-03, 2026-12-17 or 2026-12-03 every 2w until 2027-12-31"
            ])
    }
}
