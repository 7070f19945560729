import CICU

/// The plural forms of a language, and which of them a whole number takes.
///
/// Source: Unicode CLDR, "Language Plural Rules".
// Sendable notes: the rules are made whole when they are opened; selecting reads them through a
// const method and changes nothing.
package final class PluralRules: @unchecked Sendable {
    /// What a number is used for.
    package enum Kind: Sendable {
        /// Counting: one day, two days.
        case cardinal
        /// Ranking: the first day, the second day.
        case ordinal
    }

    /// The forms of the language, in CLDR's order: zero, one, two, few, many, other.
    package let keywords: [String]
    /// The forms in ICU's order, by which it tells what it selected.
    private let names: [String]
    private let rules: OpaquePointer

    /// Opens the rules of a locale's language.
    package init(locale: String, kind: Kind = .cardinal) throws(ICUError) {
        let opened = try ICU.open("plural rules", for: locale) {
            cicu_plural_rules_open($0, kind == .ordinal, $1)
        }
        rules = opened
        names = (0..<cicu_plural_rules_count(opened)).map { index in
            ICU.text { buffer, _ in cicu_plural_rules_keyword(opened, index, buffer) }.text
        }
        let order = ["zero", "one", "two", "few", "many", "other"]
        keywords = order.filter(names.contains)
    }

    deinit { cicu_plural_rules_close(rules) }

    /// Returns the form that a whole number takes; a negative one takes that of its opposite.
    package func select(_ number: Int) -> String {
        names[cicu_plural_rules_select(rules, Int64(number))]
    }
}
