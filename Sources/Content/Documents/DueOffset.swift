/// A time counted from the day of arrival: `-14d`, `0d`, `+1w`, `+3m`, `+1y`.
package struct DueOffset: Sendable, Equatable {
    package enum Unit: String, Sendable, CaseIterable {
        case day = "d"
        case week = "w"
        case month = "m"
        case year = "y"
    }

    package let count: Int
    package let unit: Unit

    /// Reads an offset of at most 999 units, or fails.
    package init?(_ text: String) {
        guard let last = text.last, let unit = Unit(rawValue: String(last)) else { return nil }
        let number = text.dropLast()
        let digits = number.hasPrefix("+") || number.hasPrefix("-") ? number.dropFirst() : number
        guard (1...3).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits)
        else { return nil }
        self.count = number.hasPrefix("-") ? -count : count
        self.unit = unit
    }

    /// The offset in days, with months of 30 and years of 365; for ordering only.
    package var approximateDays: Int {
        switch unit {
        case .day: count
        case .week: count * 7
        case .month: count * 30
        case .year: count * 365
        }
    }

    private init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Returns the offset so many times.
    package func times(_ factor: Int) -> DueOffset { DueOffset(count: count * factor, unit: unit) }

    /// Returns the day that lies so far from another; of a month that has no such day the last.
    ///
    /// Nothing for a date that is no day, and outside of the years 1900 to 9999.
    package func day(after start: CalendarDate) -> CalendarDate? {
        switch unit {
        case .day: start.adding(days: count)
        case .week: start.adding(days: count * 7)
        case .month: start.adding(months: count)
        case .year: start.adding(months: count * 12)
        }
    }
}
