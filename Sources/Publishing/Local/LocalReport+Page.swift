import Content
import HTML
import Text

/// The report as a page that a team leader reads on a phone or prints.
extension LocalReport {
    func html() -> [UInt8] {
        let count = changes.count
        var lead = [
            count == 0
                ? "\(name) toont alles zoals het landelijk is."
                : "\(count == 1 ? "Eén ding is" : "\(count) dingen zijn") in \(name) anders dan "
                    + "landelijk. Kijk of dat nog klopt."
        ]
        if !moved.isEmpty {
            lead.append(
                "\(moved.count == 1 ? "Eén landelijke tekst is" : "\(moved.count) landelijke teksten zijn")"
                    + " later veranderd. Kijk daar eerst naar.")
        }
        return ReportPage.write(title: "Anders in \(name)", lead: lead) { html in
            section("Eerst nakijken: landelijk veranderd", moved, to: &html)
            let others = changes.filter { change in !moved.contains { $0.target == change.target } }
            for (title, group) in groups(others) { section(title, group, to: &html) }
        }
    }

    /// The changes by the document that they are in, in the order of the sources.
    private func groups(_ changes: [LocalChange]) -> [(title: String, changes: [LocalChange])] {
        var titles: [String] = []
        var groups: [String: [LocalChange]] = [:]
        for change in changes {
            let title =
                switch change.kind {
                case .piece, .document: change.title
                case .service: "Adressen en hulp"
                case .fact: "Nummers en namen"
                }
            if groups[title] == nil { titles.append(title) }
            groups[title, default: []].append(change)
        }
        return titles.map { ($0, groups[$0] ?? []) }
    }

    private func section(
        _ title: String, _ changes: [LocalChange], to html: inout HTMLWriter
    ) {
        guard !changes.isEmpty else { return }
        let words = PlainDutch(library, municipality)
        html.element("section") { html in
            html.element("h2", text: title)
            for change in changes { item(change, words, to: &html) }
        }
    }

    private func item(
        _ change: LocalChange, _ words: PlainDutch, to html: inout HTMLWriter
    ) {
        let then: String? = if case .moved(let old) = change.drift { old } else { nil }
        html.element("article", [.class(then == nil ? "item" : "item moved")]) { html in
            html.element("h3", text: Self.heading(change))
            if then != nil {
                html.element(
                    "p", [.class("flag")],
                    text: "De landelijke tekst is veranderd sinds dit is geschreven.")
            } else if change.drift == .unrecorded {
                html.element(
                    "p", [.class("flag")], text: "Nog niet vastgelegd: keur deze verandering goed.")
            }
            html.element("div", [.class("pair")]) { html in
                let now = then == nil ? "Landelijk" : "Landelijk, nu"
                for (label, text, style) in [
                    ("Landelijk, toen", then, "old"), (now, change.nationalText, "text"),
                    ("In \(name)", change.local, "now"),
                ] {
                    guard let text else { continue }
                    ReportPage.text(
                        label, words.text(text, of: change.kind), class: style, to: &html)
                }
            }
            html.element("p", [.class("where")]) { html in
                html.text(
                    "\(change.target) · \(change.range.file.path), regel \(change.range.start.line)"
                )
            }
            if then != nil || change.drift == .unrecorded {
                html.element("p", [.class("where")]) { html in
                    html.text("Klopt het nog? ")
                    html.element(
                        "code", text: "./wegwijs local accept \(municipality.id) \(change.target)")
                }
            }
        }
    }

    /// What a change does, in words for people who never see a source.
    private static func heading(_ change: LocalChange) -> String {
        let what =
            switch change.operation {
            case .add: "Erbij"
            case .replace: "Andere tekst"
            case .remove: "Weggelaten"
            case .move: "Andere plek"
            case .assign: "Iemand anders doet dit"
            }
        switch change.kind {
        case .document: return "\(what): de hele pagina \(change.title)"
        case .service, .fact: return "\(what): \(change.title)"
        case .piece: return what
        }
    }
}
