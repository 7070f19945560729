import Diagnostics
import Markdown
import Testing
import Text

@Suite struct TranslationTests {
    private func source(_ document: String) -> String? {
        guard case .paragraph(let content) = Parsed(document).document.blocks.first?.content else {
            return nil
        }
        return content.source
    }

    @Test(arguments: [
        ("  a  \n", "a"), ("a\nb", "a b"), ("a \n   b", "a b"), ("a   \nb", "a  \nb"),
        ("a\\\n  b", "a\\\nb"), ("*a*\n{b.c} {#d}", "*a* {b.c}"), ("a\\*b", "a\\*b"),
        ("a\r\nb", "a b"), ("[a](b\n\"c\")", "[a](b \"c\")"), ("a\nb  \nc\\\nd", "a b  \nc\\\nd"),
    ])
    func showsTheMarkdownInOneLine(_ document: String, _ expected: String) {
        #expect(source(document) == expected)
    }

    /// What a translator gets means the same as the document.
    @Test func sourceParsesToTheSameText() {
        var generator = DocumentGenerator(seed: 41)
        var compared = 0
        for _ in 0..<1500 {
            let parsed = Parsed(generator.document())
            guard parsed.diagnostics.isEmpty else { continue }
            visitContents(parsed.document.blocks) { content in
                compared += 1
                var report = Report()
                let file = SourceFile(path: "source", text: content.source)
                let again = MarkdownParser.parseInline(
                    content.source, at: SourceRange(file, 0, file.bytes.count), into: &report)
                // A soft break has become a space, in text as well as in titles.
                let expected = HTMLRenderer.render(content).split(whereSeparator: \.isWhitespace)
                let found = HTMLRenderer.render(again).split(whereSeparator: \.isWhitespace)
                #expect(found == expected, "\(content.source.debugDescription)")
                #expect(again.source == content.source)
                #expect(report.diagnostics.isEmpty, "\(content.source.debugDescription)")
            }
        }
        #expect(compared > 3000)
    }
}
