import Content
import Testing

/// The rules for single values.
@Suite struct ValueTests {
    struct Phone: CustomTestStringConvertible, Sendable {
        let text: String
        let dialled: String?

        var testDescription: String { text }
    }

    @Test(
        "a phone number is read as its owner writes it",
        arguments: [
            Phone(text: "112", dialled: "112"), Phone(text: "113", dialled: "113"),
            Phone(text: "116 111", dialled: "116111"), Phone(text: "14 075", dialled: "14075"),
            Phone(text: "14 0316", dialled: "140316"),
            Phone(text: "0900-8844", dialled: "09008844"),
            Phone(text: "0800 0543", dialled: "08000543"),
            Phone(text: "0800-33 55 555", dialled: "08003355555"),
            Phone(text: "020-346 72 00", dialled: "0203467200"),
            Phone(text: "(0316) 595 111", dialled: "0316595111"),
            Phone(text: "06 12 34 56 78", dialled: "0612345678"),
            Phone(text: "+31 20 346 72 00", dialled: "+31203467200"),
            Phone(text: "+963 11 123 4567", dialled: "+963111234567"),
            Phone(text: "", dialled: nil), Phone(text: "+", dialled: nil),
            Phone(text: "-", dialled: nil), Phone(text: "11", dialled: nil),
            Phone(text: "211", dialled: nil), Phone(text: "1122", dialled: nil),
            Phone(text: "14 999", dialled: nil), Phone(text: "116 11", dialled: nil),
            Phone(text: "020-346 72 0", dialled: nil), Phone(text: "020-346 72 000", dialled: nil),
            Phone(text: "0900-88445", dialled: nil), Phone(text: "0031 20 346 72 00", dialled: nil),
            Phone(text: "+31 (0)20 346 72 00", dialled: nil),
            Phone(text: "+0031 20 346 72 00", dialled: nil), Phone(text: "+3120", dialled: nil),
            Phone(text: "+31203467200123456", dialled: nil),
            Phone(text: "020/3467200", dialled: nil),
            Phone(text: "0203467200 (Jan)", dialled: nil), Phone(text: "٠٢٠٣٤٦٧٢٠٠", dialled: nil),
            Phone(text: "020+3467200", dialled: nil),
            Phone(text: "0203467200\u{200E}", dialled: nil),
        ])
    func phone(_ example: Phone) {
        let phone = PhoneNumber(example.text)
        #expect(phone?.dialled == example.dialled)
        #expect(phone == nil || phone?.display == example.text)
    }

    @Test(
        "an address of a page is complete",
        arguments: [
            ("https://www.zaanstad.nl", true), ("http://x.nl", true), ("HTTPS://X.NL/a?b#c", true),
            ("https://x.nl:8080/~jan/a_b", true), ("https://x.nl/é", true),
            ("www.zaanstad.nl", false),
            ("https:/x.nl", false), ("https://", false), ("https://zaanstad", false),
            ("https://.nl", false), ("https://x.", false), ("https://x.nl/a b", false),
            ("https://x.nl/<b>", false), ("https://x.nl/\"", false), ("ftp://x.nl", false),
            ("javascript:alert(1)//x.nl", false), ("mailto:a@x.nl", false), ("", false),
        ])
    func page(_ address: String, _ isPage: Bool) {
        #expect(WebAddress.isPage(address) == isPage)
    }

    @Test(
        "the scheme of an address is what stands before the colon",
        arguments: [
            ("https://x.nl", "https"), ("HTTPS://x.nl", "https"), ("javascript:x", "javascript"),
            ("data:text/html,x", "data"), ("geo:52.4,4.8", "geo"), ("a+b-c.1:x", "a+b-c.1"),
            ("health.md", nil), ("../a.md#b", nil), ("1a:x", nil), (":x", nil),
            ("java script:x", nil),
            ("java\tscript:x", nil), ("#a:b", nil), ("//x.nl", nil),
        ] as [(String, String?)])
    func scheme(_ address: String, _ scheme: String?) {
        #expect(WebAddress.scheme(of: address) == scheme)
    }

    @Test(
        "an address is read aloud without what every address has",
        arguments: [
            ("https://www.zaanstad.nl/", "zaanstad.nl"), ("http://x.nl/a/", "x.nl/a"),
            ("tel:112", "112"), ("mailto:a@x.nl", "a@x.nl"), ("x", "x"), ("", ""),
        ])
    func short(_ address: String, _ short: String) {
        #expect(WebAddress.short(address) == short)
    }

    @Test(
        "an e-mail address has a name and a host",
        arguments: [
            ("info@reinis.nl", true), ("a.b+c_d-e@x.y.nl", true), ("info", false), ("@x.nl", false),
            ("a@", false), ("a@nl", false), ("a@.nl", false), ("a@x.", false), ("a@b@x.nl", false),
            ("a b@x.nl", false), ("é@x.nl", false), ("<a@x.nl>", false),
        ])
    func email(_ address: String, _ isValid: Bool) {
        #expect(EmailAddress.isValid(address) == isValid)
    }

    @Test(
        "a postcode has four digits and two capital letters",
        arguments: [
            ("1506 MZ", true), ("1506MZ", true), ("0506 MZ", false), ("1506 mz", false),
            ("1506  MZ", false), ("15 06MZ", false), ("1506 M", false), ("1506 MZA", false),
            ("١٥٠٦ MZ", false), ("", false), ("    ", false),
        ])
    func postcode(_ text: String, _ isValid: Bool) {
        #expect(Postcode.isValid(text) == isValid)
    }

    @Test(
        "a language is two or three letters, and subtags",
        arguments: [
            ("ar", true), ("nl", true), ("ti", true), ("prs", true), ("zh-Hant", true),
            ("ku-Arab-SY", true), ("AR", false), ("a", false), ("arab", false), ("ar_SY", false),
            ("ar-", false), ("-ar", false), ("ar-u-nu-latn", false), ("ar-abcdefghi", false),
            ("عر", false), ("", false),
        ])
    func languageTag(_ tag: String, _ isValid: Bool) {
        #expect(LanguageTag.isValid(tag) == isValid)
    }

    @Test(
        "an id is plain",
        arguments: [
            ("waste", true), ("a1-b", true), ("a", true), ("1a", false), ("-a", false),
            ("A", false),
            ("a_b", false), ("a b", false), ("é", false), ("a.b", false), ("", false),
        ])
    func identifier(_ id: String, _ isValid: Bool) {
        #expect(Identifier.isValid(id) == isValid)
    }

    @Test(
        "a time from arrival is a number of days, weeks, months or years",
        arguments: [
            ("-14d", -14), ("0d", 0), ("+1w", 7), ("3m", 90), ("+1y", 365), ("999d", 999),
            ("d", nil), ("14", nil), ("1000d", nil), ("+-1d", nil), ("1.5d", nil), ("1 d", nil),
            ("1D", nil), ("", nil), ("+d", nil), ("1d\u{301}", nil), ("٣d", nil),
        ] as [(String, Int?)])
    func due(_ text: String, _ days: Int?) {
        #expect(DueOffset(text)?.approximateDays == days)
    }
}
