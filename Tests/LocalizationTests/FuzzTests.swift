import Localization
import TestSupport
import Testing

struct FuzzTests {
    private static let pieces = [
        "{", "}", "{", "}", "'", "''", "#", "n", "who", ",", "plural", "select", "selectordinal",
        "choice", "number", "integer", "percent", "date", "time", "spellout", "ordinal", "offset:",
        "=", "0", "1", "-2", "1.5", "one", "few", "many", "other", "{n, plural, ", "one{", "other{",
        "}}", " ", "مرحبا", "\u{64B}", "🇳🇱", "é", "\u{0}", "\u{FFFF}", "<", "|", "::", ".00",
        "currency/EUR", "yMd", "\n", "99999999999999999999",
    ]

    private static let locales = ["nl", "ar-u-nu-latn", "uk", "fa", "xx"]

    @Test func answersEveryPatternWithATextOrAnError() throws {
        var generator = SplitMix64(seed: 2026)
        var opened = 0
        var failed = 0
        for round in 0..<6000 {
            let count = Int.random(in: 0...14, using: &generator)
            let pattern = (0..<count).map { _ in
                Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
            }
            .joined()
            do {
                let message = try MessageFormat(
                    pattern: pattern, locale: Self.locales[round % Self.locales.count])
                opened += 1
                let number = Int.random(in: .min ... .max, using: &generator)
                let values: [MessageArgument] = [
                    .number(round % 5), .number(number), .text(pattern),
                ]
                for value in values {
                    let arguments = message.argumentNames.map { (name: $0, value: value) }
                    _ = try? message.format(arguments)
                }
            } catch {
                failed += 1
                #expect(error.code > 0)
                if let place = error.place {
                    #expect((0...pattern.utf8.count).contains(place.offset))
                }
            }
        }
        #expect(opened > 1000 && failed > 1000, "one-sided: \(opened) opened, \(failed) failed")
    }

    @Test func answersEverySkeletonWithATextOrAnError() throws {
        var generator = SplitMix64(seed: 9)
        let letters = Array("yYMLdEecGQwWDFabBhHkKmsSAzZOvVXxj'/ é0{")
        let day = try #require(CalendarDay("2026-11-23"))
        for round in 0..<300 {
            let skeleton = String(
                (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in
                    letters.randomElement(using: &generator)
                })
            let locale = Self.locales[round % Self.locales.count]
            _ = try? DateFormat(locale: locale, style: .skeleton(skeleton)).format(day)
        }
    }

    /// Every plural that is opened formats every number, with any of the forms.
    @Test func formatsWellFormedPluralsOfEveryKind() throws {
        var generator = SplitMix64(seed: 5)
        for round in 0..<500 {
            let forms = ["zero", "one", "two", "few", "many", "=3", "=0"]
                .filter { _ in Bool.random(using: &generator) }
            let pattern =
                "{n, plural, " + forms.map { "\($0){\($0):#}" }.joined(separator: " ")
                + " other{other:#}}"
            let locale = Self.locales[round % Self.locales.count] + "-u-nu-latn"
            let tag = locale.replacing("-u-nu-latn-u-nu-latn", with: "-u-nu-latn")
            let message = try MessageFormat(pattern: pattern, locale: tag)
            let rules = try PluralRules(locale: tag)
            let number = Int.random(in: 0...999, using: &generator)
            let form = rules.select(number)
            let expected =
                forms.contains("=\(number)") ? "=\(number)" : forms.contains(form) ? form : "other"
            #expect(try message.format([("n", .number(number))]) == "\(expected):\(number)")
        }
    }
}
