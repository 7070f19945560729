import Diagnostics
import TestSupport
import Testing
import Text

@Suite struct SourceCheckTests {
    private func check(_ bytes: [UInt8]) -> (isValid: Bool, problems: [String]) {
        var report = Report()
        let file = SourceFile(path: "test", bytes: bytes)
        let isValid = SourceChecks.check(file, into: &report)
        return (isValid, report.sorted.map(\.line))
    }

    @Test func acceptsTextInEveryScript() {
        let result = check(Array("a\tb\r\né بيت 한 😀 \u{FEFF}\u{10FFFF}\u{80}\u{7FF}\u{800}".utf8))
        #expect(result.isValid)
        #expect(result.problems == [])
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
            [0xE0, 0xA0], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF], [0xFE],
        ] as [[UInt8]])
    func reportsTheFirstBadSequence(_ bytes: [UInt8]) {
        let result = check(Array("é\nab".utf8) + bytes + Array(" c".utf8) + [0xFF])
        let digits = String(bytes[0], radix: 16, uppercase: true)
        #expect(!result.isValid)
        #expect(result.problems == ["2:3 invalid-utf-8: the byte 0x\(digits) is not UTF-8"])
        #expect(String(validating: bytes, as: UTF8.self) == nil, "the case itself is wrong")
    }

    @Test func agreesWithTheStandardLibraryOnRandomBytes() {
        var random = SplitMix64(seed: 8)
        let pool: [UInt8] = [
            0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF4, 0xF5,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<random.below(7)).map { _ in random.pick(pool) }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            #expect(check(bytes).isValid == isValid, "\(bytes)")
        }
    }

    @Test func reportsMarksOfDirectionByName() {
        let names: [(UInt32, String)] = [
            (0x61C, "U+061C (Arabic letter mark)"), (0x200E, "U+200E (left-to-right mark)"),
            (0x200F, "U+200F (right-to-left mark)"),
            (0x202A, "U+202A (left-to-right embedding)"),
            (0x202B, "U+202B (right-to-left embedding)"),
            (0x202C, "U+202C (pop directional formatting)"),
            (0x202D, "U+202D (left-to-right override)"),
            (0x202E, "U+202E (right-to-left override)"),
            (0x2066, "U+2066 (left-to-right isolate)"),
            (0x2067, "U+2067 (right-to-left isolate)"),
            (0x2068, "U+2068 (first strong isolate)"),
            (0x2069, "U+2069 (pop directional isolate)"),
        ]
        for (value, name) in names {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let result = check(Array("a\n\(scalar)b".utf8))
            #expect(result.isValid)
            #expect(
                result.problems == [
                    "2:1 bidi-control: found \(name), a mark that sets the direction of text"
                ])
        }
        for value in [0x200C, 0x200D, 0x2010, 0x2029, 0x202F, 0x2065, 0x206A, 0x61B, 0x61D] {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            #expect(check(Array("\(scalar)".utf8)).problems == [])
        }
    }

    @Test func reportsControlCharacters() {
        #expect(
            check([0x61, 0x00]).problems == [
                "1:2 control-character: found the control character U+0000, which has no place in text"
            ])
        #expect(
            check([0x1B, 0x7F]).problems == [
                "1:1 control-character: found the control character U+001B, which has no place in text",
                "1:2 control-character: found the control character U+007F, which has no place in text",
            ])
    }

    @Test func documentsKeepTheirTextWhereItIsValid() {
        let parsed = Parsed(bytes: Array("a ".utf8) + [0xE9] + Array(" *b*".utf8))
        #expect(parsed.problems == ["1:3 invalid-utf-8: the byte 0xE9 is not UTF-8"])
        #expect(parsed.html == "<p>a \u{FFFD} <em>b</em></p>\n")
    }
}
