import Gettext
import Localization

/// The header field `Plural-Forms` of a language, as gettext's own programs want to see it.
///
/// ICU knows which form a number takes, gettext wants an expression of C. So each expression that
/// the languages of the world need is tried on the numbers from 0 to 1000, and the one that divides
/// them as ICU does is the language's.
package enum PluralFormsField {
    /// The numbers on which `msgfmt -c` tries an expression too.
    private static let numbers = 0...1000

    /// Returns the value of the field, or nothing when no expression counts as the language does.
    package static func value(for locale: String) -> String? {
        guard let rules = try? PluralRules(locale: locale) else { return nil }
        let forms = numbers.map(rules.select)
        let count = Set(forms).count
        return expressions.lazy.map { "nplurals=\($0.count); plural=\($0.expression);" }
            .first { value in
                guard let rule = PluralRule(value), rule.nplurals == count else { return false }
                return divides(rule, as: forms)
            }
    }

    /// Whether numbers have one form of the rule exactly where they have one form of ICU.
    private static func divides(_ rule: PluralRule, as forms: [String]) -> Bool {
        var names: [Int: String] = [:]
        var indices: [String: Int] = [:]
        for (number, form) in zip(numbers, forms) {
            let index = rule.index(for: number)
            if names[index, default: form] != form || indices[form, default: index] != index {
                return false
            }
            names[index] = form
            indices[form] = index
        }
        return true
    }

    /// The expressions, those of most languages first; the form names of CLDR tell their order.
    private static let expressions: [(count: Int, expression: String)] = [
        (1, "0"),
        (2, "n != 1"),
        (2, "n > 1"),
        // one, few, many: East Slavic
        (
            3,
            "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2"
        ),
        // one, few, many: Polish
        (3, "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2"),
        // one, few, other: Czech, Slovak
        (3, "n==1 ? 0 : n>=2 && n<=4 ? 1 : 2"),
        // one, few, other: Lithuanian
        (
            3,
            "n%10==1 && (n%100<11 || n%100>19) ? 0 : "
                + "n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2"
        ),
        // zero, one, other: Latvian
        (
            3,
            "n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2"
        ),
        // one, few, other: Romanian
        (3, "n==1 ? 0 : n==0 || n%100>=1 && n%100<=19 ? 1 : 2"),
        (3, "n==1 ? 0 : n==0 || n%100>=2 && n%100<=19 ? 1 : 2"),
        // one, two, other: Hebrew, Inuktitut, Sámi
        (3, "n==1 ? 0 : n==2 ? 1 : 2"),
        // zero, one, other: Colognian, Langi
        (3, "n==0 ? 0 : n==1 ? 1 : 2"),
        // one, few, other: Tachelhit
        (3, "n<=1 ? 0 : n<=10 ? 1 : 2"),
        // one, two, few, other: Slovenian, Sorbian
        (4, "n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3"),
        // one, two, few, other: Scottish Gaelic
        (
            4,
            "n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>=3 && n<=10 || n>=13 && n<=19 ? 2 : 3"
        ),
        // one, two, few, other: Manx
        (4, "n%10==1 ? 0 : n%10==2 ? 1 : n%20==0 ? 2 : 3"),
        // one, two, few, other: Breton below a million
        (
            4,
            "n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : "
                + "n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : "
                + "(n%10==3 || n%10==4 || n%10==9) && n%100/10!=1 && n%100/10!=7 && n%100/10!=9 "
                + "? 2 : 3"
        ),
        // one, few, many, other: Maltese
        (
            4,
            "n==1 ? 0 : n==0 || n%100>=2 && n%100<=10 ? 1 : n%100>=11 && n%100<=19 ? 2 : 3"
        ),
        // one, two, few, many, other: Maltese, Irish
        (
            5,
            "n==1 ? 0 : n==2 ? 1 : n==0 || n%100>=3 && n%100<=10 ? 2 : "
                + "n%100>=11 && n%100<=19 ? 3 : 4"
        ),
        (5, "n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4"),
        // all six: Arabic, Welsh, Cornish
        (
            6,
            "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"
        ),
        (6, "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5"),
        (
            6,
            "n==0 ? 0 : n==1 ? 1 : "
                + "n%20==2 && n%100<=82 || n==1000 ? 2 : "
                + "n%20==3 && n%100<=83 ? 3 : n%20==1 && n%100<=81 ? 4 : 5"
        ),
        // one, other: Icelandic, Macedonian
        (2, "n%10==1 && n%100!=11 ? 0 : 1"),
        // one, other: Filipino
        (2, "n%10==4 || n%10==6 || n%10==9"),
        // one, other: Central Atlas Tamazight
        (2, "n>=2 && (n<11 || n>99)"),
    ]
}
