import CICU

/// Days of the Gregorian calendar as a language writes them.
///
/// The calendar is Gregorian also for languages that have another one by default (Persian),
/// because the dates are those of Dutch letters.
package struct DateFormat: Sendable {
    package enum Style: Sendable, Equatable {
        /// As in "maandag 23 november 2026".
        case full
        /// As in "23 november 2026".
        case long
        /// As in "23 november".
        case dayAndMonth
        /// As in "november 2026".
        case monthAndYear
        /// As in "2026".
        case year
        /// As in "maandag".
        case weekday
        /// As in "ma".
        case shortWeekday
        /// The fields in CLDR's letters (UTS 35, part 4): `yMMMd`.
        case skeleton(String)
    }

    private let formatter: DateFormatter

    /// Opens a format.
    ///
    /// - Parameters:
    ///   - locale: A BCP 47 tag, which decides words and digits.
    ///   - style: The fields that are shown.
    /// - Throws: When the tag is not well formed or a skeleton has no pattern.
    package init(locale: String, style: Style) throws(ICUError) {
        formatter =
            switch style {
            case .full: try DateFormatter(locale: locale, cicu_date_full)
            case .long: try DateFormatter(locale: locale, cicu_date_long)
            case .dayAndMonth: try Self.formatter(locale, "MMMMd")
            case .monthAndYear: try Self.formatter(locale, "yMMMM")
            case .year: try Self.formatter(locale, "y")
            case .weekday: try Self.formatter(locale, "cccc")
            case .shortWeekday: try Self.formatter(locale, "ccc")
            case .skeleton(let skeleton): try Self.formatter(locale, skeleton)
            }
    }

    /// Opens the long format of another calendar, such as "11 Jumada II 1448 AH".
    ///
    /// - Parameter calendar: Its name in CLDR (Unicode Technical Standard 35, key `ca`), such as
    ///   `islamic-umalqura`, `persian` or `ethiopic`.
    /// - Throws: When ICU has no such calendar.
    package init(locale: String, calendar: String) throws(ICUError) {
        formatter = try DateFormatter(locale: locale, cicu_date_long, calendar: calendar)
    }

    /// Returns the day as text.
    package func format(_ day: CalendarDay) -> String {
        // Fails only without memory; pages are rendered by functions that cannot fail.
        formatter.text(minutes: day.daysSince1970 * 24 * 60) ?? day.description
    }

    private static func formatter(
        _ locale: String, _ skeleton: String
    ) throws(ICUError) -> DateFormatter {
        try DateFormatter(locale: locale, cicu_date_skeleton, skeleton: skeleton)
    }
}
