package import Text

/// One text that an import changes, or would change if nobody else had.
package struct ImportChange: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// There was no translation.
        case new
        /// The translation is another one.
        case changed
        /// A fuzzy translation fits the source text after all.
        case confirmed
        /// Somebody is not sure of a translation.
        case doubted
        /// Somebody has read a translation.
        case reviewed
        /// The source text has changed since the export; the translation comes in as fuzzy.
        case movedOn = "source-changed"
        /// The source text is gone; the translation is kept as an obsolete one.
        case kept = "source-gone"
        /// The translation is not the exported one any more, nor the imported one: not written.
        case conflict

        /// Whether the import writes something.
        package var isWritten: Bool { self != .conflict }
    }

    package let kind: Kind
    /// The catalogue below the folder of its language.
    package let catalog: String
    package let id: String
    /// The source text as it is now.
    package let source: String
    /// The source text as it was exported, where it has changed since.
    package let exportedSource: String?
    /// The translation of the catalogue, with one string for each plural form.
    package let old: [String]
    package let new: [String]
    /// The place in the imported file.
    package let range: SourceRange?
}
