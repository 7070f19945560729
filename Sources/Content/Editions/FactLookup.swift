package import Markdown

/// The value behind a fact reference in an edition.
package enum FactValue: Sendable {
    case phone(PhoneNumber)
    case url(String)
    case email(String)
    /// A Dutch proper name or address; never translated.
    case dutch(String)
    /// A postcode, a time or an amount: Latin digits in every language.
    case literal(String)
    case date(CalendarDate)
    case text(InlineContent)
    /// A link to a service, by its id.
    case service(Service)
    /// A value that nobody has compared with its source yet, so that no page may show it.
    case unverified
    /// A value that a municipality has, in an edition of none: a line to write on.
    case open
}

/// Finds facts by the names that texts use: `municipality.phone`, `service:library.phone`.
package enum FactLookup {
    package static func find(_ name: String, in edition: Edition) -> FactValue? {
        known(name, in: edition) ?? (edition.openFacts.contains(name) ? .open : nil)
    }

    private static func known(_ name: String, in edition: Edition) -> FactValue? {
        if name.hasPrefix("service:") { return service(String(name.dropFirst(8)), in: edition) }
        guard let fact = edition.facts[name] else { return nil }
        guard fact.provenance.isVerified else { return .unverified }
        switch fact.kind {
        case .phone: return PhoneNumber(fact.value).map { .phone($0) }
        case .url: return .url(fact.value)
        case .email: return .email(fact.value)
        case .name, .address: return .dutch(fact.value)
        case .postcode, .time, .amount: return .literal(fact.value)
        case .date: return CalendarDate(fact.value).map { .date($0) }
        case .text: return .text(fact.text)
        }
    }

    /// Returns the id of the service in a name such as `service:library.phone`, or nothing.
    static func service(in name: String) -> String? {
        guard name.hasPrefix("service:") else { return nil }
        return name.dropFirst(8).split(separator: ".", omittingEmptySubsequences: false).first
            .map(String.init)
    }

    /// Returns the names that an author may have meant by one of a service: what that service
    /// has, or the same of the other services.
    static func names(like name: String, in edition: Edition) -> [String] {
        guard let id = service(in: name) else { return [] }
        let ids = edition.service(id) == nil ? edition.services.map(\.id) : [id]
        let isPlain = !name.contains(".")
        return ids.flatMap { id in
            isPlain
                ? ["service:\(id)"]
                : fields.map { "service:\(id).\($0)" }.filter { find($0, in: edition) != nil }
        }
    }

    /// What a service has beside its label; its name, the last, is no fact to be checked.
    private static let fields = ["phone", "url", "email", "address", "name"]

    private static func service(_ name: String, in edition: Edition) -> FactValue? {
        let parts = name.split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let id = parts.first, let service = edition.service(String(id)) else { return nil }
        guard parts.count == 2 else { return .service(service) }
        if !service.provenance.isVerified, fields.dropLast().contains(String(parts[1])) {
            return service.has(String(parts[1])) ? .unverified : nil
        }
        switch parts[1] {
        case "phone": return service.phone.map { .phone($0) }
        case "url": return service.url.map { .url($0) }
        case "email": return service.email.map { .email($0) }
        case "address": return service.address.map { .dutch($0) }
        case "name": return .dutch(service.name)
        default: return nil
        }
    }
}

extension Service {
    /// Whether the row states a value that texts can name.
    fileprivate func has(_ field: String) -> Bool {
        switch field {
        case "phone": phone != nil
        case "url": url != nil
        case "email": email != nil
        case "address": address != nil
        default: false
        }
    }
}
