import CICU

/// The names of languages in one language: "Arabisch", "العربية".
// Sendable notes: ICU's display names are not changed after opening; a name is looked up through
// const methods in data that ICU shares. The one part that ICU changes (a break iterator for
// capital letters) is not made for the settings used here.
package final class LanguageNames: @unchecked Sendable {
    private let names: OpaquePointer
    private let locale: String

    /// Opens the names as they are in a locale's language.
    package init(locale: String) throws(ICUError) {
        names = try ICU.open("names of languages", for: locale) {
            cicu_language_names_open($0, $1)
        }
        self.locale = locale
    }

    deinit { cicu_language_names_close(names) }

    /// Returns the name of a language.
    ///
    /// - Parameter language: A BCP 47 tag; extensions such as `-u-nu-latn` are passed over.
    /// - Returns: The name as it stands in running text.
    /// - Throws: When the tag is not well formed, or ICU has no name in this locale.
    package func name(of language: String) throws(ICUError) -> String {
        try ICU.text("name the language \"\(language)\" in \"\(locale)\"") { buffer, status in
            language.withICUText { cicu_language_name(names, $0, buffer, status) }
        }
    }
}
