import Content
import Markdown

/// Words for people in the place of those of the sources: names of roles, times, columns.
struct PlainDutch {
    /// The short names of roles by their ids.
    private let roles: [String: String]

    private static let columns = [
        "category": "Soort", "name": "Naam", "label": "Wat het is", "what": "Wat je er doet",
        "access": "Zo kom je er", "route": "De weg erheen", "phone": "Telefoon", "url": "Website",
        "email": "E-mail",
        "address": "Adres", "hours": "Openingstijden", "languages": "Talen",
        "latitude": "Breedtegraad", "longitude": "Lengtegraad", "type": "Soort", "value": "Waarde",
    ]

    init(_ library: Library, _ municipality: Library.Municipality) {
        var roles: [String: String] = [:]
        for document in library.national.documents + municipality.sources.documents
        where document.header.kind == .role {
            roles[document.id] = (document.header.short ?? document.title).source
        }
        self.roles = roles
    }

    /// Returns the lines of a text with these words.
    func text(_ text: String, of kind: LocalChange.Kind) -> String {
        text.split(separator: "\n").map { line in
            switch kind {
            case .service, .fact: row(String(line))
            case .document, .piece: task(String(line))
            }
        }.joined(separator: "\n")
    }

    private func row(_ line: String) -> String {
        let column = line.prefix { $0 != ":" }
        guard let word = Self.columns[String(column)] else { return line }
        let value = line.dropFirst(column.count)
        return word + (value == ": -" ? ": (leeg)" : value)
    }

    /// Puts `Begeleider, Gezin; 2 weken na aankomst` in the place of `counsellor, family; +2w`.
    private func task(_ line: String) -> String {
        guard line.hasSuffix(")"), let start = line.lastIndex(of: "(") else { return line }
        let inside = line[line.index(after: start)...].dropLast()
        let parts = inside.split(separator: ";").map { String($0.drop { $0 == " " }) }
        var words: [String] = []
        for part in parts {
            if let time = Self.time(part) {
                words.append(time)
                continue
            }
            let names = part.split(separator: ",").map { roles[String($0.drop { $0 == " " })] }
            let known = names.compactMap { $0 }
            guard known.count == names.count else { return line }
            words.append(known.joined(separator: ", "))
        }
        return line[..<start] + "(" + words.joined(separator: "; ") + ")"
    }

    private static func time(_ text: String) -> String? {
        guard let due = DueOffset(text) else { return nil }
        let count = abs(due.count)
        guard count > 0 else { return "op de dag van aankomst" }
        let unit =
            switch due.unit {
            case .day: count == 1 ? "dag" : "dagen"
            case .week: count == 1 ? "week" : "weken"
            case .month: count == 1 ? "maand" : "maanden"
            case .year: "jaar"
            }
        return "\(count) \(unit) \(due.count < 0 ? "voor" : "na") aankomst"
    }
}
