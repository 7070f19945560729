import Content
import HTML
import Localization

/// Dates, weekdays and times in the words of one language.
struct DateTexts {
    private let day: DateFormat
    private let month: DateFormat
    private let year: DateFormat
    private let withWeekday: DateFormat
    private let inWeek: DateFormat
    private let inYear: DateFormat
    /// Names of the days, Monday first.
    let weekdays: [String]
    /// Short names of the days, Monday first; in Arabic they are the whole ones.
    let shortWeekdays: [String]

    init(_ language: Language) throws(ICUError) {
        day = try DateFormat(locale: language.formattingTag, style: .long)
        month = try DateFormat(locale: language.formattingTag, style: .monthAndYear)
        year = try DateFormat(locale: language.formattingTag, style: .year)
        withWeekday = try DateFormat(locale: language.formattingTag, style: .full)
        inWeek = try DateFormat(locale: language.formattingTag, style: .skeleton("EEEEMMMMd"))
        inYear = try DateFormat(locale: language.formattingTag, style: .dayAndMonth)
        let names = try WeekdayNames(locale: language.formattingTag)
        weekdays = Weekday.allCases.map { names.name(of: $0) }
        shortWeekdays = Weekday.allCases.map { names.shortName(of: $0) }
    }

    func text(_ date: CalendarDate) -> String {
        guard
            let full = CalendarDay(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        else { return "" }
        if date.day != nil { return day.format(full) }
        return date.month != nil ? month.format(full) : year.format(full)
    }

    /// As in "woensdag 25 november 2026".
    func full(_ day: CalendarDay) -> String { withWeekday.format(day) }

    /// As in "woensdag 25 november".
    func weekdayAndDay(_ day: CalendarDay) -> String { inWeek.format(day) }

    /// As in "25 november".
    func dayAndMonth(_ day: CalendarDay) -> String { inYear.format(day) }
}

extension HTMLWriter {
    /// Writes a date in the words of the page, readable by machines too.
    mutating func date(_ date: CalendarDate, in context: PageContext) {
        element("time", [.of("datetime", date.iso8601)]) { html in
            html.text(in: context) { $0.locale.dates.text(date) }
        }
    }
}
