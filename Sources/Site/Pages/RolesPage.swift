import Content
import HTML
import Markdown

/// Who is who: a card for each role, and whom to ask what.
struct RolesPage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.roles)
        let roles = builder.edition.entries(of: .role)
        return builder.file(
            context, title: { $0.interface.text(.roles) },
            description: { $0.interface.text(.rolesSummary) }, design: "kind-roles", at: \.roles,
            parent: \.home, checked: roles.compactMap(\.document.header.checked).min()
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "people").write(to: &html)
                html.element("h1", []) { $0.words(.roles, in: context) }
            }
            html.element("ul", [.class("cards")]) { html in
                for entry in roles {
                    html.element("li", []) { DocumentCard(context: context).write(entry, to: &$0) }
                }
            }
            matrix(roles, context, to: &html)
        }
    }

    private func matrix(
        _ roles: [Edition.Entry], _ context: PageContext, to html: inout HTMLWriter
    ) {
        html.element("section", [.id("Ask")]) { html in
            html.element("h2", [.class("pictured")]) { html in
                PictogramView(name: "question").write(to: &html)
                html.element("span") { $0.words(.whomToAsk, in: context) }
            }
            html.element("table", [.class("matrix")]) { html in
                html.element("thead", []) { html in
                    html.element("tr", []) { html in
                        html.element("th", [.of("scope", "col")]) {
                            $0.words(.question, in: context)
                        }
                        html.element("th", [.of("scope", "col")]) {
                            $0.words(.askThisPerson, in: context)
                        }
                    }
                }
                for entry in roles { group(entry, context, to: &html) }
            }
        }
    }

    private func group(
        _ entry: Edition.Entry, _ context: PageContext, to html: inout HTMLWriter
    ) {
        guard case .role(let role) = entry.structure else { return }
        let items = role.ask.lists.flatMap(\.items)
        html.element("tbody", []) { html in
            for (index, item) in items.enumerated() {
                html.element("tr", []) { html in
                    html.element("td", []) { html in
                        BlockView(context: context.within(entry.id)).write(item.blocks, to: &html)
                    }
                    guard index == 0 else { return }
                    html.element(
                        "th", [.of("scope", "rowgroup"), .of("rowspan", String(items.count))]
                    ) { html in
                        let link = context.link(LinkTarget(document: entry.id, anchor: nil))
                        html.element("a", [.href(link)]) { html in
                            PictogramView(name: entry.document.header.pictogram).write(to: &html)
                            TextView(context: context).write(
                                entry.document.header.short ?? entry.document.title, to: &html,
                                inLink: true)
                        }
                    }
                }
            }
        }
    }
}
