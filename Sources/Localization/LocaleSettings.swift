import CICU

/// What ICU knows about a locale as a whole.
package struct LocaleSettings: Sendable, Equatable {
    /// Whether ICU has data for the language; without it, its formats are CLDR's root formats.
    package let hasData: Bool
    package let direction: TextDirection
    /// The name of the numbering system that the tag asks for or the language has: `latn`.
    package let numbering: String
    /// The ten digits, from 0 to 9.
    package let digits: [String]
    /// The plural forms for counting, in CLDR's order.
    package let pluralForms: [String]
    /// The script that the language is likely written in (ISO 15924): `Cyrl`; empty if unknown.
    package let script: String
    /// The region where the language is likely at home (ISO 3166): `UA`; empty if unknown.
    package let region: String

    /// The codes of the languages that ICU has data for.
    package static var availableLanguages: [String] {
        ICU.text(cicu_available_languages).text.split(separator: " ").map(String.init)
    }

    package init(locale: String) throws(ICUError) {
        var status: Int32 = 0
        hasData = locale.withICUText { cicu_locale_has_data($0, &status) }
        if status > 0 { throw ICUError(status, "find the data of \"\(locale)\"") }
        direction = try TextDirection(locale: locale)
        numbering = try ICU.text("find the digits of \"\(locale)\"") { buffer, status in
            locale.withICUText { cicu_locale_numbering($0, buffer, status) }
        }
        let digits = try ICU.text("find the digits of \"\(locale)\"") { buffer, status in
            locale.withICUText { cicu_locale_digits($0, buffer, status) }
        }
        self.digits = digits.unicodeScalars.map { String($0) }
        script = try ICU.text("find the script of \"\(locale)\"") { buffer, status in
            locale.withICUText { cicu_locale_likely_script($0, buffer, status) }
        }
        region = try ICU.text("find the region of \"\(locale)\"") { buffer, status in
            locale.withICUText { cicu_locale_likely_region($0, buffer, status) }
        }
        pluralForms = try PluralRules(locale: locale).keywords
    }
}
