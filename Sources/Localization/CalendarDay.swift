/// A day of the proleptic Gregorian calendar, without time or time zone, in the years 1 to 9999.
package struct CalendarDay: Sendable, Hashable {
    package let year: Int
    /// The month, 1 to 12.
    package let month: Int
    /// The day of the month, 1 to 31.
    package let day: Int

    /// Makes a day; nothing where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD` (ISO 8601, extended format), exactly ten ASCII characters.
    package init?(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    /// Reads the bytes of `YYYY-MM-DD`.
    package init?(bytes: [UInt8]) {
        let dash = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Makes the day that lies so many days after 1 January 1970; nothing out of the years.
    package init?(daysSince1970 days: Int) {
        guard (Self.first...Self.last).contains(days) else { return nil }
        let fromYearOne = days - Self.first
        // 400 years have 146097 days; counted evenly that finds the year to within one.
        var year = fromYearOne * 400 / 146_097 + 2
        while Self.daysBefore(year: year) > fromYearOne { year -= 1 }
        var rest = fromYearOne - Self.daysBefore(year: year)
        var month = 1
        while rest >= Self.days(in: month, of: year) {
            rest -= Self.days(in: month, of: year)
            month += 1
        }
        self.init(year: year, month: month, day: rest + 1)
    }

    /// The days from 1 January 1970 to this day; negative before it.
    package var daysSince1970: Int {
        var days = Self.daysBefore(year: year) + day - 1
        for earlier in 1..<month { days += Self.days(in: earlier, of: year) }
        return days + Self.first
    }

    package var weekday: Weekday {
        // 1 January of the year 1 was a Monday.
        Weekday.allCases[(daysSince1970 - Self.first) % 7]
    }

    /// Returns the day so many days later (or earlier); nothing out of the years 1 to 9999.
    package func adding(days: Int) -> CalendarDay? {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return overflow ? nil : CalendarDay(daysSince1970: sum)
    }

    /// Returns the same day of the month so many months later (or earlier).
    ///
    /// Where that month is shorter it is its last day: a month after 31 January is 28 or 29
    /// February. Nothing out of the years 1 to 9999.
    package func adding(months: Int) -> CalendarDay? {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return nil }
        let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
        let newDay = min(day, Self.days(in: newMonth, of: newYear))
        return CalendarDay(year: newYear, month: newMonth, day: newDay)
    }

    /// Returns how many days the other day is later; negative where it is earlier.
    package func days(until other: CalendarDay) -> Int {
        other.daysSince1970 - daysSince1970
    }

    /// The first day, 1 January of the year 1, in days since 1970.
    private static let first = -719_162
    /// The last day, 31 December 9999, in days since 1970.
    private static let last = 2_932_896

    private static func daysBefore(year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}

extension CalendarDay: Comparable {
    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as `YYYY-MM-DD`.
    package var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
