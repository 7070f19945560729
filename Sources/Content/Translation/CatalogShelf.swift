package import Gettext
package import Markdown
package import Text

/// The translations of all sources into all languages, ready to be asked.
package struct CatalogShelf: Sendable {
    /// The translation of one text.
    package struct Entry: Sendable {
        package let text: InlineContent
        /// Whether the Dutch has changed since this translation was made.
        package let isStale: Bool
        /// Who made it, where that is known of the translation as it stands.
        package let origin: TranslationOrigin?
    }

    /// The translations of one source file into one language, by the Dutch text.
    package typealias Translations = [String: Entry]

    /// By language code, then by the source file that they translate.
    var translations: [String: [ObjectIdentifier: Translations]]
    /// The words of the pages themselves, by language code; patterns of ICU MessageFormat.
    package let interfaces: [String: InterfaceCatalog]
    /// Every catalogue as it was read, by `LANGUAGE/path.po`.
    package let catalogs: [String: Catalog]

    /// Returns the translation of a text that an author wrote, if there is one.
    package func entry(_ text: InlineContent, in language: String) -> Entry? {
        translations[language]?[ObjectIdentifier(text.range.file)]?[text.source]
    }
}

/// The translated words of the pages themselves, in one language.
package struct InterfaceCatalog: Sendable {
    package struct Entry: Sendable {
        package let pattern: String
        package let range: SourceRange
        package let origin: TranslationOrigin?
    }

    package let entries: [String: Entry]
}
