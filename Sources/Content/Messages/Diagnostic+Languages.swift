import Diagnostics
import Text

/// The wording of problems with the folders of languages.
extension Diagnostic {
    static func languageWithoutSettings(_ folder: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-settings",
            "expected a file settings.txt for the language \"\(folder)\"",
            at: range, hints: ["it holds at least \"name: …\" and \"direction: ltr\" or \"rtl\""])
    }

    static func noSourceLanguage(_ code: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-settings",
            "expected a folder \"\(code)\" for the language in which authors write, found none",
            at: range, hints: ["make a file \(code)/settings.txt in it"])
    }

    static func missingSetting(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "missing-setting", "expected \"\(key): …\" in the settings, found none",
            at: range)
    }

    static func unknownSetting(
        _ key: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-setting", "no setting is called \"\(key)\"", at: range,
            hints: Spelling.hints(for: key, in: known))
    }

    static func duplicateSetting(
        _ key: String, at range: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-setting", "the setting \"\(key)\" stands twice", at: range,
            notes: [Note("the first is here", at: first)])
    }

    static func settingWithoutColon(_ line: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "setting-without-colon", "expected \"key: value\", found \"\(line)\"", at: range
        )
    }

    static func invalidDirection(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-direction", "\"\(text)\" is no direction of writing", at: range,
            hints: ["expected ltr (left to right) or rtl (right to left)"])
    }

    static func unknownDigits(
        _ text: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-digits", "no digits are called \"\(text)\"", at: range,
            hints: Spelling.hints(for: text, in: known))
    }

    static func unknownStatus(
        _ text: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-status", "no status of a language is called \"\(text)\"", at: range,
            hints: Spelling.hints(for: text, in: known))
    }

    static func unfinishedSource(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "unfinished-source",
            "the language in which authors write cannot be unfinished", at: range,
            hints: ["leave this line out"])
    }

    static func invalidRegion(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "invalid-region", "\"\(text)\" is not a code of a country", at: range,
            hints: ["expected two capital letters of ISO 3166, such as SY or NL"])
    }

    static func unknownLanguage(
        _ code: String, at range: SourceRange, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-language", "there is no language \"\(code)\"", at: range,
            hints: Spelling.hints(for: code, in: known))
    }

    static func invalidLimit(
        _ text: String, of key: String, at range: SourceRange, in values: ClosedRange<Int>
    ) -> Diagnostic {
        Diagnostic(
            .error, "invalid-limit", "\"\(text)\" is no limit for \"\(key)\"", at: range,
            hints: ["expected a whole number from \(values.lowerBound) to \(values.upperBound)"])
    }

    static func languageBesideItself(_ code: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "language-beside-itself",
            "\"\(code)\" cannot stand beside itself; expected another language", at: range)
    }

    static func duplicatePair(_ pair: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, "duplicate-pair", "the pair \"\(pair)\" stands twice", at: range)
    }

    static func pairInBothOrders(
        _ code: String, _ other: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-pair",
            "the settings of \"\(other)\" already ask for the pair \"\(other)+\(code)\"", at: range,
            hints: ["one order is enough: the language named first stands where its readers begin"])
    }

    static func catalogOfOtherLanguage(
        _ stated: String, _ folder: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, "other-language",
            "the catalogue says it is for \"\(stated)\", but lies in the folder of \"\(folder)\"",
            at: range)
    }

    static func orphanCatalog(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, "orphan-catalog", "no source belongs to the catalogue \"\(path)\"", at: range,
            hints: ["it was perhaps renamed or removed; its translations are not used"])
    }
}
