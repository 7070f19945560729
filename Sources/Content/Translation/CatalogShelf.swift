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
        /// Who made it and when, where that is known of the translation as it stands.
        package let origin: Origin?
        /// The terms that the translator says in another way than the glossary, on purpose.
        let exceptions: [String]
    }

    /// Who made a translation, and on which day; without strings, since each text that is shown
    /// carries one.
    package struct Origin: Sendable, Equatable {
        package let maker: TranslationOrigin.Maker
        package let date: CalendarDate

        /// Takes over what an entry says of itself; a day that no calendar has says nothing.
        init?(_ message: Message) {
            guard let origin = message.origin, let date = CalendarDate(origin.date) else {
                return nil
            }
            maker = origin.maker
            self.date = date
        }
    }

    /// The translations of one source file into one language, by the Dutch text.
    package typealias Translations = [String: Entry]

    /// By language code, then by the source file that they translate.
    var translations: [String: [ObjectIdentifier: Translations]]
    /// The words of the pages themselves, by language code; patterns of ICU MessageFormat.
    package let interfaces: [String: InterfaceCatalog]
    /// The translations of glossaries, by language code, then by the glossary's file.
    let glossaries: [String: [ObjectIdentifier: GlossaryCatalog]]
    /// Every catalogue as it was read, by `LANGUAGE/path.po`.
    package let catalogs: [String: Catalog]

    /// Returns the translation of a text that an author wrote, if there is one.
    package func entry(_ text: InlineContent, in language: String) -> Entry? {
        translations[language]?[ObjectIdentifier(text.range.file)]?[text.source]
    }
}

extension CatalogShelf {
    /// Returns how a language says a term, if its glossary tells.
    package func rendering(of term: GlossaryTerm, in language: String) -> GlossaryCatalog.Rendering?
    {
        glossaries[language]?[ObjectIdentifier(term.range.file)]?.renderings[term.word.name]
    }

    /// Returns how the Dutch word sounds, in the letters of a language.
    package func sound(of term: GlossaryTerm, in language: String) -> String? {
        glossaries[language]?[ObjectIdentifier(term.range.file)]?.sounds[term.word.name]
    }
}

/// The translated words of the pages themselves, in one language.
package struct InterfaceCatalog: Sendable {
    package struct Entry: Sendable {
        package let pattern: String
        package let range: SourceRange
        package let origin: CatalogShelf.Origin?

        package init(pattern: String, range: SourceRange, origin: CatalogShelf.Origin? = nil) {
            self.pattern = pattern
            self.range = range
            self.origin = origin
        }
    }

    package let entries: [String: Entry]
}
