import Content

extension PaperFormat {
    /// Services as cards with codes.
    static let services = PaperFormat(
        name: "services",
        summary: "the addresses by category, as cards with QR codes"
    ) { builder in
        guard !builder.edition.services.isEmpty else { return [] }
        var pages = builder.pages
        pages.footPage = "codes"
        return [builder.document(ServiceSheets(builder: pages).codes(), name: "services")]
    }

    /// How to get to each service, in words.
    static let routes = PaperFormat(
        name: "routes",
        summary: "how to get to each address in words, with lines to write on"
    ) { builder in
        var pages = builder.pages
        pages.footPage = "routes"
        return [ServiceSheets(builder: pages).routes()].compactMap { $0 }.map {
            builder.document($0, name: "routes")
        }
    }
}
