import Content

extension PaperFormat {
    /// Checklists with boxes to tick.
    static let checklist = PaperFormat(
        name: "checklist",
        summary: "checklists: the table with a column for each role, and a list for each role"
    ) { builder in
        builder.edition.entries(of: .checklist).flatMap { entry in
            var table = builder.pages
            table.footPage = "ticks-across"
            var list = builder.pages
            list.footPage = "ticks"
            let roles = TaskPages(builder: list, entry: entry).filesByRole()
            return [
                builder.document(DocumentPage(builder: table, entry: entry).file(), name: entry.id)
            ] + roles.map { builder.document($0.file, name: name(entry.id, for: $0.role)) }
        }
    }

    /// Returns the name of a file for one role; no id holds an underscore, so that it is no other
    /// document's.
    static func name(_ document: String, for role: String) -> String { "\(document)_\(role)" }
}
