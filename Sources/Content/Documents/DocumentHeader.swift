package import Markdown
package import Text

/// The typed header of a document.
package struct DocumentHeader: Sendable {
    package let kind: DocumentKind
    /// The day on which the text was last compared with its sources; nothing for changes.
    package let checked: CalendarDate?
    package let sources: [String]
    package let summary: InlineContent?
    package let pictogram: String?
    package let short: InlineContent?
    package let organisation: InlineContent?
    /// The roles that have a column in a checklist, in order.
    package let roles: [SourcedName]
    /// The national document that a document of kind `changes` changes.
    package let of: SourcedName?
    /// What a local document does with the national one of its name, as a whole.
    package let change: DocumentChange?
}

/// What a local document does with a national one as a whole.
package enum DocumentChange: String, Sendable, CaseIterable {
    case replace
    case remove
}

/// A name in a source, with its place for messages.
package struct SourcedName: Sendable {
    package let name: String
    package let range: SourceRange

    package init(_ name: String, at range: SourceRange) {
        self.name = name
        self.range = range
    }
}
