/// Counting with days of the calendar, for what grows old.
extension CalendarDate {
    /// The number of days since 1 March of the year 0, for a date that names a day; a month or a
    /// year counts as its last day.
    ///
    /// The year begins in March here, so that the leap day comes last in it.
    package var dayNumber: Int {
        let month = month ?? 12
        let day = day ?? Self.days(in: month, of: year)
        let shifted = (month + 9) % 12
        let years = month < 3 ? year - 1 : year
        return years * 365 + years / 4 - years / 100 + years / 400 + (shifted * 153 + 2) / 5 + day
            - 1
    }

    /// Returns the number of days from this date to another; negative when that one is earlier.
    package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// Returns the day so many months later; the last of a month where it has no such day.
    func adding(months: Int) -> CalendarDate? {
        guard let month, let day else { return nil }
        let count = year * 12 + month - 1 + months
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        let newDay = min(day, Self.days(in: newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay)
    }
}
