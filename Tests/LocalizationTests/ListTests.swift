import Localization
import Testing

struct ListTests {
    @Test(arguments: [
        ("nl", "A, B en C", "A of B", "A, B en C"),
        ("en-GB", "A, B and C", "A or B", "A, B, C"),
        ("ar-u-nu-latn", "A وB وC", "A أو B", "A، وB، وC"),
        ("ar-SY-u-nu-latn", "A وB وC", "A أو B", "A، وB، وC"),
        ("uk", "A, B і C", "A або B", "A, B і C"),
        ("fa", "A،\u{200F} B، و C", "A یا B", "A،\u{200F} B، و C"),
    ])
    func joinsAsTheLanguageDoes(
        _ locale: String, _ and: String, _ or: String, _ units: String
    ) throws {
        #expect(try ListFormat(locale: locale, .and).format(["A", "B", "C"]) == and)
        #expect(try ListFormat(locale: locale, .or).format(["A", "B"]) == or)
        #expect(try ListFormat(locale: locale, .units).format(["A", "B", "C"]) == units)
    }

    @Test func joinsArabicWordsWithWaw() throws {
        let format = try ListFormat(locale: "ar-SY-u-nu-latn", .and)
        #expect(format.format(["الطبيب", "المدرسة"]) == "الطبيب والمدرسة")
        #expect(format.format(["الطبيب", "المدرسة", "البلدية"]) == "الطبيب والمدرسة والبلدية")
    }

    @Test(arguments: ListFormat.Kind.allCases)
    func leavesNoneAndOneAsTheyAre(_ kind: ListFormat.Kind) throws {
        let format = try ListFormat(locale: "nl", kind)
        #expect(format.format([]) == "")
        #expect(format.format(["één"]) == "één")
        #expect(format.format([""]) == "")
    }

    @Test func joinsManyAndLongAndEmptyItems() throws {
        let format = try ListFormat(locale: "nl", .and)
        let long = String(repeating: "é", count: 10_000)
        #expect(format.format([long, long]) == long + " en " + long)
        #expect(format.format(["", ""]) == " en ")
        let many = (1...1000).map(String.init)
        #expect(format.format(many) == many.dropLast().joined(separator: ", ") + " en 1000")
        // Braces are no placeholders in items.
        #expect(format.format(["{0}", "{1}"]) == "{0} en {1}")
    }
}
