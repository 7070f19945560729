import Content
import Localization

/// The tasks of a checklist in the order of the days on which they are due.
///
/// A task without a time of its own has that of its phase.
struct StepPlan {
    /// A task and when it is due.
    struct Step {
        let task: Checklist.Task
        let due: DueOffset
    }

    /// A box with what is due in it.
    struct Box {
        let moment: StepMoment
        let steps: [Step]
    }

    /// What is due before the arrival: only days on which something is due.
    let before: [Box]
    /// The day of arrival and the fourteen after it, also those on which nothing is due.
    let days: [Box]
    /// Weeks 3 and 4, later weeks and months in which something is due.
    let after: [Box]
    /// Tasks for which no time is known.
    let undated: [Checklist.Task]
    /// The first day, if it is known.
    let arrival: CalendarDay?

    /// Makes the plan of those tasks that a condition holds for.
    ///
    /// - Parameters:
    ///   - checklist: The tasks.
    ///   - arrival: The day of arrival; a date that names no day counts as none.
    ///   - includes: Whether a task stands in the plan; all do by default.
    init(
        _ checklist: Checklist, arrival: CalendarDate?,
        includes: (Checklist.Task) -> Bool = { _ in true }
    ) {
        let first = arrival.flatMap { date in
            date.month.flatMap { month in
                date.day.flatMap { CalendarDay(year: date.year, month: month, day: $0) }
            }
        }
        var undated: [Checklist.Task] = []
        var steps: [StepMoment: [Step]] = [:]
        for phase in checklist.phases {
            for task in phase.tasks where includes(task) {
                if let due = task.due ?? phase.due {
                    steps[StepMoment(due), default: []].append(Step(task: task, due: due))
                } else {
                    undated.append(task)
                }
            }
        }
        let always = (0...StepMoment.lastDay).map(StepMoment.days) + [.week(3), .week(4)]
        for moment in always { steps[moment, default: []] += [] }
        let boxes = steps.map { Box(moment: $0.key, steps: $0.value) }.sorted {
            Self.place($0.moment, after: first) < Self.place($1.moment, after: first)
        }
        before = boxes.filter(\.moment.isBeforeArrival)
        days = boxes.filter { box in
            if case .days(0...) = box.moment { true } else { false }
        }
        after = boxes.filter { box in
            if case .days = box.moment { false } else { !box.moment.isBeforeArrival }
        }
        self.undated = undated
        self.arrival = first
    }

    /// Returns the last day of a box, if the arrival is known.
    func day(of moment: StepMoment) -> CalendarDay? {
        arrival.flatMap { Self.day(of: moment, after: $0) }
    }

    /// Returns the day of something that is due, if the arrival is known.
    func day(of due: DueOffset) -> CalendarDay? {
        switch due.unit {
        case .day: arrival?.adding(days: due.count)
        case .week: arrival?.adding(days: due.count * 7)
        case .month: arrival?.adding(months: due.count)
        case .year: arrival?.adding(months: due.count * 12)
        }
    }

    private static func day(of moment: StepMoment, after arrival: CalendarDay) -> CalendarDay? {
        switch moment {
        case .days(let count): arrival.adding(days: count)
        case .week(let number): arrival.adding(days: number * 7)
        case .months(let count): arrival.adding(months: count)
        }
    }

    /// Where a box stands among the others; of two that end on one day the shorter comes first.
    private static func place(_ moment: StepMoment, after arrival: CalendarDay?) -> (Int, Int) {
        var end = moment.approximateDay
        if let arrival, let day = day(of: moment, after: arrival) { end = arrival.days(until: day) }
        let length =
            switch moment {
            case .days: 0
            case .week: 1
            case .months: 2
            }
        return (end, length)
    }
}
