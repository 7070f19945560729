import Foundation
import Localization
import Testing

struct LocaleTests {
    @Test(arguments: [
        "", "nl_NL", "nl-", "-", "nl-u-", "é", "n", "nl\u{0}", "a b",
        String(repeating: "nl-", count: 5000),
    ])
    func refusesTagsThatAreNotWellFormed(_ tag: String) {
        let error = #expect(throws: ICUError.self) { try Collator(locale: tag) }
        #expect(error?.name == "U_ILLEGAL_ARGUMENT_ERROR")
        #expect(throws: ICUError.self) { try PluralRules(locale: tag) }
        #expect(throws: ICUError.self) { try NumberFormat(locale: tag) }
        #expect(throws: ICUError.self) { try DateFormat(locale: tag, style: .full) }
        #expect(throws: ICUError.self) { try ListFormat(locale: tag, .and) }
        #expect(throws: ICUError.self) { try LanguageNames(locale: tag) }
        #expect(throws: ICUError.self) { try MessageFormat(pattern: "", locale: tag) }
        #expect(throws: ICUError.self) { try LocaleSettings(locale: tag) }
        #expect(throws: ICUError.self) { try TextDirection(locale: tag) }
    }

    @Test func saysWhatWasAttempted() {
        let error = #expect(throws: ICUError.self) { try Collator(locale: "nl_NL") }
        #expect(
            error?.description
                == "cannot open a collator for \"nl_NL\": a name, type or value is not allowed here (U_ILLEGAL_ARGUMENT_ERROR)"
        )
    }

    @Test(arguments: [
        ("nl", TextDirection.leftToRight), ("ar-u-nu-latn", .rightToLeft), ("fa", .rightToLeft),
        ("ckb", .rightToLeft), ("ku", .leftToRight), ("uk", .leftToRight), ("ti", .leftToRight),
        ("ar-Latn", .leftToRight), ("az-Arab", .rightToLeft),
    ])
    func knowsTheDirection(_ locale: String, _ direction: TextDirection) throws {
        #expect(try TextDirection(locale: locale) == direction)
    }

    @Test func tellsTheSettingsOfALocale() throws {
        let arabic = try LocaleSettings(locale: "ar")
        #expect(arabic.hasData)
        #expect(arabic.direction == .rightToLeft)
        #expect(arabic.numbering == "arab")
        #expect(arabic.digits.joined() == "٠١٢٣٤٥٦٧٨٩")
        #expect(arabic.pluralForms.count == 6)
        let latin = try LocaleSettings(locale: "ar-SY-u-nu-latn")
        #expect(latin.numbering == "latn")
        #expect(latin.digits == (0...9).map(String.init))
        #expect(try LocaleSettings(locale: "fa").digits.joined() == "۰۱۲۳۴۵۶۷۸۹")
        #expect(try !LocaleSettings(locale: "xx").hasData)
    }

    @Test(arguments: [
        ("uk", "Cyrl", "UA"), ("fa", "Arab", "IR"), ("ti", "Ethi", "ET"), ("tr", "Latn", "TR"),
        ("ar-SY-u-nu-latn", "Arab", "SY"), ("zh-Hant", "Hant", "TW"), ("az-Arab", "Arab", "IR"),
    ])
    func knowsTheLikelyScriptAndRegion(_ locale: String, _ script: String, _ region: String) throws
    {
        let settings = try LocaleSettings(locale: locale)
        #expect(settings.script == script)
        #expect(settings.region == region)
    }

    @Test func listsTheLanguagesThatItHasDataFor() throws {
        let languages = LocaleSettings.availableLanguages
        #expect(Set(languages).count == languages.count)
        for language in languages { #expect(try LocaleSettings(locale: language).hasData) }
        #expect(!languages.contains("xx"))
    }

    @Test(arguments: [
        (
            "nl",
            ["Nederlands", "Engels (Verenigd Koninkrijk)", "Arabisch", "Oekraïens", "Perzisch"]
        ),
        ("en-GB", ["Dutch", "British English", "Arabic", "Ukrainian", "Persian"]),
        (
            "ar-SY-u-nu-latn",
            ["الهولندية", "الإنجليزية البريطانية", "العربية", "الأوكرانية", "الفارسية"]
        ),
    ])
    func namesLanguages(_ locale: String, _ expected: [String]) throws {
        let names = try LanguageNames(locale: locale)
        let found = try ["nl", "en-GB", "ar-u-nu-latn", "uk", "fa"].map { try names.name(of: $0) }
        #expect(found == expected)
    }

    @Test func namesALanguageInItself() throws {
        let own = try ["nl", "ar", "uk", "fa", "tr"].map {
            try LanguageNames(locale: $0).name(of: $0)
        }
        #expect(own == ["Nederlands", "العربية", "українська", "فارسی", "Türkçe"])
    }

    @Test func tellsALanguageWithoutName() throws {
        let names = try LanguageNames(locale: "nl")
        let error = #expect(throws: ICUError.self) { try names.name(of: "xx") }
        #expect(error?.name == "U_MISSING_RESOURCE_ERROR")
        #expect(throws: ICUError.self) { try names.name(of: "not a tag") }
    }

    /// ICU falls back to the language and zone of the environment, which it reads once; so this
    /// needs a process of its own.
    @Test func doesNotDependOnTheEnvironment() async {
        await #expect(processExitsWith: .success) {
            for name in ["LANG", "LC_ALL", "LC_MESSAGES"] { setenv(name, "ar_SY.UTF-8", 1) }
            setenv("TZ", "Pacific/Kiritimati", 1)
            setenv("ICU_DATA", "/nowhere", 1)
            let day = try #require(CalendarDay("2026-11-23"))
            #expect(try DateFormat(locale: "xx", style: .weekday).format(day) == "Mon")
            #expect(try DateFormat(locale: "nl", style: .long).format(day) == "23 november 2026")
            #expect(try NumberFormat(locale: "xx").format(1234) == "1,234")
            #expect(try PluralRules(locale: "xx").keywords == ["other"])
            #expect(try ListFormat(locale: "xx", .and).format(["a", "b"]) == "a, b")
        }
    }
}
