import Content
import HTML

/// Services on paper: cards with codes by category, and a table of the ways to them.
struct ServiceSheets {
    let builder: EditionPages

    private var services: [Service] { builder.edition.services }

    /// The oldest day on which one of the services was checked: all of them were at least then.
    private var checked: CalendarDate? { services.compactMap(\.provenance.checked).min() }

    func codes() -> PlannedFile {
        file(
            title: .services, pictogram: "qr", summary: .scan, design: "kind-codes"
        ) { context, html in
            for category in builder.edition.categories {
                let services = services.filter { $0.category == category.id }
                guard !services.isEmpty else { continue }
                html.element("section", []) { html in
                    html.element("h2", [.class("pictured")]) { html in
                        PictogramView(name: category.pictogram).write(to: &html)
                        TextView(context: context).write(category.name, to: &html)
                    }
                    html.element("ul", [.class("code-cards")]) { html in
                        for service in services {
                            html.element("li", []) {
                                CodeCard(context: context, pictogram: category.pictogram)
                                    .write(service, to: &$0)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The services that have a place to go to, in the order of the categories; nothing without any.
    func routes() -> PlannedFile? {
        let places = builder.edition.categories.flatMap { category in
            services.filter { $0.category == category.id && Self.isPlace($0) }
                .map { (pictogram: category.pictogram, service: $0) }
        }
        guard !places.isEmpty else { return nil }
        return file(
            title: .routes, pictogram: "walking", summary: .routesSummary, design: "kind-routes"
        ) { context, html in
            RouteTable(context: context).write(places, to: &html)
        }
    }

    /// Whether somebody can go there: it has an address, or words that lead there.
    private static func isPlace(_ service: Service) -> Bool {
        service.address != nil || service.route != nil
    }

    private func file(
        title: InterfaceText, pictogram: String, summary: InterfaceText, design: String,
        content: @escaping (PageContext, inout HTMLWriter) -> Void
    ) -> PlannedFile {
        let context = builder.context(at: \.services)
        // The texts are those of the services' pages, whose own sheets have the edition.
        return builder.file(
            context, title: { $0.interface.text(title) }, design: design, at: \.services,
            parent: nil, checked: checked, sheet: .none
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: pictogram).write(to: &html)
                html.element("h1", []) { $0.words(title, in: context) }
            }
            html.element("p", [.class("lead")]) { $0.words(summary, in: context) }
            content(context, &html)
        }
    }
}
