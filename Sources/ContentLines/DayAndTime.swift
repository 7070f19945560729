/// A day of the Gregorian calendar, with a time of the clock or as a whole.
package struct DayAndTime: Sendable, Equatable {
    package struct Time: Sendable, Equatable {
        package let hour: Int
        package let minute: Int

        package init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }
    }

    package let year: Int
    package let month: Int
    package let day: Int
    /// Nothing for the whole day.
    package let time: Time?

    package init(year: Int, month: Int, day: Int, time: Time? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.time = time
    }

    /// The day as `YYYYMMDD` (RFC 5545, section 3.3.4).
    package var date: String {
        Self.padded(year, 4) + Self.padded(month, 2) + Self.padded(day, 2)
    }

    /// The time as `HHMMSS` (RFC 5545, section 3.3.12); midnight for a whole day.
    package var clock: String {
        Self.padded(time?.hour ?? 0, 2) + Self.padded(time?.minute ?? 0, 2) + "00"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
