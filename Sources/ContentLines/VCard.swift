/// Writes people and places as contacts for a phone, `.vcf`.
///
/// Version 3.0 (RFC 2426), not 4.0 (RFC 6350): the contacts program of Android refuses 4.0 on old
/// phones, and iPhones take both. It has no property for spoken languages, so they stand in the note.
package struct VCard: Sendable {
    package struct Phone: Sendable {
        /// A way to reach the number.
        package enum Kind: String, Sendable {
            case work = "WORK,VOICE"
            case mobile = "CELL"
        }

        /// What is dialled, such as `+31612345678` or `112`.
        package let number: String
        package let kind: Kind

        package init(_ number: String, _ kind: Kind) {
            self.number = number
            self.kind = kind
        }
    }

    /// An address in its parts; what is not known is empty.
    package struct Address: Sendable, Equatable {
        package var street = ""
        package var postcode = ""
        package var town = ""

        package init(street: String = "", postcode: String = "", town: String = "") {
            self.street = street
            self.postcode = postcode
            self.town = town
        }
    }

    /// The same in every later file that holds the contact.
    package let uid: String
    /// The name under which the phone lists it.
    package let name: String
    package var organisation: String?
    package var phones: [Phone] = []
    package var email: String?
    package var url: String?
    package var address: Address?
    /// Degrees (WGS 84) as decimal numbers.
    package var point: (latitude: String, longitude: String)?
    package var note: String?
    package var categories: [String] = []
    /// The day on which it was last compared with its source, `YYYY-MM-DD`.
    package var revised: String?

    package init(uid: String, name: String) {
        self.uid = uid
        self.name = name
    }

    /// Returns a file of contacts, one behind the other.
    package static func file(_ cards: [VCard]) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in cards.flatMap(\.lines) { line.write(to: &bytes) }
        return bytes
    }

    private var lines: [ContentLine] {
        var lines = [
            ContentLine("BEGIN", value: "VCARD"),
            ContentLine("VERSION", value: "3.0"),
            ContentLine("PRODID", value: "-//Wegwijs//Wegwijs//NL"),
            ContentLine("UID", text: uid),
            ContentLine("FN", text: name),
            // Needed in 3.0. The whole name is one part: nobody can tell a first name from a last
            // one in the names of all the world.
            ContentLine("N", parts: ["", name, "", "", ""]),
        ]
        if let organisation { lines.append(ContentLine("ORG", text: organisation)) }
        for phone in phones {
            lines.append(
                ContentLine("TEL", types(phone.kind.rawValue), value: phone.number))
        }
        if let email { lines.append(ContentLine("EMAIL", types("INTERNET"), text: email)) }
        if let url { lines.append(ContentLine("URL", value: url)) }
        if let address {
            // Post box and extension stay empty, and so does the region (RFC 2426, section 3.2.1).
            lines.append(
                ContentLine(
                    "ADR", types("WORK"),
                    parts: ["", "", address.street, address.town, "", address.postcode, "Nederland"]
                ))
        }
        if let point {
            lines.append(ContentLine("GEO", value: "\(point.latitude);\(point.longitude)"))
        }
        if let note { lines.append(ContentLine("NOTE", text: note)) }
        if !categories.isEmpty { lines.append(ContentLine("CATEGORIES", texts: categories)) }
        if let revised { lines.append(ContentLine("REV", value: revised)) }
        lines.append(ContentLine("END", value: "VCARD"))
        return lines
    }

    /// One `TYPE` parameter for each type, which readers of 2.1 understand too.
    private func types(_ names: String) -> [ContentLine.Parameter] {
        names.split(separator: ",").map { ContentLine.Parameter("TYPE", String($0)) }
    }
}
