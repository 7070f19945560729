import Content
import HTML

/// The appliances and signs of the house, each a card.
struct AppliancesPage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.appliances)
        let groups: [(InterfaceText, [Edition.Entry])] = [
            (.appliances, builder.edition.entries(of: .appliance)),
            (.signs, builder.edition.entries(of: .sign)),
        ]
        return builder.file(
            context, title: { $0.interface.text(.appliances) },
            description: { $0.interface.text(.appliancesSummary) }, design: "kind-appliances",
            at: \.appliances, parent: \.home, sheet: .none
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "washing-machine").write(to: &html)
                html.element("h1", []) { $0.words(.appliances, in: context) }
            }
            for (index, (title, entries)) in groups.enumerated() where !entries.isEmpty {
                html.element(index > 0 ? "section" : "div", [.class("part")]) { html in
                    if index > 0 { html.element("h2", []) { $0.words(title, in: context) } }
                    html.element("ul", [.class("cards")]) { html in
                        for entry in entries {
                            html.element("li", []) {
                                DocumentCard(context: context).write(entry, to: &$0)
                            }
                        }
                    }
                }
            }
        }
    }
}
