import Content
import HTML
import Localization

/// The step plans of a checklist: that of everybody, and one for each role.
struct StepPlanPages {
    let builder: EditionPages
    let entry: Edition.Entry

    func everybody() -> PlannedFile? {
        guard case .checklist(let checklist) = entry.structure else { return nil }
        let place: EditionPages.Place = { $0.document(entry.id) }
        return file(
            checklist, at: place, design: "kind-steps", title: { $0.interface.text(.stepPlan) },
            heading: { $1.words(.stepPlan, in: $0) }, role: nil)
    }

    /// Returns the plan of each role that has a column and something to do, with the role's id.
    func filesByRole() -> [(role: String, file: PlannedFile)] {
        guard case .checklist(let checklist) = entry.structure else { return [] }
        let tasks = checklist.phases.flatMap(\.tasks)
        return checklist.columns.compactMap(builder.edition.entry).compactMap { role in
            guard tasks.contains(where: { $0.roles.contains(role.id) }) else { return nil }
            let name = { (context: PageContext) in
                [
                    (
                        name: "role",
                        value: MessageArgument.text(
                            context.plain(role.document.header.short ?? role.document.title))
                    )
                ]
            }
            let file = file(
                checklist, at: { $0.tasks(of: role.id, in: entry.id) },
                design: "kind-steps one-role",
                title: { $0.interface.text(.stepPlanFor, name($0)) },
                heading: { $1.words(.stepPlanFor, in: $0, name) }, role: role.id)
            return (role.id, file)
        }
    }

    private func file(
        _ checklist: Checklist, at place: @escaping EditionPages.Place, design: String,
        title: @escaping (PageContext) -> String,
        heading: @escaping (PageContext, inout HTMLWriter) -> Void,
        role: String?
    ) -> PlannedFile {
        let context = builder.context(at: place, document: entry.id)
        let header = entry.document.header
        // The texts are those of the checklist, whose own sheet has the edition.
        return builder.file(
            context, title: title, design: design, at: place, parent: nil,
            checked: header.checked, sources: header.sources, sheet: .none
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "calendar").write(to: &html)
                html.element("h1", []) { heading(context, &$0) }
            }
            StepPlanView(context: context, checklist: checklist, role: role).write(to: &html)
        }
    }
}
