import Localization
import Testing

struct NumberTests {
    @Test(arguments: [
        ("nl", "1.234.567", "-12", "1.234,57", "€\u{A0}1.234,50"),
        ("en-GB", "1,234,567", "-12", "1,234.57", "€1,234.50"),
        ("ar-u-nu-latn", "1,234,567", "\u{200E}-12", "1,234.57", "\u{200F}1,234.50\u{A0}€"),
        ("ar-SY-u-nu-latn", "1,234,567", "\u{200E}-12", "1,234.57", "\u{200F}1,234.50\u{A0}€"),
        ("ar", "١٬٢٣٤٬٥٦٧", "\u{61C}-١٢", "١٬٢٣٤٫٥٧", "\u{200F}١٬٢٣٤٫٥٠\u{A0}€"),
        ("uk", "1\u{A0}234\u{A0}567", "-12", "1\u{A0}234,57", "1\u{A0}234,50\u{A0}€"),
        ("fa", "۱٬۲۳۴٬۵۶۷", "\u{200E}−۱۲", "۱٬۲۳۴٫۵۷", "\u{200E}€۱٬۲۳۴٫۵۰"),
    ])
    func writesNumbersAsTheLanguageDoes(
        _ locale: String, _ whole: String, _ negative: String, _ decimal: String, _ euro: String
    ) throws {
        let integers = try NumberFormat(locale: locale)
        #expect(integers.format(1_234_567) == whole)
        #expect(integers.format(-12) == negative)
        let decimals = try NumberFormat(locale: locale, fractionDigits: 2...2)
        #expect(decimals.format(1234.565) == decimal)
        let amounts = try NumberFormat(
            locale: locale, style: .currency("EUR"), fractionDigits: 2...2)
        #expect(amounts.format(1234.5) == euro)
    }

    @Test func keepsToTheDigitsAsked() throws {
        let format = try NumberFormat(locale: "nl", fractionDigits: 0...3)
        #expect(format.format(2.5) == "2,5")
        #expect(format.format(2.0) == "2")
        #expect(format.format(0.12345) == "0,123")
        #expect(try NumberFormat(locale: "nl").format(2.5) == "3")
        #expect(try NumberFormat(locale: "nl", grouping: false).format(20_261) == "20261")
    }

    @Test func writesTheLargestNumbers() throws {
        let format = try NumberFormat(locale: "nl", grouping: false)
        #expect(format.format(Int.max) == "9223372036854775807")
        #expect(format.format(Int.min) == "-9223372036854775808")
        #expect(format.format(Double.infinity) == "∞")
        #expect(format.format(Double.nan) == "NaN")
        // 309 digits do not fit in the first room that the bridge gives.
        #expect(format.format(Double.greatestFiniteMagnitude).utf8.count == 309)
    }

    @Test(arguments: ["", "EU", "EURO", "eur", "E\u{0}R", "€€€"])
    func refusesWhatIsNoCurrency(_ code: String) {
        #expect(throws: ICUError.self) { try NumberFormat(locale: "nl", style: .currency(code)) }
    }

    @Test func refusesImpossibleDigits() {
        #expect(throws: ICUError.self) { try NumberFormat(locale: "nl", fractionDigits: -1...2) }
        #expect(throws: ICUError.self) { try NumberFormat(locale: "nl", fractionDigits: 0...21) }
    }
}
