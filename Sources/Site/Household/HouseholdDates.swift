import Content
import HTML
import Household
import Localization

/// Days as a family reads them: with the day of the week, and in its own calendar beside.
struct HouseholdDates {
    private let full: [String: DateFormat]
    /// The formats of the other calendar; empty where the family asked for none.
    private let other: [String: DateFormat]

    init(_ languages: [Language], _ calendar: AdditionalCalendar?) throws(ICUError) {
        var full: [String: DateFormat] = [:]
        var other: [String: DateFormat] = [:]
        for language in languages {
            let tag = language.formattingTag
            full[language.code] = try DateFormat(locale: tag, style: .full)
            if let calendar {
                other[language.code] = try DateFormat(locale: tag, calendar: calendar.rawValue)
            }
        }
        self.full = full
        self.other = other
    }

    func write(_ date: CalendarDate, in context: PageContext, to html: inout HTMLWriter) {
        html.element("time", [.of("datetime", date.iso8601)]) { html in
            html.text(in: context) { text(date, full[$0.language.code]) }
        }
        guard !other.isEmpty else { return }
        html.raw(" ")
        html.element("small", [.class("other-calendar")]) { html in
            // In brackets: two dates beside each other would read as one.
            html.text(in: context) { "(" + text(date, other[$0.language.code]) + ")" }
        }
    }

    private func text(_ date: CalendarDate, _ format: DateFormat?) -> String {
        guard let format, let month = date.month, let day = date.day,
            let full = CalendarDay(year: date.year, month: month, day: day)
        else { return date.iso8601 }
        return format.format(full)
    }
}
