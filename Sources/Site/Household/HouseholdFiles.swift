import Content
import ContentLines
import HTML
import Household
import Localization

/// Makes a family's dates and contacts for phones.
struct HouseholdFiles {
    let household: Household
    /// In the language of the family, or in both of a pair.
    let context: PageContext

    /// Returns the calendar: what is due, the appointments, the days of waste; nothing without any.
    ///
    /// Of the tasks those that were agreed on; all of them would fill a phone with the sponsors' work.
    func calendar() -> [UInt8]? {
        let events = tasks() + appointments() + waste()
        return events.isEmpty ? nil : ICalendar.file(events)
    }

    /// Returns the people who help, as contacts; nothing without any who has a number.
    func helpers() -> [UInt8]? {
        let cards = household.contacts.enumerated().compactMap { index, person -> VCard? in
            guard let phone = person.phone else { return nil }
            var card = VCard(uid: uid("helper-\(index + 1)"), name: person.name)
            let isMobile = phone.dialled.hasPrefix("06") || phone.dialled.hasPrefix("+316")
            card.phones = [
                VCard.Phone(
                    ServiceContacts.abroad(phone.dialled), isMobile ? .mobile : .work)
            ]
            if person.kind == .counsellor { card.organisation = person.about }
            card.note = person.kind == .counsellor ? nil : person.about
            card.categories = [context.joined { $0.interface.text(person.kind.words) }]
            return card
        }
        return cards.isEmpty ? nil : VCard.file(cards)
    }

    /// Returns the services that the family was told of, as contacts.
    func services() -> [UInt8]? {
        ServiceContacts(context: context)
            .file(household.services.compactMap { context.edition.service($0.name) })
    }

    /// A name that stays the same in later files, and holds nothing about anybody: the chance word of
    /// the family's file tells it from those of other families in one sponsor's calendar.
    private func uid(_ name: String) -> String {
        "\(household.id?.name ?? "household")-\(name)@wegwijs"
    }

    private func start(_ day: CalendarDate, _ time: ClockTime? = nil) -> DayAndTime {
        DayAndTime(
            year: day.year, month: day.month ?? 1, day: day.day ?? 1,
            time: time.map { .init(hour: $0.hour, minute: $0.minute) })
    }

    private func tasks() -> [CalendarEvent] {
        household.plan(in: context.edition).flatMap { day, tasks in
            tasks.filter { $0.agreed != nil }.map { task in
                var event = CalendarEvent(
                    uid: uid("task-\(task.name)"), start: start(day),
                    summary: context.joined { $0.plain(task.task.text) },
                    language: context.language.code)
                event.detail = task.agreed.flatMap(detail)
                event.categories = [context.joined { $0.interface.text(.agreedTasks) }]
                return event
            }
        }
    }

    private func detail(_ agreed: AgreedTask) -> String? {
        let who = agreed.who.map { who in
            guard let role = context.edition.entry(who.name), role.kind == .role else {
                return who.name
            }
            return context.joined {
                $0.plain(role.document.header.short ?? role.document.title)
            }
        }
        let parts = [who, agreed.note].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    private func appointments() -> [CalendarEvent] {
        var seen: [String: Int] = [:]
        return household.appointmentsByTime.map { appointment in
            let start = start(appointment.day, appointment.time)
            let when = start.date + (start.time == nil ? "" : "T" + start.clock)
            let count = seen[when, default: 0] + 1
            seen[when] = count
            var event = CalendarEvent(
                uid: uid("appointment-\(when)-\(count)"), start: start, summary: appointment.what,
                language: Language.source)
            event.place = appointment.place
            event.categories = [context.joined { $0.interface.text(.appointments) }]
            event.reminder = appointment.time == nil ? .eveningBefore : .twoHoursBefore
            return event
        }
    }

    private func waste() -> [CalendarEvent] {
        household.wasteByDay.map { day, kinds in
            let start = start(day)
            let names = kinds.map { kind in context.joined { $0.interface.text(kind.words) } }
            var event = CalendarEvent(
                uid: uid("waste-\(start.date)"), start: start,
                summary: names.joined(separator: ", "), language: context.language.code)
            event.categories = [context.joined { $0.interface.text(.wasteDays) }]
            event.reminder = .eveningBefore
            return event
        }
    }
}
