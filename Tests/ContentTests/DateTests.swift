import Content
import Testing

/// Dates, times of the clock and opening hours.
@Suite struct DateTests {
    @Test(
        "a date is a day, a month or a year of the calendar",
        arguments: [
            ("2026-11-23", true), ("2024-02-29", true), ("2000-02-29", true), ("1900-01-01", true),
            ("2025-02-29", false), ("2100-02-29", false), ("2026-04-31", false),
            ("2026-13-01", false), ("2026-00-01", false), ("2026-01-00", false),
            ("2026-1-1", false), ("26-01-01", false), ("1899-12-31", false), ("2026/01/01", false),
            ("2026-01-01-01", false), ("+026-01-01", false), ("٢٠٢٦-٠١-٠١", false), ("", false),
        ])
    func day(_ text: String, _ isDay: Bool) {
        #expect((CalendarDate(text)?.isDay ?? false) == isDay)
    }

    @Test("a source may know only the month or the year")
    func parts() {
        #expect(CalendarDate("2026")?.month == nil)
        #expect(CalendarDate("2026")?.year == 2026)
        #expect(CalendarDate("2026-11")?.month == 11)
        #expect(CalendarDate("2026-11")?.isDay == false)
    }

    @Test("dates are in the order of time, a whole year before its months and days")
    func order() {
        let texts = [
            "2025-12-31", "2026", "2026-01", "2026-01-01", "2026-01-02", "2026-02", "2027",
        ]
        let dates = texts.compactMap { CalendarDate($0) }
        #expect(dates.count == texts.count)
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test("a leap day exists in every fourth year but not in every hundredth")
    func leapDays() {
        for year in 1900...2400 {
            let exists = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            #expect((CalendarDate("\(year)-02-29") != nil) == exists, "\(year)")
        }
    }

    @Test(
        "a time has two digits for hours and for minutes",
        arguments: [
            ("08:30", "08:30"), ("00:00", "00:00"), ("23:59", "23:59"), ("24:00", "24:00"),
            ("24:01", nil), ("25:00", nil), ("08:60", nil), ("8:30", nil), ("08.30", nil),
            ("+8:30", nil), ("-0:30", nil), ("08:3", nil), ("08:30:00", nil), ("", nil), (":", nil),
        ] as [(String, String?)])
    func time(_ text: String, _ read: String?) {
        #expect(ClockTime(text)?.text == read)
    }

    struct Hours: CustomTestStringConvertible, Sendable {
        let text: String
        /// The rules in a plain form, or what was refused after `!`.
        let read: String

        var testDescription: String { text }
    }

    @Test(
        "opening hours are rules divided by semicolons",
        arguments: [
            Hours(text: "altijd", read: "always"), Hours(text: "afspraak", read: "appointment"),
            Hours(text: "ma 08:30-17:00", read: "1...1 08:30-17:00"),
            Hours(
                text: "ma-do 08:30-17:00; vr 08:30-12:30; 2026-12-25 gesloten",
                read: "1...4 08:30-17:00, 5...5 08:30-12:30, 2026-12-25 closed"),
            Hours(text: "za-zo 10:00-24:00;", read: "6...7 10:00-24:00"),
            Hours(text: "2026-12-31 09:00-12:00", read: "2026-12-31 09:00-12:00"),
            Hours(text: "ma 09:00-12:00; altijd", read: "1...1 09:00-12:00, always"),
            Hours(text: "", read: "!"), Hours(text: " ; ", read: "! ; "),
            Hours(text: "ma", read: "!ma"), Hours(text: "ma 08:30", read: "!ma 08:30"),
            Hours(text: "vr-ma 08:30-17:00", read: "!vr-ma 08:30-17:00"),
            Hours(text: "ma-di-wo 08:30-17:00", read: "!ma-di-wo 08:30-17:00"),
            Hours(text: "Ma 08:30-17:00", read: "!Ma 08:30-17:00"),
            Hours(text: "ma 8:30-17:00", read: "!ma 8:30-17:00"),
            Hours(text: "ma 08:30 - 17:00", read: "!ma 08:30 - 17:00"),
            Hours(text: "2026-12 gesloten", read: "!2026-12 gesloten"),
            Hours(text: "ma gesloten", read: "!ma gesloten"),
            Hours(text: "altijd open", read: "!altijd open"),
        ])
    func hours(_ example: Hours) {
        switch OpeningHours.parse(example.text) {
        case .success(let hours):
            #expect(hours.rules.map(plain).joined(separator: ", ") == example.read)
        case .failure(let failure): #expect("!" + failure.part == example.read)
        }
    }

    private func plain(_ rule: OpeningHours.Rule) -> String {
        switch rule {
        case .always: "always"
        case .appointment: "appointment"
        case .closed(let date): "\(plain(date)) closed"
        case .dated(let date, let from, let to): "\(plain(date)) \(from.text)-\(to.text)"
        case .weekly(let days, let from, let to):
            "\(days.lowerBound)...\(days.upperBound) \(from.text)-\(to.text)"
        }
    }

    private func plain(_ date: CalendarDate) -> String {
        "\(date.year)-\(date.month ?? 0)-\(date.day ?? 0)"
    }
}
