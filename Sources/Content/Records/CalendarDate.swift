/// A day, a month or a year, as a source states it: `2026-11-23`, `2024-11` or `2019`.
package struct CalendarDate: Sendable, Equatable, Comparable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the Gregorian calendar (ISO 8601), else fails.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), year >= 1900
        else { return nil }
        let month = parts.count > 1 ? Int(parts[1]) : nil
        let day = parts.count > 2 ? Int(parts[2]) : nil
        if let month, !(1...12).contains(month) { return nil }
        if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Whether the date names a day, not only a month or a year.
    package var isDay: Bool { day != nil }

    /// The date in the form of ISO 8601, as it was read.
    package var iso8601: String {
        let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "-0\($0)" : "-\($0)" }
        return "\(year)" + parts.joined()
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
