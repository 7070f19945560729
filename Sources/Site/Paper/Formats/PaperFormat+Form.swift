import Content

extension PaperFormat {
    /// Forms to be filled in with a pen.
    static let form = PaperFormat(
        name: "form",
        summary: "forms to fill in by hand: intake, agreements, feedback, the time after"
    ) { builder in
        let pages = builder.footedPages
        return builder.edition.entries(of: .form).map { entry in
            builder.document(DocumentPage(builder: pages, entry: entry).file(), name: entry.id)
        }
    }
}
