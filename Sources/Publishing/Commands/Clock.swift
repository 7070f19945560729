import Content
import Glibc

/// The day and the time of the machine, for what people date; no page depends on it.
enum Clock {
    /// The option that sets the day, so that what a command says can be repeated.
    static let option = "--today"

    /// Returns the day of `--today`, or that of the machine.
    static func today(_ arguments: Arguments) throws(UsageError) -> CalendarDate {
        let text = try arguments.one(option) ?? formatted("%Y-%m-%d")
        guard let date = CalendarDate(text), date.isDay else {
            throw UsageError("\"\(text)\" is not a day, expected a day such as 2026-11-23")
        }
        return date
    }

    /// The time in the form of PO headers: `2026-11-23 17:20+0000`.
    static func headerTime() -> String { formatted("%Y-%m-%d %H:%M+0000") }

    private static func formatted(_ pattern: String) -> String {
        var seconds = time(nil)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, pattern, &parts)
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
