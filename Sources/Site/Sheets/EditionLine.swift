import Content
import HTML

/// Writes the edition in which a sheet was printed, or that it has changed since.
struct EditionLine {
    let context: PageContext

    /// Returns how a sheet with these texts stands to its edition.
    func state(_ blocks: [SheetBlock]?) -> EditionShelf.State? {
        blocks.flatMap {
            context.options.printed.state(of: context.address.path, blocks: $0)
        }
    }

    /// The name of an edition is a code: isolated, so that `2026-11` stays so in an Arabic line.
    func write(_ state: EditionShelf.State, to html: inout HTMLWriter) {
        switch state {
        case .printed(let edition):
            html.words(.edition, in: context)
            html.raw(" ")
            html.isolated(edition.name)
            html.raw(" · ")
            html.date(edition.date, in: context)
        case .changed(let edition):
            html.words(.changedSinceEdition, in: context)
            html.raw(" ")
            html.isolated(edition.name)
        }
    }
}
