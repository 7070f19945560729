import Content
import HTML
import Localization
import Markdown

/// A page for each role of a checklist with the tasks in which it takes part.
struct TaskPages {
    let builder: EditionPages
    let entry: Edition.Entry

    /// The role whose list has large type on paper, with room for little fingers and tired eyes.
    private static let family = "family"

    func files() -> [PlannedFile] { filesByRole().map(\.file) }

    /// Returns the page of each role that has a column, with the role's id.
    func filesByRole() -> [(role: String, file: PlannedFile)] {
        guard case .checklist(let checklist) = entry.structure else { return [] }
        return checklist.columns.compactMap(builder.edition.entry).map {
            ($0.id, file(checklist, for: $0))
        }
    }

    private func design(for role: String) -> String {
        let isLarge = builder.format != nil && role == Self.family
        return isLarge ? "kind-checklist one-role large" : "kind-checklist one-role"
    }

    private func file(_ checklist: Checklist, for role: Edition.Entry) -> PlannedFile {
        let place: EditionPages.Place = { $0.tasks(of: role.id, in: entry.id) }
        let context = builder.context(at: place, document: entry.id)
        let name = { (context: PageContext) in
            [
                (
                    name: "role",
                    value: MessageArgument.text(
                        context.plain(role.document.header.short ?? role.document.title))
                )
            ]
        }
        let count = checklist.phases.flatMap(\.tasks).filter { $0.roles.contains(role.id) }.count
        return builder.file(
            context, title: { $0.interface.text(.tasksOf, name($0)) },
            design: design(for: role.id), at: place,
            parent: { $0.document(entry.id) }, checked: entry.document.header.checked,
            sources: entry.document.header.sources
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: role.document.header.pictogram).write(to: &html)
                html.element("h1", []) { $0.words(.tasksOf, in: context, name) }
            }
            html.element("p", [.class("lead")]) {
                $0.words(.tasks, [("count", .number(count))], in: context)
            }
            ChecklistView(context: context, level: 2, role: role.id)
                .write(checklist, id: entry.id, to: &html)
        }
    }
}
