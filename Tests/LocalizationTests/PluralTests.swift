import Localization
import Testing

struct PluralTests {
    /// CLDR, Language Plural Rules, Arabic: the rule for whole numbers.
    static func arabic(_ number: Int) -> String {
        switch number % 100 {
        case _ where number == 0: "zero"
        case _ where number == 1: "one"
        case _ where number == 2: "two"
        case 3...10: "few"
        case 11...99: "many"
        default: "other"
        }
    }

    /// CLDR, Language Plural Rules, Ukrainian: the rule for whole numbers.
    static func ukrainian(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...14): "many"
        case (1, _): "one"
        case (2...4, _): "few"
        default: "many"
        }
    }

    @Test func selectsTheSixArabicForms() throws {
        let rules = try PluralRules(locale: "ar-u-nu-latn")
        #expect(rules.keywords == ["zero", "one", "two", "few", "many", "other"])
        for number in 0...200 { #expect(rules.select(number) == Self.arabic(number)) }
        #expect(Set((0...200).map(rules.select)).count == 6)
    }

    @Test func selectsTheUkrainianForms() throws {
        let rules = try PluralRules(locale: "uk")
        #expect(rules.keywords == ["one", "few", "many", "other"])
        for number in 0...200 { #expect(rules.select(number) == Self.ukrainian(number)) }
    }

    @Test(arguments: ["nl", "en-GB"]) func selectsOneAndOther(_ locale: String) throws {
        let rules = try PluralRules(locale: locale)
        #expect(rules.keywords == ["one", "other"])
        for number in 0...200 { #expect(rules.select(number) == (number == 1 ? "one" : "other")) }
    }

    /// Persian has the form `one` for nothing and for one.
    @Test func selectsOneForZeroInPersian() throws {
        let rules = try PluralRules(locale: "fa")
        #expect([0, 1, 2].map(rules.select) == ["one", "one", "other"])
    }

    @Test func selectsByTheLastDigitsOfTheLargestNumbers() throws {
        let rules = try PluralRules(locale: "ar")
        #expect(rules.select(Int.max) == Self.arabic(Int.max))  // ends with 07
        #expect(rules.select(Int.max - 4) == "few")  // 03
        #expect(rules.select(Int.max - 5) == "other")  // 02
        #expect(rules.select(-1) == "one")
        #expect(rules.select(Int.min) == "few")  // 08
    }

    @Test func ranksInEnglish() throws {
        let rules = try PluralRules(locale: "en-GB", kind: .ordinal)
        #expect(
            [1, 2, 3, 4, 11, 21].map(rules.select) == [
                "one", "two", "few", "other", "other", "one",
            ])
    }

    struct Check: Sendable, CustomTestStringConvertible {
        let pattern: String
        let locale: String
        let missing: [String]
        let unknown: [String]

        init(_ pattern: String, _ locale: String, missing: [String] = [], unknown: [String] = []) {
            self.pattern = pattern
            self.locale = locale
            self.missing = missing
            self.unknown = unknown
        }

        var testDescription: String { "\(locale): \(pattern)" }
    }

    @Test(arguments: [
        Check("{n, plural, one{a} other{b}}", "nl"),
        Check("{n, plural, other{b}}", "nl", missing: ["one"]),
        Check("{n, plural, =1{a} other{b}}", "nl"),
        Check("{n, plural, =0{a} other{b}}", "nl", missing: ["one"]),
        Check("{n, plural, one{a} other{b}}", "uk", missing: ["few", "many"]),
        Check("{n, plural, one{} few{} many{} other{}}", "uk"),
        // The number 1 is not all of the Ukrainian form: 21 takes it as well.
        Check("{n, plural, =1{} few{} many{} other{}}", "uk", missing: ["one"]),
        Check("{n, plural, zero{} one{} two{} few{} many{} other{}}", "ar"),
        Check("{n, plural, zero{} one{} two{} many{} other{}}", "ar", missing: ["few"]),
        Check("{n, plural, =0{} =1{} =2{} few{} many{} other{}}", "ar"),
        Check("{n, plural, other{}}", "ar", missing: ["zero", "one", "two", "few", "many"]),
        Check("{n, plural, oen{a} other{b}}", "nl", missing: ["one"], unknown: ["oen"]),
        Check("{n, plural, one{} few{} other{}}", "nl", unknown: ["few"]),
        Check("{n, plural, =1.5{} one{} other{}}", "nl"),
        // With an offset the form belongs to the number less one: 2 takes `one`.
        Check("{n, plural, offset:1 =0{} =1{} other{}}", "nl", missing: ["one"]),
        Check("{n, plural, offset:1 =0{} =1{} =2{} other{}}", "nl"),
        Check("{n, selectordinal, one{} other{}}", "en", missing: ["two", "few"]),
        Check("{g, select, male{} other{}}", "ar"),
        Check("no plural", "ar"),
        Check("", "ar"),
    ])
    func findsMissingAndUnknownForms(_ check: Check) throws {
        let forms = try PluralForms(locale: check.locale)
        let pattern = try MessagePattern(check.pattern)
        #expect(forms.missing(in: pattern).map(\.form) == check.missing)
        #expect(forms.unknown(in: pattern).map(\.form) == check.unknown)
    }

    @Test func tellsWhereThePluralStands() throws {
        let text = "مرحبا {who, select, a{{days, plural, one{x} other{#}}} other{}}!"
        let forms = try PluralForms(locale: "uk")
        let finding = try #require(forms.missing(in: MessagePattern(text)).first)
        #expect(finding.form == "few")
        #expect(finding.argument == "days")
        let bytes = Array(text.utf8)[finding.range]
        #expect(String(decoding: bytes, as: UTF8.self) == "{days, plural, one{x} other{#}}")
    }
}
