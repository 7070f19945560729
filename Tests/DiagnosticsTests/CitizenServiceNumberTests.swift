import Diagnostics
import TestSupport
import Testing
import Text

/// Numbers of the eleven test, and what only looks like one. The numbers are those that the
/// government's own descriptions use (123456782, 111222333), or made by the test.
struct CitizenServiceNumberTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return CitizenServiceNumber.find(in: bytes).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    @Test(arguments: [
        "123456782", "111222333", "BSN 123456782.", "(123456782)", "bsn-123456782",
        "x,123456782,y", "x;123456782;1", "x,123456782,1", "\"123456782\"", "2026 123456782",
        "رقم123456782", "و123456782، ", "tel:123456782", "12,123456782",
    ])
    func aNumberInOnePieceIsFound(_ text: String) {
        #expect(
            found(text) == [text.contains("111222333") ? "111222333" : "123456782"], "\(text)")
    }

    @Test(arguments: [
        "123 456 782", "123.456.782", "123-456-782", "1234.56.782", "1234 56 782",
        "123\u{A0}456\u{A0}782", "123\u{202F}456\u{202F}782", "١٢٣٤٥٦٧٨٢", "۱۲۳۴۵۶۷۸۲",
        "١٢٣ ٤٥٦ ٧٨٢",
    ])
    func aNumberInGroupsOrOtherDigitsIsFound(_ number: String) {
        #expect(found(number) == [number])
        #expect(found("a\n\(number)\nb \(number).") == [number, number])
        for before in 0..<4 {
            let text = String(repeating: "x", count: before) + " " + number
            #expect(found(text) == [number])
        }
    }

    @Test(arguments: [
        // A longer number, and parts of one.
        "1234567820", "0123456782", "123 456 782 12", "12 123 456 782", "9.123456782",
        "123456782.5", "1.123.456.782",
        // Phone numbers.
        "+31 123456782", "+31123456782", "0031 123456782", "+31-123456782", "+31 123 456 782",
        "020 123 456 782",
        // Words, fingerprints, web addresses, places on a map.
        "a123456782", "123456782b", "x_123456782", "1a77f123456782", "52.123456782",
        "https://www.example.nl/nieuws/123456782/a", "<https://example.nl/?id=123456782&b=1>",
        // Mixed signs, other groups, days, nothing but noughts.
        "123.456-782", "12 345 6782", "1 2 3 4 5 6 7 8 2", "000000000", "000 000 000",
        "20261123", "12345674", "2026-11-23 17:20",
        // Nine digits that fail the test: a number of the bank, with weight +1 at the end.
        "123456789", "123456781",
    ])
    func whatLooksAlikeIsLeftAlone(_ text: String) { #expect(found(text) == [], "\(text)") }

    @Test func anAddressDoesNotHideTheNumberBesideIt() {
        #expect(found("https://www.example.nl/a,123456782") == ["123456782"])
        #expect(found("https://www.example.nl/a 123456782") == ["123456782"])
        #expect(found("[x](https://www.example.nl/a) 123456782") == ["123456782"])
    }

    @Test func oneRandomNumberInElevenPasses() {
        var random = SplitMix64(seed: 11)
        let count = 110_000
        var passed = 0
        for _ in 0..<count {
            let digits = (0..<9).map { _ in random.below(10) }
            let isFound = !found(digits.map(String.init).joined()).isEmpty
            #expect(isFound == CitizenServiceNumber.isValid(digits))
            if isFound { passed += 1 }
        }
        // Five times the spread of a count of this chance.
        #expect(abs(passed - count / 11) < 500)
    }

    @Test func exactlyOneLastDigitAtMostFitsTheFirstEight() {
        var random = SplitMix64(seed: 12)
        for _ in 0..<2000 {
            let first = (0..<8).map { _ in random.below(10) }
            let fitting = (0..<10).filter { CitizenServiceNumber.isValid(first + [$0]) }
            #expect(fitting.count <= 1)
        }
    }

    @Test func noBytesAtAllBringItDown() {
        var random = SplitMix64(seed: 13)
        let alphabet: [UInt8] = [
            0x30, 0x31, 0x39, 0x20, 0x2E, 0x2D, 0xD9, 0xA0, 0xA9, 0xDB, 0xB0, 0xC2, 0xE2, 0x80,
            0xAF, 0x41, 0x2B, 0x3A, 0x2F, 0x0A,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<random.below(40)).map { _ in alphabet[random.below(alphabet.count)] }
            var last = 0
            for range in CitizenServiceNumber.find(in: bytes) {
                #expect(range.lowerBound >= last && range.upperBound <= bytes.count)
                last = range.upperBound
            }
        }
    }

    @Test func aNumberIsFoundWhereverItStands() {
        var random = SplitMix64(seed: 14)
        for _ in 0..<5000 {
            let before = String(
                (0..<random.below(30)).map { _ in " a2,مé\n".randomElement(using: &random) ?? " " })
            let text = before + " |123456782| " + before
            #expect(found(text).contains("123456782"), "\(text)")
        }
    }
}

struct HiddenTextTests {
    @Test func aHiddenStretchKeepsItsPlacesAndLosesItsSigns() {
        let file = SourceFile(path: "a.md", text: "één 12\u{64B}3 漢😀;x\nمرحبا: y")
        let masked = file.masking([0..<file.bytes.count])
        #expect(masked.bytes.count == file.bytes.count)
        #expect(!masked.line(at: 0).contains("1"))
        for offset in 0...file.bytes.count where offset == file.bytes.count || file.bytes[offset] & 0xC0 != 0x80 {
            #expect(masked.position(at: offset) == file.position(at: offset))
        }
        #expect(masked.line(at: 0).contains(";"))
    }

    @Test func bytesThatAreNotTextAreHiddenToo() {
        let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0x0A, 0xD9, 0x62])
        let masked = file.masking([0..<5])
        #expect(masked.bytes.count == 5 && masked.bytes[2] == 0x0A)
        #expect(!masked.bytes.contains(0x62))
    }

    @Test func aReportShowsNothingOfWhatIsHidden() throws {
        let file = SourceFile(path: "a.md", text: "kop\nbsn 123456782 x\n")
        var part = Report()
        part.hide([8..<17], in: file)
        part.error(
            "e", "found \"123456782\"", at: SourceRange(file, 4, 17), hints: ["not 123456782"],
            notes: [.init("here 123456782", at: SourceRange(file, 8, 17))])
        var report = Report()
        report.add(contentsOf: part)
        let shown = try #require(report.sorted.first)
        #expect(shown.message == "found \"…\"" && shown.hints == ["not …"])
        #expect(shown.notes.map(\.message) == ["here …"])
        #expect(shown.range.file.line(at: 8) == "bsn ......... x")
        #expect(shown.range.start == SourcePosition(line: 2, column: 1))
        #expect(shown.notes.first?.range.text == ".........")
    }
}
