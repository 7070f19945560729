package import Text

/// One entry of a catalogue: a source text, its translation, and what is noted about them.
package struct Message: Sendable {
    package var context: String?
    /// The source text; with a plural, its singular.
    package var id: String
    package var pluralID: String?
    /// The translation, or one for each plural form; empty strings where there is none.
    package var strings: [String]
    /// The lines after `#`, without the space between.
    package var translatorComments: [String] = []
    /// The lines after `#.`, without the space between.
    package var extractedComments: [String] = []
    /// The places in the sources, such as `content/pages/health.md:12`, each once.
    package var references: [String] = []
    /// The flags after `#,` but `fuzzy`, such as `no-wrap`.
    package var flags: [String] = []
    /// Whether a person must look at the translation before it counts.
    package var isFuzzy = false
    /// What the translation was made for, when that has changed since: `#| msgctxt`.
    package var previousContext: String?
    package var previousID: String?
    package var previousPluralID: String?
    /// The entry from its first keyword to its last quote, when it was read from a file.
    package var range: SourceRange?
    /// The translation from its first quote to its last, when it was read from a file.
    package var stringRange: SourceRange?

    package init(context: String? = nil, id: String, pluralID: String? = nil, strings: [String]) {
        self.context = context
        self.id = id
        self.pluralID = pluralID
        self.strings = strings
    }

    /// Whether there is a translation, be it fuzzy; of plural forms the first decides.
    package var isTranslated: Bool { !(strings.first ?? "").isEmpty }

    var key: MessageKey { MessageKey(context: context, id: id) }
}

extension Message: Equatable {
    /// Compares what two messages say; their places in files do not matter.
    package static func == (left: Message, right: Message) -> Bool {
        left.context == right.context && left.id == right.id && left.pluralID == right.pluralID
            && left.strings == right.strings && left.isFuzzy == right.isFuzzy
            && left.translatorComments == right.translatorComments
            && left.extractedComments == right.extractedComments
            && left.references == right.references && left.flags == right.flags
            && left.previousContext == right.previousContext
            && left.previousID == right.previousID
            && left.previousPluralID == right.previousPluralID
    }
}

/// What must be unique in a catalogue, and by what a translation is found.
struct MessageKey: Hashable {
    let context: String?
    let id: String
}
