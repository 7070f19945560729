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

    /// Returns the day so many days later, or earlier; nothing for a month or a year.
    ///
    /// Nothing outside of the years 1900 to 9999, which sources can name.
    package func adding(days: Int) -> CalendarDate? {
        guard var month, let day, abs(days) < 4_000_000 else { return nil }
        var (newYear, newDay) = (year, day + days)
        while newDay < 1 {
            (newYear, month) = month == 1 ? (newYear - 1, 12) : (newYear, month - 1)
            newDay += Self.days(in: month, of: newYear)
        }
        while newDay > Self.days(in: month, of: newYear) {
            newDay -= Self.days(in: month, of: newYear)
            (newYear, month) = month == 12 ? (newYear + 1, 1) : (newYear, month + 1)
        }
        guard (1900...9999).contains(newYear) else { return nil }
        return CalendarDate(year: newYear, month: month, day: newDay)
    }

    /// Returns the day so many months later, or earlier; the last of a month where it has no such
    /// day. Nothing outside of the years 1900 to 9999.
    func adding(months: Int) -> CalendarDate? {
        guard let month, let day, abs(months) < 120_000 else { return nil }
        let count = year * 12 + month - 1 + months
        guard (1900 * 12..<10_000 * 12).contains(count) else { return nil }
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        let newDay = min(day, Self.days(in: newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay)
    }
}
