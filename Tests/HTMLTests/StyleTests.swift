import Testing

@testable import HTML

@Suite struct StyleTests {
    @Test(
        "a text in a style sheet cannot end its string, its rule or its element",
        arguments: [
            ("الصحة", "\"الصحة\""),
            ("a\"b", "\"a\\22 b\""),
            ("</style>", "\"\\3c \\2f style\\3e \""),
            ("a\\b\nc", "\"a\\5c b\\a c\""),
            ("x;}", "\"x\\3b \\7d \""),
        ])
    func escapes(_ text: String, _ css: String) {
        var style = TrustedStyle()
        style.string(text)
        #expect(String(decoding: style.bytes, as: UTF8.self) == css)
    }

    @Test func aStyleStandsInItsElementAsItIs() {
        var style = TrustedStyle()
        style.raw("@page a")
        style.number(3)
        style.raw("{size:A5}")
        let html = HTMLWriter.fragment { $0.style(style) }
        #expect(
            String(decoding: html.bytes, as: UTF8.self) == "<style>@page a3{size:A5}</style>")
    }

    @Test func anElementWithoutAnAddressIsNoLink() {
        let html = HTMLWriter.fragment { $0.element("a", [.href(nil)], text: "x") }
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<a>x</a>")
    }
}
