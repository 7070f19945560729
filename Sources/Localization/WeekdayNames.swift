/// The names of the days of the week in one language, as they stand alone.
package struct WeekdayNames: Sendable, Equatable {
    private let long: [String]
    private let short: [String]

    package init(locale: String) throws(ICUError) {
        let long = try DateFormat(locale: locale, style: .weekday)
        let short = try DateFormat(locale: locale, style: .shortWeekday)
        // Day 4 after 1 January 1970, a Thursday, was a Monday.
        let week = (4..<11).compactMap { CalendarDay(daysSince1970: $0) }
        self.long = week.map(long.format)
        self.short = week.map(short.format)
    }

    /// Returns the whole name: "maandag".
    package func name(of day: Weekday) -> String { long[day.rawValue - 1] }

    /// Returns the short name: "ma".
    package func shortName(of day: Weekday) -> String { short[day.rawValue - 1] }
}
