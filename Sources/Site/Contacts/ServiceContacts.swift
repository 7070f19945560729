import Content
import ContentLines
import HTML
import Localization

/// Makes contacts for a phone of the services of a municipality.
struct ServiceContacts {
    let context: PageContext

    /// Returns the file; nothing when no service has anything that a phone can keep.
    ///
    /// A service that nobody has checked is left out: a number in a phone stays there for years.
    func file(_ services: [Service]) -> [UInt8]? {
        let cards = services.filter(Self.isContact).map(card)
        return cards.isEmpty ? nil : VCard.file(cards)
    }

    /// Whether a service is checked, and has a number or an address that a phone can use.
    static func isContact(_ service: Service) -> Bool {
        service.provenance.isVerified
            && (service.phone != nil || service.url != nil || service.email != nil)
    }

    private func card(_ service: Service) -> VCard {
        let label = context.joined { $0.plain(service.label) }
        // What it is stands first, since that is what people look for; the name on the door follows.
        let name = label == service.name ? label : "\(label) (\(service.name))"
        var card = VCard(uid: "\(context.edition.municipality)-\(service.id)@wegwijs", name: name)
        card.organisation = service.name
        card.phones = service.phone.map { [VCard.Phone(Self.abroad($0.dialled), .work)] } ?? []
        card.email = service.email
        card.url = service.url
        card.address = service.address.map { VCard.Address(dutch: $0) }
        card.point = service.point.map { ($0.latitude, $0.longitude) }
        card.note = note(service)
        card.categories = context.edition.categories.filter { $0.id == service.category }
            .map { category in context.joined { $0.plain(category.name) } }
        card.revised = service.provenance.checked.flatMap { $0.isDay ? $0.iso8601 : nil }
        return card
    }

    /// What people can do there, how to get in, and which languages are spoken.
    private func note(_ service: Service) -> String {
        var lines = [context.joined { $0.plain(service.what) }]
        if let access = service.access { lines.append(context.joined { $0.plain(access) }) }
        if !service.languages.isEmpty {
            lines.append(
                context.joined { context in
                    context.interface.text(.spokenLanguages) + ": "
                        + context.locale.languageNames(service.languages)
                })
        }
        return lines.joined(separator: "\n")
    }

    /// Returns a number of ten digits as it is dialled from everywhere, since phones of families
    /// may hold a foreign card; short numbers and those of 0800 and 0900 work in the country only.
    static func abroad(_ dialled: String) -> String {
        guard dialled.utf8.count == 10, dialled.hasPrefix("0"), !dialled.hasPrefix("00"),
            !dialled.hasPrefix("0800"), !dialled.hasPrefix("0900")
        else { return dialled }
        return "+31" + dialled.dropFirst()
    }
}

extension VCard.Address {
    /// Divides a Dutch address, `Dam 1, 1506 MZ Zaandam`, into its parts.
    ///
    /// What has another form stands in the street as a whole, so that nothing is lost.
    init(dutch text: String) {
        guard let comma = text.lastIndex(of: ",") else {
            self.init(street: text)
            return
        }
        let street = String(text[..<comma])
        let rest = text[text.index(after: comma)...].split(separator: " ").map(String.init)
        let isPostcode =
            rest.count >= 2 && rest[0].utf8.count == 4
            && rest[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
            && rest[1].utf8.count == 2 && rest[1].utf8.allSatisfy { (0x41...0x5A).contains($0) }
        guard isPostcode else {
            self.init(street: street, town: rest.joined(separator: " "))
            return
        }
        self.init(
            street: street, postcode: "\(rest[0]) \(rest[1])",
            town: rest.dropFirst(2).joined(separator: " "))
    }
}
