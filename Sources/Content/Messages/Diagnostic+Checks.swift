package import Diagnostics
import Text

/// The wording of what is to be checked again: facts, services and texts.
extension Diagnostic {
    static func invalidAge(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-age", "\"\(text)\" is no age", at: range,
            hints: ["expected a number and d, w, m or y (days, weeks, months, years), such as 12m"])
    }

    /// A fact that stands on every page and that nobody has checked.
    package static func unverifiedNeededFact(_ fact: Fact) -> Diagnostic {
        Diagnostic(
            .error, "unverified-needed-fact",
            "\"\(fact.id)\" stands on every page, and nobody has compared it with its source",
            at: fact.range, hints: ["ask, then run \"wegwijs confirm \(fact.id)\""])
    }

    package static func unverified(_ item: CheckedItem) -> Diagnostic {
        Diagnostic(
            .warning, "unverified-fact",
            "nobody has compared \"\(item.id)\" with its source; pages do not show it",
            at: item.range,
            hints: ["\(ask(item)), then run \"wegwijs confirm \(item.id)\(place(item))\""])
    }

    package static func old(_ item: CheckedItem, days: Int, age: CheckAge) -> Diagnostic {
        let name = item.kind == .text ? "old-text" : "old-fact"
        let day = item.checked?.iso8601 ?? ""
        return Diagnostic(
            .warning, name,
            "\"\(item.id)\" was last checked on \(day), "
                + "\(days) \(days == 1 ? "day" : "days") longer ago than \(age.words)",
            at: item.range,
            hints: ["\(ask(item)), then run \"wegwijs confirm \(item.id)\(place(item))\""])
    }

    package static func checkedInFuture(_ item: CheckedItem) -> Diagnostic {
        Diagnostic(
            .warning, "future-check",
            "\"\(item.id)\" was checked on \(item.checked?.iso8601 ?? ""), which is still to come",
            at: item.range, hints: ["correct the day; it would never grow old"])
    }

    private static func ask(_ item: CheckedItem) -> String {
        switch item.kind {
        case .text: "compare the text with its sources"
        case .fact, .service: item.contact.map { "ask \($0)" } ?? "compare it with its source"
        }
    }

    private static func place(_ item: CheckedItem) -> String {
        item.municipality.map { " --municipality \($0)" } ?? ""
    }
}
