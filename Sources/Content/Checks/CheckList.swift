import CSV
import Diagnostics
import Markdown

/// Everything in the sources that bears the day of its last check, the national first, then by
/// municipality.
package struct CheckList: Sendable {
    package let items: [CheckedItem]

    /// Collects the items of a library whose editions were made of it.
    package init(_ library: Library, editions: [Edition]) {
        let uses = editions.map { (municipality: $0.municipality, use: FactUse($0)) }
        var items: [CheckedItem] = []
        for level in [nil] + library.municipalities.map({ Optional($0) }) {
            let edition = editions.first { $0.municipality == level?.id }
            if level != nil, edition == nil { continue }
            let own = uses.filter { level == nil || $0.municipality == level?.id }.map(\.use)
            items += Collector(
                library: library, sources: level?.sources ?? library.national,
                municipality: level?.id, edition: edition, uses: own
            ).items()
        }
        self.items = items
    }

    /// Collects one level: the nation or one municipality.
    private struct Collector {
        let library: Library
        let sources: Library.Sources
        let municipality: String?
        let edition: Edition?
        let uses: [FactUse]

        func items() -> [CheckedItem] {
            sources.facts.map(item) + services().map(item)
                + sources.documents.compactMap(item)
        }

        private func item(_ fact: Fact) -> CheckedItem {
            let counts = uses.map { $0.count(ofFact: fact.id) }
            return CheckedItem(
                kind: .fact, id: fact.id, municipality: municipality,
                title: "\(fact.id) (\(fact.kind.dutch))",
                values: [CheckedItem.Value(name: fact.kind.rawValue, text: shown(fact))],
                contact: contact(for: fact), sources: [fact.provenance.source],
                sourceDate: fact.provenance.sourceDate, checked: fact.provenance.checked,
                pages: counts.contains(nil) ? nil : counts.compactMap { $0 }.reduce(0, +),
                range: fact.range)
        }

        private func shown(_ fact: Fact) -> String {
            fact.kind == .url ? WebAddress.short(fact.value) : fact.value
        }

        /// Returns whom to ask about a fact: the number itself, the number or the address of the same
        /// organisation, the page of the source, the municipality.
        private func contact(for fact: Fact) -> String? {
            if fact.kind == .phone, Self.mayBeCalled(fact.value) { return fact.value }
            let facts = edition?.facts ?? [:]
            let stem = fact.id.split(separator: ".").dropLast().joined(separator: ".")
            for name in ["\(stem).phone", "\(stem).url"] where name != fact.id {
                let known = sources.facts.first { $0.id == name } ?? facts[name]
                if let known, known.kind != .phone || Self.mayBeCalled(known.value) {
                    return shown(known)
                }
            }
            if WebAddress.isPage(fact.provenance.source) {
                return WebAddress.short(fact.provenance.source)
            }
            return facts["municipality.phone"]?.value
                ?? facts["municipality.url"].map { WebAddress.short($0.value) }
        }

        /// Whether one may dial a number only to ask whether it is right: never that for emergencies.
        private static func mayBeCalled(_ phone: String?) -> Bool {
            phone.flatMap { PhoneNumber($0)?.dialled } != "112"
        }

        /// Returns the services of the level; of those that a municipality only changes, what comes
        /// of it.
        private func services() -> [Service] {
            if let edition {
                let own = Set(
                    sources.services.filter { $0["change"]?.text != "remove" }
                        .compactMap { $0["id"]?.text })
                return edition.services.filter { own.contains($0.id) }
            }
            // Problems were reported when the editions were made.
            var unused = Report()
            return sources.services.compactMap {
                ServiceReader.service($0, categories: nil, into: &unused)
            }
        }

        private func item(_ service: Service) -> CheckedItem {
            let values: [(String, String?)] = [
                ("phone", service.phone?.display), ("url", service.url.map(WebAddress.short)),
                ("email", service.email), ("address", service.address),
                ("hours", service.hours?.text), ("access", service.access?.plainText),
                ("route", service.route?.plainText),
                ("languages", service.languages.joined(separator: " ")),
            ]
            let source = service.provenance.source
            return CheckedItem(
                kind: .service, id: service.id, municipality: municipality,
                title: "\(service.label.plainText) (\(service.name))",
                values: values.compactMap { name, text in
                    text.flatMap {
                        $0.isEmpty ? nil : CheckedItem.Value(name: name, text: $0)
                    }
                },
                contact: (service.phone?.display).flatMap { Self.mayBeCalled($0) ? $0 : nil }
                    ?? service.url.map(WebAddress.short) ?? service.email
                    ?? (WebAddress.isPage(source) ? WebAddress.short(source) : nil),
                sources: [source], sourceDate: service.provenance.sourceDate,
                checked: service.provenance.checked,
                pages: uses.map { $0.count(ofService: service.id) }.reduce(0, +),
                range: service.range)
        }

        private func item(_ document: Document) -> CheckedItem? {
            guard let checked = document.header.checked else { return nil }
            let sources = document.header.sources
            return CheckedItem(
                kind: .text, id: document.id, municipality: municipality,
                title: document.title.plainText, values: [],
                contact: sources.first(where: WebAddress.isPage).map(WebAddress.short),
                sources: sources, sourceDate: nil, checked: checked, pages: uses.count,
                range: document.header.checkedRange ?? document.title.range)
        }
    }
}

extension Fact.Kind {
    /// What a fact is, in Dutch.
    var dutch: String {
        switch self {
        case .phone: "telefoon"
        case .url: "website"
        case .email: "e-mail"
        case .name: "naam"
        case .address: "adres"
        case .postcode: "postcode"
        case .date: "datum"
        case .time: "tijd"
        case .amount: "bedrag"
        case .text: "tekst"
        }
    }
}

extension InlineContent {
    /// The words without their marks, for lists; names of facts stay in braces.
    var plainText: String {
        var text = ""
        BlockWalker.inlines(in: inlines) { inline in
            switch inline {
            case .text(let words): text += words
            case .softBreak, .hardBreak: text += " "
            case .fact(let reference): text += "{\(reference.name)}"
            case .emphasis, .strong, .link, .image: break
            }
        }
        return text
    }
}
