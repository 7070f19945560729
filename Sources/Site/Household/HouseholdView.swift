import Content
import HTML
import Household
import Localization
import Markdown

/// Writes what a booklet holds of one family alone: its helpers, its plan, its days.
struct HouseholdView {
    let household: Household
    let dates: HouseholdDates
    let context: PageContext
    /// The level of headings within a part: 2 on a sheet, 3 in a booklet.
    let level: Int

    // MARK: Helpers

    /// Writes the people who help, with their numbers.
    func helpers(to html: inout HTMLWriter) {
        for kind in HouseholdContact.Kind.allCases {
            let people = household.contacts.filter { $0.kind == kind }
            guard !people.isEmpty else { continue }
            section(kind.words, to: &html) { html in
                html.element("ul", [.class("helpers")]) { html in
                    for person in people {
                        html.element("li", []) { helper(person, to: &$0) }
                    }
                }
            }
        }
    }

    private func helper(_ person: HouseholdContact, to html: inout HTMLWriter) {
        html.element("b", []) { free(person.name, to: &$0) }
        if let phone = person.phone {
            html.raw(" ")
            html.element("span", [.class("number")]) {
                FactView(context: context).phone(phone, to: &$0)
            }
        }
        if let about = person.about {
            html.raw(" ")
            html.element("span", [.class("about")]) { free(about, to: &$0) }
        }
    }

    // MARK: Plan and tasks

    /// Writes the open tasks and the appointments by day.
    func plan(to html: inout HTMLWriter) {
        appointments(to: &html)
        for (day, tasks) in household.plan(in: context.edition) {
            html.element("section", [.class("day")]) { html in
                heading(to: &html) { dates.write(day, in: context, to: &$0) }
                html.element("ul", [.class("by-day")]) { html in
                    for task in tasks {
                        html.element("li", []) { html in
                            html.element("span", [.class("box")])
                            html.element("div", []) { self.task(task, hasDay: false, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func appointments(to html: inout HTMLWriter) {
        let appointments = household.appointmentsByTime
        guard !appointments.isEmpty else { return }
        section(.appointments, to: &html) { html in
            html.element("ul", [.class("helpers")]) { html in
                for appointment in appointments {
                    html.element("li", []) { html in
                        html.element("b", []) { html in
                            dates.write(appointment.day, in: context, to: &html)
                            guard let time = appointment.time else { return }
                            html.raw(" ")
                            html.isolated(time.text)
                        }
                        html.raw(" ")
                        html.element("span", [.class("about")]) {
                            free(appointment.what, to: &$0)
                        }
                        guard let place = appointment.place else { return }
                        html.raw(" ")
                        html.element("span", [.class("about")]) { free(place, to: &$0) }
                    }
                }
            }
        }
    }

    /// Writes the checklist with what was agreed, phase by phase.
    func tasks(of entry: Edition.Entry, to html: inout HTMLWriter) {
        for (phase, tasks) in household.tasks(of: entry) {
            SectionView(context: context, level: level)
                .write(phase.section, class: "phase", to: &html) { html in
                    BlockView(context: context).write(phase.intro, to: &html)
                    table(tasks, to: &html)
                }
        }
    }

    private func table(_ tasks: [HouseholdTask], to html: inout HTMLWriter) {
        html.element("table", [.class("tasks")]) { html in
            html.element("thead", []) { html in
                html.element("tr", []) { html in
                    html.element("th", [.of("scope", "col"), .class("done")]) {
                        $0.words(.done, in: context)
                    }
                    html.element("th", [.of("scope", "col")]) { $0.words(.task, in: context) }
                }
            }
            html.element("tbody", []) { html in
                for task in tasks { row(task, to: &html) }
            }
        }
    }

    private func row(_ task: HouseholdTask, to html: inout HTMLWriter) {
        let context = context.within(task.checklist.id)
        html.element("tr", [.id(context.anchor(task.task.id))]) { html in
            html.element("td", [.class("done")]) { html in
                guard task.isDone else { return }
                html.element("span", [.class("box ticked")]) { html in
                    html.element("span", [.class("hidden")]) {
                        $0.words(.alreadyDone, in: context)
                    }
                }
            }
            html.element("td", []) { self.task(task, hasDay: true, to: &$0) }
        }
    }

    /// Writes a task, with who does it and what was noted; in the checklist with its day and all that
    /// explains it.
    private func task(_ task: HouseholdTask, hasDay: Bool, to html: inout HTMLWriter) {
        TextView(context: context).write("p", task.task.text, to: &html)
        if hasDay { BlockView(context: context).write(task.task.details, to: &html) }
        html.element("p", [.class("meta")]) { html in
            if hasDay { due(task, to: &html) }
            people(task, to: &html)
            guard let note = task.agreed?.note else { return }
            html.raw(" ")
            html.element("span", [.class("about")]) { free(note, to: &$0) }
        }
    }

    private func due(_ task: HouseholdTask, to html: inout HTMLWriter) {
        if let day = task.day {
            html.element("span", [.class("due")]) { dates.write(day, in: context, to: &$0) }
        } else if let due = task.task.due {
            html.element("span", [.class("due")]) {
                DueView(context: context).write(due, to: &$0)
            }
        }
    }

    /// Writes who was agreed on, else the roles of the task, the responsible one first.
    private func people(_ task: HouseholdTask, to html: inout HTMLWriter) {
        let text = TextView(context: context)
        if let who = task.agreed?.who {
            html.raw(" ")
            guard let role = context.edition.entry(who.name), role.kind == .role else {
                return html.element("b", []) { free(who.name, to: &$0) }
            }
            return text.write("b", name(of: role), to: &html, inLink: true)
        }
        for (index, id) in task.task.roles.enumerated() {
            guard let role = context.edition.entry(id) else { continue }
            html.raw(" ")
            text.write(index == 0 ? "b" : "span", name(of: role), to: &html, inLink: true)
        }
    }

    // MARK: Days, places, notes

    /// Writes the days on which waste is fetched.
    func waste(to html: inout HTMLWriter) {
        html.element("ul", [.class("waste-days")]) { html in
            for (day, kinds) in household.wasteByDay {
                html.element("li", []) { html in
                    html.element("b", []) { dates.write(day, in: context, to: &$0) }
                    for kind in kinds {
                        html.raw(" ")
                        html.element("span", [.class("about")]) {
                            $0.words(kind.words, in: context)
                        }
                    }
                }
            }
        }
    }

    /// The services that the family was told of, in the order of its file.
    var services: [Service] {
        household.services.compactMap { context.edition.service($0.name) }
    }

    func notes(to html: inout HTMLWriter) {
        html.element("ul", []) { html in
            for note in household.notes {
                html.element("li", []) { free(note, to: &$0) }
            }
        }
    }

    // MARK: Parts

    /// Writes what somebody typed, in whatever language: its own first letter gives the direction.
    func free(_ text: String, to html: inout HTMLWriter) {
        html.element("bdi", []) { $0.text(text) }
    }

    private func section(
        _ title: InterfaceText, to html: inout HTMLWriter, body: (inout HTMLWriter) -> Void
    ) {
        html.element("section", []) { html in
            heading(to: &html) { $0.words(title, in: context) }
            body(&html)
        }
    }

    private func heading(to html: inout HTMLWriter, words: (inout HTMLWriter) -> Void) {
        html.element(level == 2 ? "h2" : "h3", [], content: words)
    }

    private func name(of role: Edition.Entry) -> InlineContent {
        role.document.header.short ?? role.document.title
    }
}
