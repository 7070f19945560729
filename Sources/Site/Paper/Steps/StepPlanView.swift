import Content
import HTML
import Localization

/// Writes the tasks of a checklist as boxes of days, weeks and months, to hang on a wall.
///
/// With the day of arrival each box has its date; without it, a line on which to write one.
struct StepPlanView {
    let context: PageContext
    let plan: StepPlan
    /// The role whose plan it is, which is not named at each task; nothing in a plan of all.
    let role: String?

    /// Makes the view of those tasks of a checklist that a condition holds for.
    ///
    /// - Parameters:
    ///   - context: The page.
    ///   - checklist: The tasks.
    ///   - role: Whose plan it is; nothing in a plan of all.
    ///   - arrival: The day of arrival, if it is known.
    ///   - includes: Whether a task of that role stands in the plan; all do by default.
    init(
        context: PageContext, checklist: Checklist, role: String? = nil,
        arrival: CalendarDate? = nil, includes: (Checklist.Task) -> Bool = { _ in true }
    ) {
        self.context = context
        self.role = role
        plan = StepPlan(checklist, arrival: arrival) { task in
            (role.map(task.roles.contains) ?? true) && includes(task)
        }
    }

    func write(to html: inout HTMLWriter) {
        html.element("p", [.class("lead")]) { $0.words(.stepPlanSummary, in: context) }
        if let arrival = plan.arrival {
            html.element("p", [.class("arrival")]) { html in
                html.words(.arrivalOn, in: context) {
                    [("date", .text($0.locale.dates.full(arrival)))]
                }
            }
        } else {
            FillInView(context: context).write([.ownName, .arrivalDay], to: &html)
        }
        part(.beforeArrival, plan.before, "boxes", to: &html)
        part(.firstTwoWeeks, plan.days, "boxes", to: &html)
        part(.afterTwoWeeks, plan.after, "boxes later", to: &html)
        guard !plan.undated.isEmpty else { return }
        html.element("section", [.class("steps-part")]) { html in
            html.element("h2", []) { $0.words(.withoutDay, in: context) }
            html.element("ul", [.class("to-do")]) { html in
                for task in plan.undated { write(task, to: &html) }
            }
        }
    }

    private func part(
        _ title: InterfaceText, _ boxes: [StepPlan.Box], _ style: String, to html: inout HTMLWriter
    ) {
        guard !boxes.isEmpty else { return }
        html.element("section", [.class("steps-part")]) { html in
            html.element("h2", []) { $0.words(title, in: context) }
            html.element("ol", [.class(style)]) { html in
                for box in boxes {
                    html.element("li", []) { write(box, to: &$0) }
                }
            }
        }
    }

    private func write(_ box: StepPlan.Box, to html: inout HTMLWriter) {
        html.element("h3", []) { title(of: box, to: &$0) }
        html.element("p", [.class("box-date")]) { date(of: box.moment, to: &$0) }
        guard !box.steps.isEmpty else { return }
        html.element("ul", [.class("to-do")]) { html in
            for step in box.steps {
                write(step.task, due: isExact(step.due, in: box.moment) ? nil : step.due, to: &html)
            }
        }
    }

    private func title(of box: StepPlan.Box, to html: inout HTMLWriter) {
        switch box.moment {
        case .days(0): html.words(.arrivalDay, in: context)
        case .days(let count) where count > 0:
            html.words(.dayNumber, [("number", .number(count))], in: context)
        case .week(let number):
            html.words(.weekNumber, [("number", .number(number))], in: context)
        case .days, .months:
            // Such a box is there only for what is due in it.
            if let due = box.steps.first?.due { DueView(context: context).write(due, to: &html) }
        }
    }

    private func date(of moment: StepMoment, to html: inout HTMLWriter) {
        guard let last = plan.day(of: moment) else {
            return FillInView(context: context).line(.date, to: &html)
        }
        switch moment {
        case .days(0...): day(last, to: &html) { $0.weekdayAndDay(last) }
        case .days, .months: day(last, to: &html) { $0.full(last) }
        case .week:
            guard let first = last.adding(days: -6) else { return }
            html.words(.dayRange, in: context) { context in
                let dates = context.locale.dates
                return [
                    ("first", .text(dates.dayAndMonth(first))),
                    ("last", .text(dates.dayAndMonth(last))),
                ]
            }
        }
    }

    private func day(
        _ day: CalendarDay, to html: inout HTMLWriter, words: (DateTexts) -> String
    ) {
        html.element("time", [.of("datetime", day.description)]) { html in
            html.text(in: context) { words($0.locale.dates) }
        }
    }

    /// Whether a box says by itself when something in it is due.
    private func isExact(_ due: DueOffset, in moment: StepMoment) -> Bool {
        guard case .week(let number) = moment else { return true }
        return (due.unit == .week ? due.count * 7 : due.count) == number * 7
    }

    private func write(
        _ task: Checklist.Task, due: DueOffset? = nil, to html: inout HTMLWriter
    ) {
        html.element("li", task.isDone ? [.class("done")] : []) { html in
            if task.isDone {
                html.element("span", [.class("hidden")]) { $0.words(.alreadyDone, in: context) }
            }
            TextView(context: context).write("p", task.text, to: &html)
            html.element("p", [.class("meta")]) { html in
                if let due { self.due(due, to: &html) }
                RoleNamesView(context: context).write(task.roles, except: role, to: &html)
            }
        }
    }

    private func due(_ due: DueOffset, to html: inout HTMLWriter) {
        html.element("span", [.class("due")]) { html in
            if let day = plan.day(of: due) {
                self.day(day, to: &html) { $0.weekdayAndDay(day) }
            } else {
                DueView(context: context).write(due, to: &html)
            }
        }
    }
}
