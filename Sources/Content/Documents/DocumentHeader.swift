package import Markdown
package import Text

/// The typed header of a document.
package struct DocumentHeader: Sendable {
    package let kind: DocumentKind
    /// The day on which the text was last compared with its sources; nothing for changes.
    package let checked: CalendarDate?
    /// The place of the value of `checked`.
    package let checkedRange: SourceRange?
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
    /// The place of the value of `change`, for messages.
    package let changeRange: SourceRange?
    /// Which addresses a booklet ends with.
    package let addresses: BookletAddresses
}

/// Which services stand at the end of a booklet.
package enum BookletAddresses: String, Sendable, CaseIterable {
    case all
    /// Those that its documents name, for a booklet that is read far away from the others.
    case named
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

    /// Returns the names between commas and spaces in a stretch of a source, each with its place.
    static func list(in range: SourceRange) -> [SourcedName] {
        let bytes = range.file.bytes
        var names: [SourcedName] = []
        var start: Int?
        let end = min(range.upper, bytes.count)
        guard range.lower <= end else { return [] }
        for index in range.lower...end {
            let isEnd =
                index == end || bytes[index] == UInt8(ascii: ",")
                || bytes[index] == UInt8(ascii: " ")
            if !isEnd {
                start = start ?? index
            } else if let lower = start {
                let place = SourceRange(range.file, lower, index)
                names.append(SourcedName(place.text, at: place))
                start = nil
            }
        }
        return names
    }
}
