package import Gettext
package import Text

/// One text with its translation, as it travels to a translator and back.
package struct ExchangeUnit: Sendable {
    /// The source text for which a fuzzy translation was made.
    package struct Previous: Sendable, Equatable {
        package var context: String?
        package var source: String?
        package var pluralSource: String?
    }

    /// The path of the catalogue below the folder of its language: `pages/health.po`.
    package var catalog: String
    /// The name of the text in its catalogue; see ``identifier(context:source:)``.
    package var id: String
    package var context: String?
    /// The source text; empty in a file that does not carry it.
    package var source = ""
    package var pluralSource: String?
    /// What the text is, such as `heading`.
    package var notes: [String] = []
    /// Where it stands, such as `content/pages/health.md:12`.
    package var references: [String] = []
    package var previous: Previous?
    /// The translation, or one for each plural form.
    package var translations: [String]
    package var state: ExchangeState
    package var origin: TranslationOrigin.Maker?
    /// What it was when it was exported; nil where the file does not tell.
    package var stamp: ExportStamp?
    /// The place of the translation in the imported file.
    package var range: SourceRange?

    package init(
        catalog: String, id: String, translations: [String], state: ExchangeState,
        range: SourceRange? = nil
    ) {
        self.catalog = catalog
        self.id = id
        self.translations = translations
        self.state = state
        self.range = range
    }

    package init(_ message: Message, in catalog: String) {
        let state = ExchangeState(message)
        self.init(
            catalog: catalog,
            id: Self.identifier(context: message.context, source: message.id),
            translations: message.strings, state: state)
        context = message.context
        source = message.id
        pluralSource = message.pluralID
        notes = message.extractedComments
        references = message.references
        if message.previousID != nil || message.previousContext != nil {
            previous = Previous(
                context: message.previousContext, source: message.previousID,
                pluralSource: message.previousPluralID)
        }
        origin = message.origin?.maker
        stamp = ExportStamp(message.strings, state)
    }

    /// Whether there is any translation.
    package var isTranslated: Bool { translations.contains { !$0.isEmpty } }

    /// Returns the name of a text in its catalogue: `u` and the fingerprint of its context and source.
    ///
    /// It begins with a letter, as a name in XML must, and so that no spreadsheet takes it for a
    /// number. Context and source are joined as in a compiled catalogue, by U+0004.
    package static func identifier(context: String?, source: String) -> String {
        "u" + Fingerprint.of((context.map { $0 + "\u{4}" } ?? "") + source)
    }
}
