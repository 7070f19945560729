import CICU

/// ICU's date format, shared by the types for days and for times.
// Sendable notes: the format is not changed after opening. ICU promises no const safety for date
// formats, so the C++ side holds a mutex for the length of a format.
final class DateFormatter: @unchecked Sendable {
    private let format: OpaquePointer

    /// Opens a format; an empty name of a calendar means the Gregorian one.
    init(
        locale: String, _ style: cicu_date_style, skeleton: String = "", calendar: String = ""
    ) throws(ICUError) {
        format = try ICU.open("a date format", for: locale) { tag, status in
            skeleton.withICUText { skeleton in
                calendar.withICUText { cicu_date_format_open(tag, style, skeleton, $0, status) }
            }
        }
    }

    deinit { cicu_date_format_close(format) }

    /// Returns the text for a time in minutes since 1970; nothing where ICU fails.
    func text(minutes: Int) -> String? {
        let result = ICU.text { cicu_date_format_minutes(format, Int64(minutes), $0, $1) }
        return result.status > 0 ? nil : result.text
    }
}
