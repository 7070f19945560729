import Content
import HTML

/// The directory of services, and a page for each category with QR codes.
struct ServicePages {
    let builder: EditionPages

    func files() -> [PlannedFile] {
        [directory()] + categories.map(page)
    }

    private var categories: [ServiceCategory] {
        builder.edition.categories.filter { category in
            builder.edition.services.contains { $0.category == category.id }
        }
    }

    private func services(in category: ServiceCategory) -> [Service] {
        builder.edition.services.filter { $0.category == category.id }
    }

    private func directory() -> PlannedFile {
        let context = builder.context(at: \.services)
        return builder.file(
            context, title: { $0.interface.text(.services) },
            description: { $0.interface.text(.servicesSummary) }, design: "kind-directory",
            at: \.services, parent: \.home, checked: lastChecked(builder.edition.services)
        ) { html in
            title("location", to: &html) { $0.words(.services, in: context) }
            ServiceContactFiles(builder: builder).writeLink(nil, in: context, to: &html)
            for category in categories {
                html.element("section", [.class("part")]) { html in
                    html.element("h2", [.class("pictured")]) { html in
                        PictogramView(name: category.pictogram).write(to: &html)
                        html.element("a", [.href(link(to: category, from: context))]) {
                            TextView(context: context).write(category.name, to: &$0, inLink: true)
                        }
                    }
                    html.element("ul", [.class("entries")]) { html in
                        for service in services(in: category) {
                            html.element("li", []) { entry(service, context, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func entry(_ service: Service, _ context: PageContext, to html: inout HTMLWriter) {
        html.element("a", [.href(context.link(to: service))]) {
            TextView(context: context).write(service.label, to: &$0, inLink: true)
        }
        html.raw(" ")
        html.element("span", [.class("door-name")]) { $0.dutch(service.name, in: context) }
        if !service.provenance.isVerified {
            html.raw(" ")
            html.element("span", [.class("unverified")]) {
                $0.words(.unverifiedFact, in: context)
            }
        } else if let phone = service.phone {
            html.raw(" ")
            FactView(context: context).phone(phone, to: &html)
        }
    }

    private func page(_ category: ServiceCategory) -> PlannedFile {
        let context = builder.context(at: { $0.category(category.id) })
        let services = services(in: category)
        return builder.file(
            context, title: { $0.plain(category.name) }, design: "kind-services",
            at: { $0.category(category.id) }, parent: \.services, checked: lastChecked(services)
        ) { html in
            title(category.pictogram, to: &html) {
                TextView(context: context).write(category.name, to: &$0)
            }
            if services.contains(where: { $0.url != nil && $0.provenance.isVerified }) {
                html.element("p", [.class("lead")]) { $0.words(.scan, in: context) }
            }
            ServiceContactFiles(builder: builder).writeLink(category, in: context, to: &html)
            for service in services {
                ServiceCard(context: context, hasCode: true).write(service, to: &html)
            }
        }
    }

    private func title(
        _ pictogram: String, to html: inout HTMLWriter, words: (inout HTMLWriter) -> Void
    ) {
        html.element("div", [.class("title")]) { html in
            PictogramView(name: pictogram).write(to: &html)
            html.element("h1", [], content: words)
        }
    }

    private func link(to category: ServiceCategory, from context: PageContext) -> String? {
        context.link(to: context.addresses.category(category.id))
    }

    /// The oldest day on which one of the services was checked: all of them were at least then.
    private func lastChecked(_ services: [Service]) -> CalendarDate? {
        services.compactMap(\.provenance.checked).min()
    }
}
