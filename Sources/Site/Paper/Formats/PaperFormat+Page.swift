import Content

extension PaperFormat {
    /// The pages of the site as A4 sheets, each alone.
    static let page = PaperFormat(
        name: "page",
        summary: "single A4 sheets: the chapters of the booklets, the roles, who is who"
    ) { builder in
        let entries = builder.edition.entries.filter { $0.kind == .page || $0.kind == .role }
        return entries.map { entry in
            builder.document(
                DocumentPage(builder: builder.pages, entry: entry).file(), name: entry.id)
        } + [builder.document(RolesPage(builder: builder.pages).file(), name: "roles")]
    }
}
