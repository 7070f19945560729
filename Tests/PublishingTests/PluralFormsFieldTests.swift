import Gettext
import Localization
import Publishing
import Testing

/// The header field `Plural-Forms`, held against ICU for every language that it knows.
@Suite struct PluralFormsFieldTests {
    @Test func icuKnowsManyLanguages() {
        let languages = LocaleSettings.availableLanguages
        #expect(languages.count > 150)
        #expect(Set(languages).count == languages.count)
        for code in ["ar", "fa", "nl", "ti", "tr", "uk"] { #expect(languages.contains(code)) }
    }

    @Test(arguments: LocaleSettings.availableLanguages)
    func everyLanguageHasAnExpressionThatCountsAsICUDoes(language: String) throws {
        let value = try #require(PluralFormsField.value(for: language))
        let rule = try #require(PluralRule(value), "\(value)")
        let rules = try PluralRules(locale: language)
        var names: [Int: String] = [:]
        for number in 0...1000 {
            let index = rule.index(for: number)
            let form = rules.select(number)
            #expect(names[index, default: form] == form, "\(number)")
            names[index] = form
        }
        #expect(names.count == rule.nplurals)
        #expect(Set(names.values).count == names.count)
    }

    @Test func itIsWrittenAsTranslatorsKnowIt() {
        #expect(PluralFormsField.value(for: "en") == "nplurals=2; plural=n != 1;")
        #expect(PluralFormsField.value(for: "fa-IR-u-nu-latn") == "nplurals=2; plural=n > 1;")
        #expect(
            PluralFormsField.value(for: "uk")
                == "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : "
                + "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2;")
    }
}
