import Diagnostics
import Markdown
import Testing
import Text

@Suite struct FactTests {
    private func facts(_ inlines: [Inline]) -> [FactReference] {
        inlines.flatMap { inline -> [FactReference] in
            switch inline {
            case .fact(let fact): [fact]
            case .emphasis(let children), .strong(let children), .link(_, _, let children, _),
                .image(_, _, let children, _):
                facts(children)
            case .text, .softBreak, .hardBreak: []
            }
        }
    }

    private func facts(_ text: String) -> [FactReference] {
        var report = Report()
        let file = SourceFile(path: "test", text: text)
        let range = SourceRange(file, 0, file.bytes.count)
        let content = MarkdownParser.parseInline(text, at: range, into: &report)
        return facts(content.inlines)
    }

    @Test(arguments: [
        ("{a}", ["a"]), ("{municipality.phone}", ["municipality.phone"]),
        ("{service:library.phone}", ["service:library.phone"]), ("{a-1.2-b}", ["a-1.2-b"]),
        ("*{a.b}* **{c.d}** [{e.f}](g) ![{h.i}](j)", ["a.b", "c.d", "e.f", "h.i"]),
        ("{a.b}{c.d}", ["a.b", "c.d"]), ("\\{a.b}", []), ("{ a.b}", []), ("{1.b}", []),
        ("{", []), ("{}", []), ("[a]({b.c})", []), ("<https://a.nl/{b.c}>", []),
    ])
    func areFound(_ text: String, _ names: [String]) {
        #expect(facts(text).map(\.name) == names)
        for fact in facts(text) { #expect(fact.range.text == "{\(fact.name)}") }
    }

    @Test func areEqualByName() {
        let both = facts("{a.b} {a.b} {c.d}")
        #expect(both.count == 3)
        #expect(Set(both).count == 2)
    }
}
