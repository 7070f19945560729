import Localization
import TestSupport
import Testing

struct DateTests {
    struct Golden: Sendable, CustomTestStringConvertible {
        let locale: String
        let full: String
        let long: String
        let dayAndMonth: String
        let monthAndYear: String
        let year: String
        let time: String

        var testDescription: String { locale }
    }

    static let goldens = [
        Golden(
            locale: "nl", full: "maandag 23 november 2026", long: "23 november 2026",
            dayAndMonth: "23 november", monthAndYear: "november 2026", year: "2026",
            time: "08:05"),
        Golden(
            locale: "en-GB", full: "Monday, 23 November 2026", long: "23 November 2026",
            dayAndMonth: "23 November", monthAndYear: "November 2026", year: "2026",
            time: "08:05"),
        Golden(
            locale: "ar-u-nu-latn", full: "الاثنين، 23 نوفمبر 2026", long: "23 نوفمبر 2026",
            dayAndMonth: "23 نوفمبر", monthAndYear: "نوفمبر 2026", year: "2026", time: "08:05"),
        Golden(
            locale: "ar-SY-u-nu-latn", full: "الاثنين، 23 تشرين الثاني 2026",
            long: "23 تشرين الثاني 2026", dayAndMonth: "23 تشرين الثاني",
            monthAndYear: "تشرين الثاني 2026", year: "2026", time: "08:05"),
        Golden(
            locale: "uk", full: "понеділок, 23 листопада 2026\u{202F}р.",
            long: "23 листопада 2026\u{202F}р.", dayAndMonth: "23 листопада",
            monthAndYear: "листопад 2026\u{202F}р.", year: "2026", time: "08:05"),
        // Persian has a calendar of its own, which dates in Dutch letters do not follow.
        Golden(
            locale: "fa", full: "دوشنبه ۲۳ نوامبر ۲۰۲۶", long: "۲۳ نوامبر ۲۰۲۶",
            dayAndMonth: "۲۳ نوامبر", monthAndYear: "نوامبر ۲۰۲۶", year: "۲۰۲۶", time: "۸:۰۵"),
    ]

    @Test(arguments: goldens) func writesTheDayAsTheLanguageDoes(_ golden: Golden) throws {
        let day = try #require(CalendarDay("2026-11-23"))
        func text(_ style: DateFormat.Style) throws -> String {
            try DateFormat(locale: golden.locale, style: style).format(day)
        }
        #expect(try text(.full) == golden.full)
        #expect(try text(.long) == golden.long)
        #expect(try text(.dayAndMonth) == golden.dayAndMonth)
        #expect(try text(.monthAndYear) == golden.monthAndYear)
        #expect(try text(.year) == golden.year)
    }

    @Test(arguments: goldens) func writesTimesOnAClockOf24Hours(_ golden: Golden) throws {
        let format = try TimeFormat(locale: golden.locale)
        #expect(format.format(try #require(TimeOfDay(hour: 8, minute: 5))) == golden.time)
        let latin = try TimeFormat(
            locale: golden.locale + (golden.locale == "fa" ? "-u-nu-latn" : ""))
        #expect(latin.format(try #require(TimeOfDay(hour: 17, minute: 30))) == "17:30")
        #expect(latin.format(try #require(TimeOfDay(hour: 23, minute: 59))) == "23:59")
    }

    @Test func namesTheMonthsForSyria() throws {
        let format = try DateFormat(locale: "ar-SY-u-nu-latn", style: .skeleton("LLLL"))
        let names = try (1...12).map {
            format.format(try #require(CalendarDay(year: 2026, month: $0, day: 1)))
        }
        #expect(
            names == [
                "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
                "تشرين الأول", "تشرين الثاني", "كانون الأول",
            ])
    }

    @Test func namesTheDaysOfTheWeek() throws {
        let dutch = try WeekdayNames(locale: "nl")
        #expect(
            Weekday.allCases.map(dutch.name) == [
                "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
            ])
        #expect(
            Weekday.allCases.map(dutch.shortName) == ["ma", "di", "wo", "do", "vr", "za", "zo"])
        let arabic = try WeekdayNames(locale: "ar-SY-u-nu-latn")
        #expect(
            Weekday.allCases.map(arabic.name) == [
                "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
            ])
    }

    /// A leap day, the ends of the range, and days before the Gregorian reform, which ICU's own
    /// calendar would give in the Julian one.
    @Test(arguments: [
        "0001-01-01", "1500-03-01", "1582-10-10", "1969-12-31", "2024-02-29", "9999-12-31",
    ])
    func keepsTheDayItIsGiven(_ text: String) throws {
        let day = try #require(CalendarDay(text))
        let format = try DateFormat(locale: "en-GB", style: .skeleton("yMMMMd"))
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December",
        ]
        #expect(format.format(day) == "\(day.day) \(months[day.month - 1]) \(day.year)")
    }

    @Test func formatsTheWeekdayThatTheDayHas() throws {
        let format = try DateFormat(locale: "nl", style: .weekday)
        let names = try WeekdayNames(locale: "nl")
        var generator = SplitMix64(seed: 4)
        for _ in 0..<300 {
            let days = Int.random(in: -719_162...2_932_896, using: &generator)
            let day = try #require(CalendarDay(daysSince1970: days))
            #expect(format.format(day) == names.name(of: day.weekday))
        }
    }
}
