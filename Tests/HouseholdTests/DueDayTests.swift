import Content
import TestSupport
import Testing

struct DueDayTests {
    @Test(arguments: [
        ("2026-12-01", "+1w", "2026-12-08"), ("2026-12-01", "-14d", "2026-11-17"),
        ("2026-12-31", "+2m", "2027-02-28"), ("2028-02-29", "+1y", "2029-02-28"),
        ("2026-03-31", "-1m", "2026-02-28"), ("2027-12-31", "+1d", "2028-01-01"),
        ("2026-12-01", "0d", "2026-12-01"),
    ])
    func anOffsetFromArrivalIsADay(_ start: String, _ offset: String, _ expected: String) throws {
        let day = try #require(CalendarDate(start))
        #expect(DueOffset(offset)?.day(after: day)?.iso8601 == expected)
    }

    @Test func daysThereAndBackAreTheSameDay() throws {
        var random = SplitMix64(seed: 3)
        let start = try #require(CalendarDate("2026-12-01"))
        for _ in 0..<3000 {
            let count = random.below(40_000) - 20_000
            let day = try #require(start.adding(days: count))
            #expect(start.days(to: day) == count)
            #expect(day.adding(days: -count) == start)
        }
        #expect(CalendarDate("1900-01-01")?.adding(days: -1) == nil)
        #expect(CalendarDate("9999-12-31")?.adding(days: 1) == nil)
    }
}
