import CICU

/// Times on a clock of 24 hours as a language writes them.
package struct TimeFormat: Sendable {
    private let formatter: DateFormatter

    package init(locale: String) throws(ICUError) {
        formatter = try DateFormatter(locale: locale, cicu_date_skeleton, skeleton: "Hm")
    }

    /// Returns the time as text.
    package func format(_ time: TimeOfDay) -> String {
        // Fails only without memory; pages are rendered by functions that cannot fail.
        formatter.text(minutes: time.hour * 60 + time.minute) ?? "\(time.hour):\(time.minute)"
    }
}
