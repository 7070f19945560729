import Content

extension PaperFormat {
    /// The pages of the site as A4 sheets, each alone.
    static let page = PaperFormat(
        name: "page",
        summary: "single A4 sheets: the chapters of the booklets, the roles, who is who"
    ) { builder in
        let entries = builder.edition.entries.filter { $0.kind == .page || $0.kind == .role }
        let pages = builder.footedPages
        return entries.map { entry in
            builder.document(DocumentPage(builder: pages, entry: entry).file(), name: entry.id)
        } + [builder.document(RolesPage(builder: pages).file(), name: "roles")]
    }
}
