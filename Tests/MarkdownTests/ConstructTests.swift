import Diagnostics
import Markdown
import Testing
import Text

@Suite struct ConstructTests {
    @Test func everyConstructHasCases() {
        #expect(ConstructCases.all.reduce(0) { $0 + $1.documents.count } >= 150)
    }

    @Test(arguments: ConstructCases.all.map(\.name))
    func equalsTheJudge(_ name: String) throws {
        let documents = try #require(ConstructCases.all.first { $0.name == name }?.documents)
        let expected = try Judge.render(documents)
        for (document, html) in zip(documents, expected) {
            let parsed = Parsed(document)
            #expect(parsed.problems == [], "\(document.debugDescription)")
            #expect(parsed.html == html, "\(document.debugDescription)")
        }
    }

    /// The class of each character decides what marks beside it do.
    @Test func knowsPunctuationAndSpaceAsTheJudge() throws {
        // Outside these planes Unicode has neither; the byte-order mark's place and the marks of
        // direction are errors.
        let scalars = (0x80..<0x20000).compactMap(Unicode.Scalar.init)
            .filter { ![0x61C, 0x200E, 0x200F].contains($0.value) }
            .filter { !(0x202A...0x202E).contains($0.value) }
            .filter { !(0x2066...0x2069).contains($0.value) }
        let document = scalars.map { "a*\($0)b*" }.joined(separator: "\n\n")
        let expected = try Judge.render([document])
        let parsed = Parsed(document)
        #expect(parsed.problems == [])
        #expect(firstDifference(parsed.html, expected[0]) == "equal")
    }

    @Test func makesAnAlertOfAMarkedQuote() throws {
        for kind in AlertKind.allCases {
            let parsed = Parsed("> [!\(kind.rawValue)]\n> *a*\n>\n> b {#x}\n")
            #expect(parsed.problems == [])
            guard case .alert(kind, let blocks) = parsed.document.blocks.first?.content else {
                Issue.record("no alert \(kind)")
                continue
            }
            #expect(HTMLRenderer.render(blocks) == "<p><em>a</em></p>\n<p>b</p>\n")
            #expect(blocks.last?.attributes?.id == "x")
        }
        #expect(Parsed("> [!note]  \n> a").html == "<blockquote>\n<p>a</p>\n</blockquote>\n")
        #expect(Parsed("> [!NOTE]\n> - a").problems == [])
    }

    @Test func ignoresAByteOrderMark() {
        let parsed = Parsed("\u{FEFF}# a")
        #expect(parsed.problems == [])
        #expect(parsed.html == "<h1>a</h1>\n")
    }

    @Test func mergesTextThatIsInARow() throws {
        let parsed = Parsed("a \\* b ! c [d] w: e_f\n")
        guard case .paragraph(let content) = parsed.document.blocks.first?.content else {
            Issue.record("no paragraph")
            return
        }
        #expect(content.inlines.count == 1)
    }
}
