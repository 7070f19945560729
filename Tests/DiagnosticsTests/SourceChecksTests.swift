import Diagnostics
import Testing
import Text

@Suite struct SourceChecksTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let bytes: [UInt8]
        /// The problems, each as `offset+length identifier message`.
        let expected: [String]

        init(_ name: String, _ bytes: [UInt8], _ expected: [String]) {
            self.name = name
            self.bytes = bytes
            self.expected = expected
        }

        var testDescription: String { name }
    }

    private static func invalid(_ offset: Int, _ byte: String) -> [String] {
        ["\(offset)+1 invalid-utf-8 the byte 0x\(byte) is not UTF-8"]
    }

    @Test(
        "what is not UTF-8 is reported once, at its first byte",
        arguments: [
            Example("text", Array("Één – €, العربية, 😀\r\n\t".utf8), []),
            Example("nothing", [], []),
            Example(
                "first and last of each length",
                Array("\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\u{D7FF}\u{E000}".utf8), []),
            Example("Latin-1", [0x61, 0xE9, 0x62], invalid(1, "E9")),
            Example("two bad bytes", [0x61, 0xFF, 0x62, 0xFE], invalid(1, "FF")),
            Example("continuation alone", [0x80], invalid(0, "80")),
            Example("cut after one of two", [0xC3], invalid(0, "C3")),
            Example("cut after two of three", [0x61, 0xE2, 0x82], invalid(1, "E2")),
            Example("cut after three of four", [0xF0, 0x9F, 0x98], invalid(0, "F0")),
            Example("overlong slash", [0xC0, 0xAF], invalid(0, "C0")),
            Example("overlong of three", [0xE0, 0x80, 0xAF], invalid(0, "E0")),
            Example("overlong of four", [0xF0, 0x80, 0x80, 0xAF], invalid(0, "F0")),
            Example("surrogate", [0xED, 0xA0, 0x80], invalid(0, "ED")),
            Example("above the last code point", [0xF4, 0x90, 0x80, 0x80], invalid(0, "F4")),
            Example("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80], invalid(0, "F8")),
            Example("second byte is no continuation", [0xC3, 0x28], invalid(0, "C3")),
        ])
    func encoding(_ example: Example) {
        let (isValid, problems) = check(example.bytes)
        #expect(problems == example.expected)
        #expect(isValid == example.expected.isEmpty)
    }

    @Test("validity is that of the standard library, for every two bytes and many longer strings")
    func standardLibrary() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                compare([first, second])
                for third: [UInt8] in [
                    [0x7F], [0x80], [0xBF], [0xC0], [0x80, 0x80], [0xBF, 0xBF],
                ]
                where first >= 0xE0 {
                    compare([first, second] + third)
                }
            }
        }
    }

    @Test(
        "marks that set the direction of text are reported, each",
        arguments: [
            (0x061C, "U+061C (Arabic letter mark)"), (0x200E, "U+200E (left-to-right mark)"),
            (0x200F, "U+200F (right-to-left mark)"), (0x202A, "U+202A (left-to-right embedding)"),
            (0x202B, "U+202B (right-to-left embedding)"),
            (0x202C, "U+202C (pop directional formatting)"),
            (0x202D, "U+202D (left-to-right override)"),
            (0x202E, "U+202E (right-to-left override)"), (0x2066, "U+2066 (left-to-right isolate)"),
            (0x2067, "U+2067 (right-to-left isolate)"), (0x2068, "U+2068 (first strong isolate)"),
            (0x2069, "U+2069 (pop directional isolate)"),
        ] as [(UInt32, String)])
    func directions(_ value: UInt32, _ name: String) throws {
        let mark = String(try #require(Unicode.Scalar(value)))
        let length = mark.utf8.count
        let (isValid, problems) = check(Array("a\(mark)b\(mark)".utf8))
        #expect(isValid)
        let message = "bidi-control found \(name), a mark that sets the direction of text"
        #expect(problems == ["1+\(length) \(message)", "\(length + 2)+\(length) \(message)"])
    }

    @Test("no other code point of the first plane is taken for a direction mark")
    func otherMarks() {
        let marks: Set<UInt32> = Set(
            [0x061C, 0x200E, 0x200F] + (0x202A...0x202E) + (0x2066...0x2069))
        for value in (0xA0 as UInt32)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let (isValid, problems) = check(Array(String(scalar).utf8))
            #expect(isValid)
            #expect(problems.isEmpty != marks.contains(value), "U+\(String(value, radix: 16))")
        }
    }

    @Test("control characters are reported, but for tabs and line ends")
    func controls() {
        for byte in (0 as UInt8)...0x7F {
            let (isValid, problems) = check([0x61, byte])
            #expect(isValid)
            let isControl = (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)) || byte == 0x7F
            let digits = String(byte, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
            let message =
                "1+1 control-character found the control character \(code), "
                + "which has no place in text"
            #expect(problems == (isControl ? [message] : []))
        }
    }

    private func compare(_ bytes: [UInt8]) {
        #expect(
            check(bytes).isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }

    private func check(_ bytes: [UInt8]) -> (isValid: Bool, problems: [String]) {
        var report = Report()
        let isValid = SourceChecks.check(SourceFile(path: "a", bytes: bytes), into: &report)
        return (
            isValid,
            report.diagnostics.map {
                "\($0.range.lower)+\($0.range.upper - $0.range.lower) \($0.identifier) \($0.message)"
            }
        )
    }
}
