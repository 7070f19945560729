import Gettext
package import Text

/// What the glossary of one language says of each Dutch word.
///
/// A `glossary.po` tells its entries apart by their context: `term` is the word in the language,
/// `sound` how the Dutch sounds; the meaning has none, as every other text. An entry that is `fuzzy`
/// is not used: a word that only resembles the right one would mislead.
package struct GlossaryCatalog: Sendable {
    /// The words that a language has for a term; the first is shown, all are right.
    package struct Rendering: Sendable {
        package let words: [String]
        package let range: SourceRange
    }

    static let termContext = "term"
    static let soundContext = "sound"
    static let contexts = [termContext, soundContext]

    /// By the Dutch word.
    let renderings: [String: Rendering]
    let sounds: [String: String]

    init(_ catalog: Catalog, _ file: SourceFile) {
        var renderings: [String: Rendering] = [:]
        var sounds: [String: String] = [:]
        for message in catalog.messages where !message.isFuzzy {
            guard let string = message.strings.first, !string.isEmpty else { continue }
            switch message.context {
            case Self.termContext:
                let words = GlossaryReader.alternatives(string)
                guard !words.isEmpty else { continue }
                renderings[message.id] = Rendering(
                    words: words, range: message.stringRange ?? SourceRange(file))
            case Self.soundContext: sounds[message.id] = string
            default: continue
            }
        }
        self.renderings = renderings
        self.sounds = sounds
    }

    /// Whether a source is a glossary, by its name.
    static func isSource(_ file: SourceFile) -> Bool {
        file.path.hasSuffix("/glossary.csv")
    }
}
