import HTML
import Testing

struct EscapingTests {
    /// What a writer makes of a closure, as a string.
    private func html(_ content: (inout HTMLWriter) -> Void) -> String {
        String(decoding: HTMLWriter.fragment(content).bytes, as: UTF8.self)
    }

    @Test(arguments: UInt8(0)...127) func escapesASCIIInText(_ byte: UInt8) {
        let character = String(UnicodeScalar(byte))
        let expected =
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\t", "\n": character
            case "\r": "\n"
            default: byte < 0x20 || byte == 0x7F ? "" : character
            }
        #expect(html { $0.text(character) } == expected)
        #expect(html { $0.text("é" + character + "ب") } == "é" + expected + "ب")
    }

    @Test(arguments: UInt8(0)...127) func escapesASCIIInAttributes(_ byte: UInt8) {
        let character = String(UnicodeScalar(byte))
        let expected =
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            case "\t", "\n": character
            case "\r": "\n"
            default: byte < 0x20 || byte == 0x7F ? "" : character
            }
        #expect(
            html { $0.void("img", [.alt("é" + character + "ب")]) }
                == "<img alt=\"é" + expected + "ب\">")
    }

    @Test func leavesOutTheSecondSetOfControls() {
        for code in UInt8(0x80)...0xBF {
            let character = String(UnicodeScalar(code))
            #expect(html { $0.text("a\(character)b") } == (code < 0xA0 ? "ab" : "a\(character)b"))
        }
    }

    @Test func makesOneLineFeedOfEveryLineEnd() {
        #expect(html { $0.text("a\r\nb\rc\n\rd\r\r\n") } == "a\nb\nc\n\nd\n\n")
    }

    @Test(arguments: [
        "", "مرحبا بكم", "één – “twee”", "🇳🇱👨‍👩‍👧", "\u{200F}\u{2068}x\u{2069}", "\u{A0}«»", "ا\u{64B}",
        "\u{FEFF}", "\u{10FFFF}",
    ])
    func leavesLettersAlone(_ text: String) {
        #expect(html { $0.text(text) } == text)
        #expect(
            html { $0.element("p", [.id(text)], text: text) } == "<p id=\"\(text)\">\(text)</p>")
    }

    @Test func escapesWhatIsEscapedAlready() {
        #expect(html { $0.text("&amp; &#60; &lt") } == "&amp;amp; &amp;#60; &amp;lt")
    }

    @Test(arguments: [
        "\"><script>alert(1)</script>", "'><script>", "</p><script>", "<!-- ", "]]>",
        "\" onload=\"alert(1)", "' onload='alert(1)", "</title></style>", "<\u{0}script>",
        "\u{0}\"\u{0}>", "&\u{0}lt;script&gt;", "`onload=x`", "\r\n\r\n<script>",
    ])
    func keepsMarkupOutOfTextAndValues(_ text: String) {
        let written = html { html in
            html.element("p", [.class(text), .of("data-x", text)], text: text)
        }
        // One start tag, one end tag, and the four quotes of two attributes.
        #expect(written.utf8.filter { $0 == UInt8(ascii: "<") }.count == 2)
        #expect(written.utf8.filter { $0 == UInt8(ascii: ">") }.count == 2)
        let value = written.utf8.split(
            separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
        #expect(value.first?.filter { $0 == UInt8(ascii: "\"") }.count == 4)
        #expect(!written.utf8.contains(0))
    }

    @Test func writesLongTextsWhole() {
        let long = String(repeating: "مرحبا & ", count: 10_000)
        #expect(html { $0.text(long) } == String(repeating: "مرحبا &amp; ", count: 10_000))
    }
}
