import Foundation
import Localization
import TestSupport
import Testing

struct CalendarDayTests {
    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
        "0000-01-01", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", "",
        "+026-01-01", "-026-01-01", "٢٠٢٦-٠١-٠١", "2026-01-0a",
    ])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(arguments: ["0001-01-01", "2000-02-29", "2026-11-23", "9999-12-31"])
    func readsAndWritesTheSameText(_ text: String) throws {
        #expect(try #require(CalendarDay(text)).description == text)
    }

    /// Counts every day of 800 years one by one, by the rule for leap years as it is taught.
    @Test func countsEveryDayOnce() throws {
        var days = try #require(CalendarDay("1601-01-01")).daysSince1970
        var weekday = 0  // 1 January 1601 was a Monday.
        for year in 1601...2400 {
            let isLeap =
                year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (month, length) in zip(1..., lengths) {
                for number in 1...length {
                    let day = try #require(CalendarDay(year: year, month: month, day: number))
                    let isRight =
                        day.daysSince1970 == days && CalendarDay(daysSince1970: days) == day
                        && day.weekday.rawValue == weekday + 1
                    if !isRight { Issue.record("wrong at \(day)") }
                    days += 1
                    weekday = (weekday + 1) % 7
                }
                #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
            }
        }
    }

    @Test func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        var generator = SplitMix64(seed: 7)
        for _ in 0..<500 {
            // From 1800, because Foundation's calendar is Julian before the reform.
            let days = Int.random(in: -62_000...2_932_896, using: &generator)
            let day = try #require(CalendarDay(daysSince1970: days))
            let date = Date(timeIntervalSince1970: Double(days) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
        }
    }

    @Test func addsDays() throws {
        let day = try #require(CalendarDay("2024-02-28"))
        #expect(day.adding(days: 1)?.description == "2024-02-29")
        #expect(day.adding(days: 2)?.description == "2024-03-01")
        #expect(day.adding(days: -59)?.description == "2023-12-31")
        #expect(day.days(until: try #require(day.adding(days: 366))) == 366)
        #expect(day.adding(days: .max) == nil)
        #expect(day.adding(days: .min) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-23", 3, "2027-02-23"), ("2026-01-15", -1, "2025-12-15"),
        ("2024-02-29", 12, "2025-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ])
    func addsMonthsAndStaysInTheMonth(_ start: String, _ months: Int, _ end: String) throws {
        #expect(try #require(CalendarDay(start)).adding(months: months)?.description == end)
    }

    @Test func leavesTheYearsWithNothing() throws {
        let first = try #require(CalendarDay("0001-01-01"))
        let last = try #require(CalendarDay("9999-12-31"))
        #expect(first.adding(days: -1) == nil)
        #expect(first.adding(months: -1) == nil)
        #expect(last.adding(days: 1) == nil)
        #expect(last.adding(months: 1) == nil)
        #expect(last.adding(months: .max) == nil)
        #expect(first.adding(months: .min) == nil)
        #expect(first < last)
    }

    @Test func refusesTimesThatNoClockShows() {
        #expect(TimeOfDay(hour: 24, minute: 0) == nil)
        #expect(TimeOfDay(hour: 8, minute: 60) == nil)
        #expect(TimeOfDay(hour: -1, minute: 0) == nil)
    }
}
