import Diagnostics
import Markdown
import Testing
import Text

@Suite struct HeaderTests {
    @Test(arguments: ["\n", "\r\n"])
    func isReadLineByLine(_ end: String) throws {
        let lines = [
            "---  ", "kind: page", " summary :  Wie bel je: 112?  ", "source: https://a.nl/b",
            "source: https://c.nl", "---", "# a",
        ]
        let parsed = Parsed(lines.joined(separator: end))
        #expect(parsed.problems == [])
        let header = try #require(parsed.document.header)
        #expect(header.fields.map(\.key) == ["kind", "summary", "source", "source"])
        #expect(
            header.fields.map(\.value) == [
                "page", "Wie bel je: 112?", "https://a.nl/b", "https://c.nl",
            ])
        #expect(header.fields.map(\.keyRange.text) == header.fields.map(\.key))
        #expect(header.fields.map(\.valueRange.text) == header.fields.map(\.value))
        #expect(header["source"]?.value == "https://a.nl/b")
        #expect(header.range.text == lines.dropLast().joined(separator: end))
        #expect(parsed.html == "<h1>a</h1>\n")
    }

    @Test func isOptional() {
        #expect(Parsed("# a\n\n---\n").document.header == nil)
        #expect(Parsed("").document.header == nil)
        #expect(Parsed("----\n").document.header == nil)
    }

    @Test func mayBeEmptyAndFollowAByteOrderMark() {
        let parsed = Parsed("\u{FEFF}---\n---\na")
        #expect(parsed.document.header?.fields.isEmpty == true)
        #expect(parsed.html == "<p>a</p>\n")
    }

    @Test func withoutAnEndGoesToTheFirstEmptyLine() {
        let parsed = Parsed("---\nkind: page\n\n# a\n\n---\n")
        #expect(parsed.document.header?.fields.map(\.key) == ["kind"])
        #expect(parsed.html == "<h1>a</h1>\n<hr />\n")
    }
}
