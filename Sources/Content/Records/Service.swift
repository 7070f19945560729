package import Markdown
package import Text

/// A place or a service that a family can use, with how to get in.
package struct Service: Sendable {
    package let id: String
    package let category: String
    /// The name on the door, in Dutch; never translated.
    package let name: String
    /// What it is, in plain words.
    package let label: InlineContent
    /// What people can do there.
    package let what: InlineContent
    /// How to get in: appointment, papers, cost.
    package let access: InlineContent?
    /// How to get there from the centre or the station: line, stop, minutes on foot.
    package let route: InlineContent?
    package let phone: PhoneNumber?
    package let url: String?
    package let email: String?
    package let address: String?
    package let hours: OpeningHours?
    /// BCP 47 tags of the languages spoken there.
    package let languages: [String]
    package let point: MapPoint?
    package let provenance: Provenance
    package let range: SourceRange
}

/// A place on earth in degrees (WGS 84).
package struct MapPoint: Sendable, Equatable {
    package let latitude: String
    package let longitude: String
}
