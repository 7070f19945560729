import Content
import HTML
import Markdown

/// Writes a checklist as tables by phase: a box, the task, when, and a tick column per role.
///
/// With a role, only the tasks in which that role takes part.
struct ChecklistView {
    let context: PageContext
    let level: Int
    let role: String?

    func write(_ checklist: Checklist, id: String, to html: inout HTMLWriter) {
        if role == nil, !checklist.intro.isEmpty {
            html.element("div", [.class("lead")]) {
                BlockView(context: context).write(checklist.intro, to: &$0)
            }
        }
        GlossaryView(context: context).write(after: nil, role: role, to: &html)
        if role == nil, context.form == .page {
            roleLinks(checklist, id: id, to: &html)
            ContentsView(context: context).write(checklist.phases.map(\.section), to: &html)
        }
        if context.options.paper != nil, context.form == .page {
            FillInView(context: context).write([.ownName, .date], to: &html)
        }
        legend(to: &html)
        for (index, phase) in checklist.phases.enumerated() {
            let tasks = phase.tasks.filter { role == nil || $0.roles.contains(role ?? "") }
            if role != nil, tasks.isEmpty { continue }
            write(
                phase, tasks, columns: columns(of: checklist), index: index,
                count: checklist.phases.count, to: &html)
        }
    }

    private func columns(of checklist: Checklist) -> [Edition.Entry] {
        let shown = role.map { [$0] } ?? checklist.columns
        return shown.compactMap(context.edition.entry)
    }

    private func roleLinks(_ checklist: Checklist, id: String, to html: inout HTMLWriter) {
        html.element("nav", [.class("chips no-print"), .of("aria-labelledby", "By-role")]) { html in
            html.element("p", [.id("By-role")]) { $0.words(.tasksByRole, in: context) }
            html.element("ul", []) { html in
                for entry in checklist.columns.compactMap(context.edition.entry) {
                    let page = context.addresses.tasks(of: entry.id, in: id)
                    html.element("li", []) { html in
                        html.element("a", [.href(context.link(to: page))]) { html in
                            PictogramView(name: entry.document.header.pictogram).write(to: &html)
                            name(of: entry, to: &html)
                        }
                    }
                }
            }
        }
    }

    private func legend(to html: inout HTMLWriter) {
        html.element("p", [.class("legend")]) { html in
            html.element("span", [.class("mark-responsible"), .of("aria-hidden", "true")]) {
                $0.raw("●")
            }
            html.raw(" ")
            html.words(.responsible, in: context)
            html.raw(" &#160; ")
            html.element("span", [.class("mark-helps"), .of("aria-hidden", "true")]) {
                $0.raw("○")
            }
            html.raw(" ")
            html.words(.helps, in: context)
        }
    }

    private func write(
        _ phase: Checklist.Phase, _ tasks: [Checklist.Task], columns: [Edition.Entry], index: Int,
        count: Int, to html: inout HTMLWriter
    ) {
        let view = SectionView(context: context, level: level)
        view.write(phase.section, class: "phase", to: &html) { html in
            progress(index, of: count, to: &html)
            BlockView(context: context).write(phase.intro, to: &html)
            html.element("table", [.class("tasks")]) { html in
                html.element("thead", []) { head(columns, to: &$0) }
                html.element("tbody", []) { html in
                    for task in tasks { row(task, columns: columns, to: &html) }
                }
            }
            GlossaryView(context: context).write(after: phase.section, role: role, to: &html)
        }
    }

    /// Writes how far along the phases this one is, as dots in reading direction.
    private func progress(_ index: Int, of count: Int, to html: inout HTMLWriter) {
        html.element("p", [.class("progress"), .of("aria-hidden", "true")]) { html in
            for dot in 0..<count {
                html.element("i", dot <= index ? [.class("on")] : []) { _ in }
            }
        }
    }

    private func head(_ columns: [Edition.Entry], to html: inout HTMLWriter) {
        html.element("tr", []) { html in
            html.element("th", [.of("scope", "col"), .class("done")]) {
                $0.words(.done, in: context)
            }
            html.element("th", [.of("scope", "col")]) { $0.words(.task, in: context) }
            for entry in columns where role == nil {
                html.element("th", [.of("scope", "col")]) { name(of: entry, to: &$0) }
            }
        }
    }

    private func row(
        _ task: Checklist.Task, columns: [Edition.Entry], to html: inout HTMLWriter
    ) {
        html.element("tr", [.id(context.anchor(task.id))]) { html in
            // The style sheet draws the box of an open task: nothing tells more, and the page is long.
            html.element("td", [.class("done")]) { html in
                guard task.isDone else { return }
                html.element("span", [.class("box ticked")]) { html in
                    html.element("span", [.class("hidden")]) {
                        $0.words(.alreadyDone, in: context)
                    }
                }
            }
            html.element("td", []) { html in
                TextView(context: context).write("p", task.text, to: &html)
                BlockView(context: context).write(task.details, to: &html)
                meta(task, to: &html)
            }
            for entry in columns where role == nil { tick(entry.id, of: task, to: &html) }
        }
    }

    private func meta(_ task: Checklist.Task, to html: inout HTMLWriter) {
        html.element("p", [.class("meta")]) { html in
            if let due = task.due {
                html.element("span", [.class("due")]) {
                    DueView(context: context).write(due, to: &$0)
                }
            }
            RoleNamesView(context: context).write(task.roles, to: &html)
        }
    }

    /// Writes the cell of one role: responsible, helping, or empty to be ticked by hand; the legend
    /// tells the signs.
    private func tick(_ id: String, of task: Checklist.Task, to html: inout HTMLWriter) {
        html.element("td") { html in
            guard let index = task.roles.firstIndex(of: id) else { return }
            if index == 0 { html.raw("●") } else { html.raw("○") }
        }
    }

    private func name(of entry: Edition.Entry, to html: inout HTMLWriter) {
        TextView(context: context).write(name(of: entry), to: &html, inLink: true)
    }

    private func name(of entry: Edition.Entry) -> InlineContent {
        entry.document.header.short ?? entry.document.title
    }
}
