import Diagnostics
import Text

/// The wording of problems with single values: dates, numbers, addresses, names.
extension Diagnostic {
    static func missingCell(_ column: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-value", "expected a value in the column \"\(column)\", found nothing",
            at: range)
    }

    static func missingColumn(_ column: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-column",
            "expected a column \"\(column)\" in the first line, found none",
            at: range)
    }

    static func unknownColumn(_ name: String, at range: SourceRange, known: [String]) -> Diagnostic
    {
        Diagnostic(
            .error, "unknown-column", "no column is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func invalidID(
        _ text: String, allowingDots: Bool, at range: SourceRange
    ) -> Diagnostic {
        let letters = "an id starts with a letter and holds a-z, 0-9"
        return Diagnostic(
            .error, "invalid-id", "\"\(text)\" cannot be an id", at: range,
            hints: [
                allowingDots
                    ? "\(letters), \"-\" and \".\", such as \"emergency.phone\""
                    : "\(letters) and \"-\", such as \"town-hall\""
            ])
    }

    static func duplicateID(
        _ id: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-id", "the id \"\(id)\" is used twice", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func invalidPhone(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-phone", "\"\(text)\" is not a phone number", at: range,
            hints: [
                "expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, "
                    + "or one with a country code: +31 20 346 72 00"
            ])
    }

    static func invalidAddress(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-url", "\"\(text)\" is not a complete web address", at: range,
            hints: ["expected an address such as https://www.zaanstad.nl"])
    }

    static func invalidEmail(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-email", "\"\(text)\" is not an e-mail address", at: range,
            hints: ["expected an address such as info@reinis.nl"])
    }

    static func invalidDate(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-date", "\"\(text)\" is not a date", at: range,
            hints: ["expected a year, a month or a day: 2026, 2026-11 or 2026-11-23"])
    }

    static func invalidDay(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-date", "\"\(text)\" is not a day of the calendar", at: range,
            hints: ["expected year, month and day: 2026-11-23"])
    }

    static func invalidTime(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-time", "\"\(text)\" is not a time", at: range,
            hints: ["expected hours and minutes: 08:30"])
    }

    static func invalidPostcode(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-postcode", "\"\(text)\" is not a Dutch postcode", at: range,
            hints: ["expected four digits and two capital letters: 1506 MZ"])
    }

    static func invalidHours(_ part: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-hours", "\"\(part)\" is no opening time", at: range,
            hints: [
                "expected \"ma-vr 08:30-17:00\", \"2026-12-25 gesloten\", \"altijd\" or \"afspraak\", "
                    + "divided by \";\""
            ])
    }

    static func invalidMapPoint(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-map-point", "\"\(text)\" is no place in the Netherlands", at: range,
            hints: ["expected degrees: latitude 50.5 to 53.8, longitude 3.2 to 7.4"])
    }

    static func halfMapPoint(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-map-point", "expected latitude and longitude together, found one",
            at: range)
    }

    static func invalidLanguageTag(_ tag: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-language", "\"\(tag)\" is not a language code", at: range,
            hints: ["expected a code of BCP 47, such as ar, nl, en or ti"])
    }

    static func unknownFactType(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-type", "no type of fact is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func unknownCategory(
        _ name: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-category", "no category is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known))
    }

    static func unknownPictogram(
        _ name: String, at range: SourceRange, known: Set<String>
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-pictogram", "no pictogram is called \"\(name)\"", at: range,
            hints: Spelling.hints(for: name, in: known.sorted()))
    }

    static func serviceExists(
        _ id: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-id", "the national list has a service \"\(id)\" already", at: range,
            hints: ["write \"replace\" in the column \"change\" to change it here"],
            notes: [Note("the national row is here", at: first)])
    }
}
