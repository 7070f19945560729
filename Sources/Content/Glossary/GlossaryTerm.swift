package import Markdown
package import Text

/// A Dutch word that families meet and must recognise, with what it means.
///
/// A class, since every document that uses the word refers to it.
package final class GlossaryTerm: Sendable {
    package let id: String
    /// The word as people see it on doors and in letters.
    package let word: SourcedName
    /// Other written forms, such as the plural.
    package let forms: [SourcedName]
    /// What it means, in one plain Dutch sentence.
    package let meaning: InlineContent
    package let provenance: Provenance
    package let range: SourceRange

    init(
        id: String, word: SourcedName, forms: [SourcedName], meaning: InlineContent,
        provenance: Provenance, range: SourceRange
    ) {
        self.id = id
        self.word = word
        self.forms = forms
        self.meaning = meaning
        self.provenance = provenance
        self.range = range
    }

    /// Every written form, the headword first.
    package var names: [SourcedName] { [word] + forms }
}
