/// The addresses of the pages of one municipality in one language.
struct EditionAddresses {
    let municipality: String
    let language: String

    var home: PageAddress { page() }
    var services: PageAddress { page("services") }
    var roles: PageAddress { page("roles") }
    var appliances: PageAddress { page("appliances") }
    var forms: PageAddress { page("forms") }
    var words: PageAddress { page("words") }
    var book: PageAddress { page("book") }

    func document(_ id: String) -> PageAddress { page(id) }
    func category(_ id: String) -> PageAddress { page("services", id) }
    func tasks(of role: String, in checklist: String) -> PageAddress { page(checklist, role) }
    func book(_ booklet: String) -> PageAddress { page("book", booklet) }

    private func page(_ parts: String...) -> PageAddress {
        PageAddress([municipality, language] + parts)
    }
}
