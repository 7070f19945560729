import Localization
import Testing

struct ConcurrencyTests {
    /// Everything that one page might ask for, by formats that all tasks share.
    private struct Formats: Sendable {
        let message = try? MessageFormat(pattern: MessageTests.arabicDays, locale: "ar-u-nu-latn")
        let plural = try? PluralRules(locale: "ar")
        let collator = try? Collator(locale: "ar")
        let number = try? NumberFormat(locale: "ar", fractionDigits: 0...2)
        let date = try? DateFormat(locale: "ar-SY-u-nu-latn", style: .full)
        let time = try? TimeFormat(locale: "fa")
        let list = try? ListFormat(locale: "ar", .and)
        let names = try? LanguageNames(locale: "ar")

        func page(_ index: Int) throws -> [String] {
            let day = try #require(CalendarDay(daysSince1970: index * 37))
            let time = try #require(TimeOfDay(hour: index % 24, minute: index % 60))
            return [
                try #require(message).format([("n", .number(index))]),
                try #require(plural).select(index),
                try #require(collator).sorted(["ت\(index % 7)", "ب", "أ\(index % 3)"]).joined(),
                try #require(number).format(Double(index) * 1.5),
                try #require(self.date).format(day),
                try #require(self.time).format(time),
                try #require(list).format(["\(index)", "b", "c"]),
                try #require(names).name(of: index.isMultiple(of: 2) ? "nl" : "en"),
            ]
        }
    }

    /// The formats are new when the tasks start, so that what ICU makes on first use is made by
    /// several of them at once.
    @Test func givesEveryTaskTheSameTexts() async throws {
        let expected = try (0..<200).map { try Formats().page($0) }
        for _ in 0..<5 {
            let shared = Formats()
            try await withThrowingTaskGroup(of: [[String]].self) { group in
                for _ in 0..<8 {
                    group.addTask { try (0..<200).map { try shared.page($0) } }
                }
                for try await pages in group { #expect(pages == expected) }
            }
        }
    }
}
