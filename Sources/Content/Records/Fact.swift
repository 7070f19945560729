package import Markdown
package import Text

/// A named piece of data that texts refer to, such as `{municipality.phone}`.
package struct Fact: Sendable {
    /// What a fact is; the renderer isolates and links it accordingly.
    package enum Kind: String, Sendable, CaseIterable {
        case phone, url, email, name, address, postcode, date, time, amount, text
    }

    package let id: String
    package let kind: Kind
    package let value: String
    /// The value as text of the source language; translated only for the kind `text`.
    package let text: InlineContent
    package let provenance: Provenance
    package let range: SourceRange
}

/// Where a piece of data comes from, and when it was compared with that source.
package struct Provenance: Sendable {
    /// The address of a page, or a title in words.
    package let source: String
    /// The date that the source itself bears; nothing when it bears none.
    package let sourceDate: CalendarDate?
    /// The day on which the data was compared with the source; nothing as long as nobody did.
    package let checked: CalendarDate?

    /// Whether somebody has compared the data with its source; else no page shows it as a fact.
    package var isVerified: Bool { checked != nil }
}
