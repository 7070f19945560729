package import Text

/// One thing that somebody must compare with its source from time to time.
package struct CheckedItem: Sendable {
    package enum Kind: String, Sendable {
        case fact, service, text
    }

    /// What is known about the last check, on a day.
    package enum State: Sendable, Equatable {
        case current
        /// Checked, but so many days longer ago than the set age.
        case old(days: Int)
        /// Checked on a day that is still to come, which is a slip of the pen.
        case future
        case unverified

        package var isCurrent: Bool { self == .current }
    }

    /// A value that readers see, with the name of its column.
    package struct Value: Sendable, Equatable {
        package let name: String
        package let text: String
    }

    package let kind: Kind
    package let id: String
    /// Nothing for what the whole nation shares.
    package let municipality: String?
    /// What it is, in Dutch.
    package let title: String
    /// What readers see of it and somebody else can change.
    package let values: [Value]
    /// The phone number or the address where one asks; nothing when the sources hold none.
    package let contact: String?
    package let sources: [String]
    package let sourceDate: CalendarDate?
    package let checked: CalendarDate?
    /// How many pages of one language show it; nothing when every page does.
    package let pages: Int?
    /// The row, or the header line, that tells the day.
    package let range: SourceRange

    package func state(_ ages: CheckAges, on today: CalendarDate) -> State {
        guard let checked else { return .unverified }
        if checked > today { return .future }
        let days = (kind == .text ? ages.texts : ages.facts)
            .daysTooOld(checked: checked, on: today)
        return days > 0 ? .old(days: days) : .current
    }
}
