import Content
import HTML

/// The forms of a municipality, each a card.
struct FormsPage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.forms)
        return builder.file(
            context, title: { $0.interface.text(.forms) },
            description: { $0.interface.text(.formsSummary) }, design: "kind-forms",
            at: \.forms, parent: \.home, sheet: .none
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "form").write(to: &html)
                html.element("h1", []) { $0.words(.forms, in: context) }
            }
            html.element("p", []) { $0.words(.formsSummary, in: context) }
            html.element("ul", [.class("cards")]) { html in
                for entry in builder.edition.entries(of: .form) {
                    html.element("li", []) { DocumentCard(context: context).write(entry, to: &$0) }
                }
            }
        }
    }
}
