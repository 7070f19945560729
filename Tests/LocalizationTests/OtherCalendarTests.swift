import Localization
import Testing

/// Days in other calendars. The days themselves are known from elsewhere: 1 Muharram 1448 by the
/// tables of Umm al-Qura is 16 June 2026, Nowruz 1405 is 21 March 2026, and Ethiopia's 1 Meskerem
/// 2019 is 11 September 2026.
struct OtherCalendarTests {
    @Test(arguments: [
        ("en-u-nu-latn", "islamic-umalqura", "2026-06-16", ["1", "Muharram", "1448"]),
        ("ar-SY-u-nu-latn", "islamic-umalqura", "2026-06-16", ["1", "محرم", "1448"]),
        ("nl-u-nu-latn", "islamic-umalqura", "2026-06-16", ["1", "1448"]),
        ("fa-u-nu-latn", "persian", "2026-03-21", ["1", "فروردین", "1405"]),
        ("en-u-nu-latn", "persian", "2026-03-21", ["1", "Farvardin", "1405"]),
        ("en-u-nu-latn", "ethiopic", "2026-09-11", ["1", "Meskerem", "2019"]),
        ("en-u-nu-latn", "coptic", "2026-09-11", ["1", "Tout", "1743"]),
    ])
    func aDayIsWrittenInAnotherCalendar(
        _ locale: String, _ calendar: String, _ day: String, _ words: [String]
    ) throws {
        let format = try DateFormat(locale: locale, calendar: calendar)
        let text = format.format(try #require(CalendarDay(day)))
        for word in words { #expect(text.contains(word), "\(text)") }
    }

    @Test func aCalendarThatNobodyKnowsIsRefused() {
        #expect(throws: ICUError.self) { try DateFormat(locale: "nl", calendar: "lunar") }
        #expect(throws: ICUError.self) { try DateFormat(locale: "nl", calendar: "\u{E9}") }
    }
}
