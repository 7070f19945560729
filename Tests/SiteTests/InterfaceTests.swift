import Content
import Diagnostics
import Localization
import Publishing
import Site
import Testing
import Text

/// The words of the pages: checked where they are translated, and whole in Dutch.
@Suite struct InterfaceTests {
    private static let dutch = "{count, plural, one {# taak} other {# taken}}"
    private static let arabic =
        "{count, plural, zero {لا} one {1} two {2} few {# قليل} many {# كثير} other {# آخر}}"

    struct Case: CustomTestStringConvertible {
        let name: String
        var dutch = InterfaceTests.dutch
        let translation: String
        let expected: [String]
        var language = "ar"

        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "all forms", translation: arabic, expected: []),
        Case(
            name: "missing form few",
            translation: "{count, plural, zero {a} one {a} two {a} many {a} other {a}}",
            expected: [
                """
                missing-plural-form: the translation lacks the plural form "few" of "count" \
                | العربية counts with this form too; add few {…}
                """
            ]),
        Case(
            name: "unknown form",
            translation: "{count, plural, one {a} few {b} other {c}}",
            expected: ["unknown-plural-form: English has no plural form \"few\" | "],
            language: "en"),
        Case(
            name: "missing argument", dutch: "Welkom in {place}", translation: "أهلًا",
            expected: [
                """
                missing-placeholder: the translation lacks "{place}" \
                | copy it from the Dutch text as it is
                """
            ]),
        Case(
            name: "extra argument", dutch: "Begin", translation: "البداية {place}",
            expected: [
                "extra-placeholder: the translation has \"{place}\", which the Dutch text has not | "
            ]),
        Case(
            name: "other argument", dutch: "Welkom in {place}", translation: "أهلًا {city}",
            expected: [
                """
                missing-placeholder: the translation lacks "{place}" \
                | copy it from the Dutch text as it is
                """,
                "extra-placeholder: the translation has \"{city}\", which the Dutch text has not | ",
            ]),
        Case(
            name: "words without a counterpart", dutch: "Oud woord", translation: "{", expected: []),
    ])
    func aTranslatedPatternIsChecked(_ pattern: Case) {
        #expect(Self.problems(pattern) == pattern.expected)
    }

    @Test(arguments: ["أهلًا {place", "{place, plural, other}", "{count, plural, one {a}}"])
    func aPatternThatCannotBeReadIsAnErrorAtItsPlace(translation: String) throws {
        let found = Self.problems(
            Case(name: "", dutch: "Welkom in {place}", translation: translation, expected: []))
        #expect(found.count == 1)
        let problem = try #require(found.first)
        let start = "invalid-message: the pattern \"\(translation)\" cannot be read: "
        #expect(problem.hasPrefix(start), "\(problem)")
        #expect(
            problem.hasSuffix(
                " | expected ICU MessageFormat, with the braces of: Welkom in {place}"),
            "\(problem)")
    }

    private static func problems(_ pattern: Case) -> [String] {
        var site = SampleSite()
        site.add("en", name: "English", direction: "ltr")
        site.locales["ar/settings.txt"] = "name: العربية\ndirection: rtl\n"
        site.translate("interface", pattern.language, [(pattern.dutch, pattern.translation)])
        return site.diagnostics().map { diagnostic in
            #expect(diagnostic.severity == .error)
            #expect(diagnostic.range.file.path == "locales/\(pattern.language)/interface.po")
            #expect(diagnostic.range.start.line == 5)
            let hints = diagnostic.hints.joined(separator: " / ")
            return "\(diagnostic.identifier): \(diagnostic.message) | \(hints)"
        }
    }

    @Test(arguments: InterfaceText.allCases)
    func everyTextFormatsInDutch(_ text: InterfaceText) throws {
        let format = try MessageFormat(pattern: text.rawValue, locale: "nl-u-nu-latn")
        for count in [0, 1, 2, 3, 11, 100] {
            let values = format.argumentNames.map { name in
                (
                    name: name,
                    value: name == "count" ? MessageArgument.number(count) : .text("woord")
                )
            }
            let result = try format.format(values)
            #expect(!result.isEmpty)
            #expect(!result.contains("{") && !result.contains("#"), "\(result)")
        }
        let forms = try PluralForms(locale: "nl")
        #expect(forms.missing(in: format.pattern).isEmpty)
        #expect(forms.unknown(in: format.pattern).isEmpty)
    }

    @Test func noTwoTextsAreTheSame() {
        let texts = InterfaceText.allCases.map(\.rawValue)
        #expect(Set(texts).count == texts.count)
    }

    /// A pattern that ICU rejects is an error of the check; the page falls back all the same.
    @Test func aBrokenPatternFallsBackToDutch() async throws {
        var site = SampleSite()
        site.add("en", name: "English", direction: "ltr")
        site.translate("interface", "en", [("Welkom in {place}", "Welcome {")])
        let page = try await site.build(toleratesErrors: true).page("testdam/en")
        let heading = try #require(page.all("h1").first)
        #expect(heading.text == "Welkom in Testdam")
        #expect(heading.all("span").map(\.attributes) == [["lang": "nl", "dir": "ltr"]])
    }
}
