import Markdown
import PlainLanguage
import TestSupport
import Testing

@testable import Publishing

struct ReadingTextTests {
    struct Reading: CustomTestStringConvertible, Sendable {
        let markdown: String
        let text: String
        /// A stretch of the text, and what stands for it in the Markdown.
        let stretch: String
        let source: String

        var testDescription: String { markdown }

        init(_ markdown: String, _ text: String, _ stretch: String, _ source: String) {
            self.markdown = markdown
            self.text = text
            self.stretch = stretch
            self.source = source
        }
    }

    private static func range(of part: String, in text: String) throws -> Range<Int> {
        let bytes = Array(text.utf8)
        let wanted = Array(part.utf8)
        let start = try #require(
            (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) })
        return start..<start + wanted.count
    }

    @Test(arguments: [
        Reading("Bel *nu* de 🙂 arts.", "Bel nu de 🙂 arts.", "nu de 🙂 arts", "nu* de 🙂 arts"),
        Reading("Een \\* en een \\\\.", "Een * en een \\.", "* en", "* en"),
        Reading("[arts](https://www.arts.nl) bellen", "arts bellen", "bellen", "bellen"),
        Reading("De [**huis**arts](../a.md), ja", "De huisarts, ja", "huisarts", "huis**arts"),
        Reading("Bel {a.phone} nu.", "Bel X nu.", "X", "{a.phone}"),
        Reading("Bel {a.phone} nu.", "Bel X nu.", "Bel X", "Bel {a.phone}"),
        Reading("een\\\ntwee", "een\ntwee", "twee", "twee"),
        Reading("een  \ntwee drie", "een\ntwee drie", "drie", "drie"),
        Reading("Zie <https://a.nl/x>.", "Zie https://a.nl/x.", "https://a.nl/x", "https://a.nl/x"),
        Reading("![een arts](a.png) Bel.", "\neen arts\n Bel.", "een arts", "een arts"),
        Reading("***écht*** waar", "écht waar", "écht", "écht"),
        Reading("a_b_c (*d*)", "a_b_c (d)", "d", "d"),
    ])
    func everyByteKnowsItsPlaceInTheMarkdown(_ reading: Reading) throws {
        let text = ReadingText(reading.markdown)
        #expect(text.measured.text == reading.text)
        let range = text.range(try Self.range(of: reading.stretch, in: reading.text))
        #expect(
            String(decoding: Array(reading.markdown.utf8)[range], as: UTF8.self) == reading.source)
    }

    @Test func addressesAndFactsStandIn() {
        let spans = ReadingText("Zie www.a.nl of <b@c.nl>, {d.url} en [de site](https://e.nl).")
            .measured.spans
        #expect(spans.map(\.kind) == [.standIn, .standIn, .standIn])
    }

    @Test func emphasisIsKept() {
        let measured = ReadingText("Dit heet *eigen risico* hier.").measured
        #expect(measured.spans == [.init(9..<21, .emphasis)])
    }

    @Test(arguments: [
        ("The town hall (gemeente) helps.", "De gemeente helpt.", true),
        ("The town hall (*Gemeente*) helps.", "De **gemeente** helpt.", true),
        ("DUO (the office for exams) helps.", "DUO helpt.", false),
        ("The town hall () helps.", "De gemeente helpt.", false),
    ])
    func dutchWordsInBracketsAreGlosses(_ text: String, _ original: String, _ isGloss: Bool) {
        let spans = ReadingText(text, translationOf: original).measured.spans
        #expect(spans.contains { $0.kind == .gloss } == isGloss)
    }

    @Test func everyMarkdownIsRead() {
        let pieces = [
            "a", "é", "🙂", "*", "**", "_", "[", "](", ")", "]", "!", "<", ">", "\\", "{a.b}", "{",
            "}", "https://a.nl", "www.b.nl", "c@d.nl", " ", "  \n", "\\\n", "\n", "(", "\"", "|",
        ]
        var generator = SplitMix64(seed: 3)
        for _ in 0..<4000 {
            let markdown = (0..<Int.random(in: 0...16, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            let text = ReadingText(markdown, translationOf: "a (é)")
            let count = text.measured.text.utf8.count
            for index in 0..<count {
                let range = text.range(index..<index + 1)
                #expect(range.upperBound <= markdown.utf8.count)
            }
            #expect(text.measured.spans.allSatisfy { $0.range.upperBound <= count })
        }
    }
}
