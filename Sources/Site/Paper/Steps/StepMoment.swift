import Content

/// A box of a step plan: a day, a week or a number of months, counted from the day of arrival.
enum StepMoment: Hashable {
    /// So many days after the arrival; negative before it.
    case days(Int)
    /// The week of this number after the arrival; week 3 holds the days 15 to 21.
    case week(Int)
    /// So many months after the arrival; negative before it.
    case months(Int)

    /// How many days after the arrival have a box of their own.
    static let lastDay = 14

    /// The box in which something stands that is due then.
    init(_ due: DueOffset) {
        switch due.unit {
        case .day: self.init(daysAfter: due.count)
        case .week: self.init(daysAfter: due.count * 7)
        case .month: self = due.count == 0 ? .days(0) : .months(due.count)
        case .year: self = due.count == 0 ? .days(0) : .months(due.count * 12)
        }
    }

    private init(daysAfter days: Int) {
        self = days <= Self.lastDay ? .days(days) : .week((days + 6) / 7)
    }

    /// Its last day as a number of days after the arrival, with months of a twelfth of 365 days;
    /// for ordering only.
    var approximateDay: Int {
        switch self {
        case .days(let count): count
        case .week(let number): number * 7
        case .months(let count): count * 365 / 12
        }
    }

    var isBeforeArrival: Bool {
        switch self {
        case .days(let count), .months(let count): count < 0
        case .week: false
        }
    }
}
