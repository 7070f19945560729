import Content
import Household

/// A task of the checklist as one family and its sponsors agreed on it.
struct HouseholdTask {
    let checklist: Edition.Entry
    let task: Checklist.Task
    /// The day on which it is due, where it has one and the arrival is known.
    let day: CalendarDate?
    /// What was agreed, if something was.
    let agreed: AgreedTask?
    let isDone: Bool

    /// A name by which the same task is found in later files.
    var name: String { "\(checklist.id)-\(task.id)" }
}

extension Household {
    /// Returns the tasks of a checklist that fit the family, phase by phase.
    func tasks(
        of entry: Edition.Entry
    ) -> [(phase: Checklist.Phase, tasks: [HouseholdTask])] {
        guard case .checklist(let checklist) = entry.structure else { return [] }
        let unfit = Set(without.map(\.name))
        let done = Set(done.map(\.name))
        return checklist.phases.compactMap { phase in
            let fitting = phase.tasks.filter { !unfit.contains($0.id) }.map { task in
                HouseholdTask(
                    checklist: entry, task: task,
                    day: arrival.flatMap { task.due?.day(after: $0) },
                    agreed: tasks.first { $0.task.name == task.id },
                    isDone: task.isDone || done.contains(task.id))
            }
            return fitting.isEmpty ? nil : (phase, fitting)
        }
    }

    /// The ids in a checklist to which a link can lead, since they stand on the family's paper.
    func pieces(of entry: Edition.Entry) -> Set<String> {
        tasks(of: entry).reduce(into: []) { ids, found in
            ids.formUnion(found.phase.pieces)
            ids.formUnion(found.tasks.flatMap(\.task.pieces))
        }
    }

    /// The tasks that are not done, by the day on which they are due; those without one are left out.
    func plan(in edition: Edition) -> [(day: CalendarDate, tasks: [HouseholdTask])] {
        let open = edition.entries(of: .checklist).flatMap { tasks(of: $0) }.flatMap(\.tasks)
            .filter { !$0.isDone && $0.day != nil }
        // In the order of the checklist within a day, whatever the way of sorting.
        let sorted = open.enumerated().sorted { left, right in
            (left.element.day?.dayNumber ?? 0, left.offset)
                < (right.element.day?.dayNumber ?? 0, right.offset)
        }
        var plan: [(day: CalendarDate, tasks: [HouseholdTask])] = []
        for (_, task) in sorted {
            guard let day = task.day else { continue }
            if plan.last?.day == day {
                plan[plan.count - 1].tasks.append(task)
            } else {
                plan.append((day, [task]))
            }
        }
        return plan
    }

    /// Every day on which waste is fetched, with all that is fetched then, in order.
    var wasteByDay: [(day: CalendarDate, kinds: [WasteKind])] {
        let days = Set(waste.flatMap(\.days).map(\.dayNumber)).sorted()
        return days.compactMap { number in
            let found = waste.filter { $0.days.contains { $0.dayNumber == number } }
            guard let day = found.first?.days.first(where: { $0.dayNumber == number }) else {
                return nil
            }
            return (day, found.map(\.kind))
        }
    }

    /// The appointments, the earliest first.
    var appointmentsByTime: [Appointment] {
        appointments.enumerated().sorted { left, right in
            let a = (left.element.day.dayNumber, left.element.time?.text ?? "", left.offset)
            let b = (right.element.day.dayNumber, right.element.time?.text ?? "", right.offset)
            return a < b
        }.map(\.element)
    }
}

extension WasteKind {
    /// How the kind is called on pages.
    var words: InterfaceText {
        switch self {
        case .residual: .residualWaste
        case .organic: .organicWaste
        case .paper: .paperWaste
        case .packaging: .packagingWaste
        case .glass: .glassWaste
        case .textiles: .textileWaste
        case .bulky: .bulkyWaste
        }
    }
}

extension HouseholdContact.Kind {
    /// The heading above the people of this kind.
    var words: InterfaceText {
        switch self {
        case .sponsor: .yourSponsors
        case .counsellor: .yourCounsellors
        case .contact: .otherContacts
        }
    }
}
