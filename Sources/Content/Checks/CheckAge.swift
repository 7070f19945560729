/// How long something counts as checked: `12m`, `90d`, `6w` or `2y`.
package struct CheckAge: Sendable, Equatable {
    package enum Unit: String, Sendable, CaseIterable {
        case days = "d"
        case weeks = "w"
        case months = "m"
        case years = "y"
    }

    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads a number from 1 to 999 and a unit, or fails.
    package init?(_ text: String) {
        guard let last = text.last, let unit = Unit(rawValue: String(last)) else { return nil }
        let digits = text.dropLast()
        guard (1...3).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits),
            count > 0
        else { return nil }
        self.init(count, unit)
    }

    /// The age in words: `12 months`.
    package var words: String {
        let name =
            switch unit {
            case .days: "day"
            case .weeks: "week"
            case .months: "month"
            case .years: "year"
            }
        return "\(count) \(name)\(count == 1 ? "" : "s")"
    }

    /// Returns how many days before `today` something that was checked on a day grew old; zero and
    /// less when it did not.
    package func daysTooOld(checked: CalendarDate, on today: CalendarDate) -> Int {
        let age = checked.days(to: today)
        switch unit {
        case .days: return age - count
        case .weeks: return age - count * 7
        case .months, .years:
            let months = unit == .months ? count : count * 12
            return checked.adding(months: months).map { $0.days(to: today) } ?? age
        }
    }
}
