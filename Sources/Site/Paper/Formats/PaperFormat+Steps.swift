import Content

extension PaperFormat {
    /// The tasks of checklists by the day on which they are due.
    static let steps = PaperFormat(
        name: "steps",
        summary: "step plans for the wall: what is due on which day, for all and for each role"
    ) { builder in
        builder.edition.entries(of: .checklist).flatMap { entry in
            var pages = builder.pages
            pages.footPage = "steps"
            let plans = StepPlanPages(builder: pages, entry: entry)
            return [plans.everybody()].compactMap { $0 }.map {
                builder.document($0, name: entry.id)
            }
                + plans.filesByRole().map {
                    builder.document($0.file, name: name(entry.id, for: $0.role))
                }
        }
    }
}
