import Localization
import Testing

struct MessageTests {
    static let arabicDays =
        "{n, plural, zero{لا أيام} one{يوم واحد} two{يومان} few{# أيام} many{# يومًا} other{# يوم}}"

    @Test(arguments: [
        (0, "لا أيام"), (1, "يوم واحد"), (2, "يومان"), (3, "3 أيام"), (11, "11 يومًا"),
        (100, "100 يوم"), (1234, "1,234 يومًا"),
    ])
    func choosesArabicFormsWithLatinDigits(_ number: Int, _ expected: String) throws {
        let message = try MessageFormat(pattern: Self.arabicDays, locale: "ar-u-nu-latn")
        #expect(try message.format([("n", .number(number))]) == expected)
    }

    @Test func writesTheDigitsOfTheTag() throws {
        let message = try MessageFormat(pattern: "{n}", locale: "ar")
        #expect(try message.format([("n", .number(27))]) == "٢٧")
    }

    @Test func fillsNamedArguments() throws {
        let message = try MessageFormat(
            pattern: "{name} belt {who, select, f{haar} m{hem} other{hen}} op {n, number}: {name}.",
            locale: "nl")
        #expect(message.argumentNames == ["name", "who", "n"])
        let text = try message.format([
            ("n", .number(1200)), ("who", .text("f")), ("name", .text("Rima <&> {x} 'q' 🇳🇱")),
            ("unused", .text("x")),
        ])
        #expect(text == "Rima <&> {x} 'q' 🇳🇱 belt haar op 1.200: Rima <&> {x} 'q' 🇳🇱.")
    }

    @Test func namesArgumentsInsidePlurals() throws {
        let pattern = try MessagePattern("{n, plural, one{{day}} other{# {day} {0}}} {n}")
        #expect(pattern.argumentNames == ["n", "day", "0"])
        #expect(pattern.arguments.map(\.kind) == [.plural, .plain, .plain, .plain, .plain])
        #expect(
            try MessagePattern("{n, number, integer}").arguments.map(\.kind) == [
                .withFormat("number")
            ])
        #expect(
            try MessagePattern("{n,selectordinal,offset:2 =3{}other{}}").arguments.map(\.offset)
                == [2])
    }

    @Test func quotesWithApostrophes() throws {
        func text(_ pattern: String) throws -> String {
            try MessageFormat(pattern: pattern, locale: "nl").format()
        }
        #expect(try text("foto's") == "foto's")
        #expect(try text("'{n}'") == "{n}")
        #expect(try text("''s ochtends") == "'s ochtends")
        #expect(try text("") == "")
        #expect(try text("a\u{0}b") == "a\u{0}b")
    }

    @Test func refusesAMissingArgument() throws {
        let message = try MessageFormat(pattern: "{n, plural, one{#} other{{who}}}", locale: "nl")
        let error = #expect(throws: ICUError.self) { try message.format([("n", .number(1))]) }
        #expect(error?.description.contains("without a value for \"who\"") == true)
        #expect(error?.name == "U_ILLEGAL_ARGUMENT_ERROR")
    }

    @Test func refusesATextForAPlural() throws {
        let message = try MessageFormat(pattern: "{n, plural, one{#} other{#}}", locale: "nl")
        #expect(throws: ICUError.self) { try message.format([("n", .text("1"))]) }
    }

    @Test func formatsLongTexts() throws {
        let long = String(repeating: "مرحبا ", count: 10_000)
        let message = try MessageFormat(pattern: long + "{name}", locale: "ar-u-nu-latn")
        #expect(try message.format([("name", .text(long))]) == long + long)
        // At and around the room that the bridge gives first.
        let short = try MessageFormat(pattern: "{a}", locale: "nl")
        for count in 250...260 {
            let text = String(repeating: "x", count: count)
            #expect(try short.format([("a", .text(text))]) == text)
        }
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let pattern: String
        let name: String
        /// What stands before the place of the problem; nothing where ICU cannot tell.
        let before: String?

        init(_ pattern: String, _ name: String, after before: String?) {
            self.pattern = pattern
            self.name = name
            self.before = before
        }

        var testDescription: String { pattern }
    }

    @Test(arguments: [
        Bad("مرحبا {name", "U_UNMATCHED_BRACES", after: "مرحبا "),
        Bad("dag {n, plural, one{x}}!", "U_DEFAULT_KEYWORD_MISSING", after: "dag "),
        Bad(
            "{a} {g, select, f{{n, plural, one{x}} b} other{}}", "U_DEFAULT_KEYWORD_MISSING",
            after: "{a} {g, select, f{"),
        Bad("{n, plural, one other{y}}", "U_PATTERN_SYNTAX_ERROR", after: "{n, plural, "),
        Bad("é {a b}", "U_PATTERN_SYNTAX_ERROR", after: "é {"),
        Bad("🇳🇱 {-}", "U_PATTERN_SYNTAX_ERROR", after: "🇳🇱 {"),
        Bad("{n, number} {m, nubmer}", "U_ILLEGAL_ARGUMENT_ERROR", after: "{n, number} "),
        Bad("{n, number, ::bad}", "U_NUMBER_SKELETON_SYNTAX_ERROR", after: ""),
    ])
    func locatesProblemsInPatterns(_ bad: Bad) throws {
        let error = try #require(
            #expect(throws: ICUError.self) { try MessageFormat(pattern: bad.pattern, locale: "nl") }
        )
        #expect(error.name == bad.name)
        #expect(error.place?.offset == bad.before?.utf8.count)
        #expect(error.place?.before == bad.before.map { String($0.suffix(15)) })
        let rest = bad.pattern.utf8.dropFirst(bad.before?.utf8.count ?? 0)
        #expect(error.place?.after == String(String(Substring(rest)).prefix(15)))
    }

    /// ICU reads nested arguments by recursion, which would end the process.
    @Test func refusesPatternsThatNestTooDeep() {
        let deep = String(repeating: "{a,select,other{", count: 20_000)
        let error = #expect(throws: ICUError.self) { try MessagePattern(deep) }
        #expect(error?.name == "U_INDEX_OUTOFBOUNDS_ERROR")
        let allowed =
            String(repeating: "{a,select,other{", count: 500) + String(repeating: "}}", count: 500)
        #expect(throws: Never.self) {
            try MessageFormat(pattern: allowed, locale: "nl").format([("a", .text("x"))])
        }
    }
}
