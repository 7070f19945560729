import Content
import HTML
import Localization

/// Dates, weekdays and times in the words of one language.
struct DateTexts {
    private let day: DateFormat
    private let month: DateFormat
    private let year: DateFormat
    /// Names of the days, Monday first.
    let weekdays: [String]

    init(_ language: Language) throws(ICUError) {
        day = try DateFormat(locale: language.formattingTag, style: .long)
        month = try DateFormat(locale: language.formattingTag, style: .monthAndYear)
        year = try DateFormat(locale: language.formattingTag, style: .year)
        let names = try WeekdayNames(locale: language.formattingTag)
        weekdays = Weekday.allCases.map { names.name(of: $0) }
    }

    func text(_ date: CalendarDate) -> String {
        guard
            let full = CalendarDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        else { return "" }
        if date.day != nil { return day.format(full) }
        return date.month != nil ? month.format(full) : year.format(full)
    }

}

extension HTMLWriter {
    /// Writes a date in the words of the page, readable by machines too.
    mutating func date(_ date: CalendarDate, in context: PageContext) {
        element("time", [.of("datetime", date.iso8601)]) { html in
            html.text(in: context) { $0.locale.dates.text(date) }
        }
    }
}
