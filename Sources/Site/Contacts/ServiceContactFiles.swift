import Content
import HTML

/// The contacts of services beside their pages: one file of all, and one for each category.
///
/// A page in two languages leads to the file of its first one: a phone has one name for a contact.
struct ServiceContactFiles {
    let builder: EditionPages

    func files() -> [PlannedFile] {
        guard builder.pair == nil else { return [] }
        let categories: [ServiceCategory?] = [nil] + builder.edition.categories.map { $0 }
        return categories.filter(hasContacts).map { category in
            let context = builder.context(at: \.services)
            let services = services(in: category)
            return PlannedFile(path: path(category, context)) {
                ServiceContacts(context: context).file(services) ?? []
            }
        }
    }

    /// Writes the link to the contacts of a category, or of all; nothing on paper, where the codes
    /// and numbers stand.
    func writeLink(
        _ category: ServiceCategory?, in context: PageContext, to html: inout HTMLWriter
    ) {
        guard hasContacts(category), context.options.paper == nil else { return }
        html.element("p", [.class("no-print")]) { html in
            html.element("a", [.href(context.address.link(toFile: path(category, context)))]) {
                $0.words(.saveContacts, in: context)
            }
        }
    }

    private func services(in category: ServiceCategory?) -> [Service] {
        builder.edition.services.filter { category == nil || $0.category == category?.id }
    }

    private func hasContacts(_ category: ServiceCategory?) -> Bool {
        services(in: category).contains(where: ServiceContacts.isContact)
    }

    /// Where the file lies: `zaanstad/ar/services/health/health.vcf`.
    private func path(_ category: ServiceCategory?, _ context: PageContext) -> String {
        let addresses = builder.addresses(builder.locale.language.code)
        let page = category.map { addresses.category($0.id) } ?? addresses.services
        return page.path + (category?.id ?? "services") + ".vcf"
    }
}
