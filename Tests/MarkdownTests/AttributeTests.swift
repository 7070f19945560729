import Diagnostics
import Markdown
import Testing
import Text

@Suite struct AttributeTests {
    private func item(_ parsed: Parsed, _ index: Int = 0) throws -> ListItem {
        let items = parsed.document.blocks.flatMap { block in
            if case .list(let list) = block.content { list.items } else { [ListItem]() }
        }
        return try #require(items.dropFirst(index).first)
    }

    @Test func readsIDAndValuesWithTheirPlaces() throws {
        let parsed = Parsed("# Titel  {#first-one role=a,b due=+1w note=\"twee woorden\" x=\"\"}\n")
        #expect(parsed.problems == [])
        let attributes = try #require(parsed.document.blocks.first?.attributes)
        #expect(attributes.id == "first-one")
        #expect(attributes.idRange.text == "first-one")
        #expect(attributes.range.text.hasPrefix("{#") && attributes.range.text.hasSuffix("}"))
        #expect(attributes.values.map(\.key) == ["role", "due", "note", "x"])
        #expect(attributes.values.map(\.value) == ["a,b", "+1w", "twee woorden", ""])
        #expect(attributes.values.map(\.keyRange.text) == ["role", "due", "note", "x"])
        #expect(attributes.values.map(\.valueRange.text) == ["a,b", "+1w", "twee woorden", ""])
        #expect(attributes["due"]?.value == "+1w")
        #expect(attributes["none"] == nil)
    }

    @Test(arguments: [
        ("# a {#b} #", "<h1>a</h1>\n"), ("# a ## {#b}", "<h1>a</h1>\n"), ("# {#b}", "<h1></h1>\n"),
        ("a {#b}\n===", "<h1>a</h1>\n"), ("a\nb {#b}", "<p>a\nb</p>\n"),
        ("*a*{#b}", "<p><em>a</em></p>\n"),
        ("a\n{#b}", "<p>a</p>\n"), ("a {#b  c=d }", "<p>a</p>\n"), ("a\\\n{#b}", "<p>a\\</p>\n"),
        ("> a {#b}", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("a \\{#b}", "<p>a {#b}</p>\n"),
    ])
    func areTakenOffTheText(_ document: String, _ html: String) {
        let parsed = Parsed(document)
        #expect(parsed.problems == [])
        #expect(parsed.html == html)
    }

    @Test func ofAFirstParagraphBelongToTheItem() throws {
        let parsed = Parsed("- a\n  b {#x role=c}\n\n  d {#y}\n- e\n")
        #expect(parsed.problems == [])
        let item = try item(parsed)
        #expect(item.attributes?.id == "x")
        #expect(item.blocks.map { $0.attributes?.id } == [nil, "y"])
        #expect(try self.item(parsed, 1).attributes == nil)
    }

    @Test func mayBeAllOfAnItem() throws {
        let parsed = Parsed("- {#old change=remove}\n- [ ] {#task}\n- a\n")
        #expect(parsed.problems == [])
        let first = try item(parsed)
        #expect(first.attributes?["change"]?.value == "remove")
        #expect(first.blocks.isEmpty)
        #expect(first.range.text == "- {#old change=remove}")
        let second = try item(parsed, 1)
        #expect(second.task == .open)
        #expect(second.attributes?.id == "task")
    }

    @Test func ofALastCellBelongToTheRow() throws {
        let parsed = Parsed(
            "| a | b {#head} |\n|---|---|\n| c | d {#row x=\"1\\|2\"} |\n| e {#short}\n| f | g |\n")
        #expect(parsed.problems == [])
        guard case .table(let table) = parsed.document.blocks.first?.content else {
            Issue.record("no table")
            return
        }
        #expect(table.header.attributes?.id == "head")
        #expect(table.rows.map { $0.attributes?.id } == ["row", "short", nil])
        #expect(table.rows.first?.attributes?["x"]?.value == "1|2")
        #expect(
            table.rows.map { $0.cells.map(\.source) } == [["c", "d"], ["e", ""], ["f", "g"]])
    }

    /// Attributes change nothing else about a document.
    @Test func leaveTheRestAsItWas() {
        var generator = DocumentGenerator(seed: 99)
        var compared = 0
        for _ in 0..<300 {
            let document = generator.document()
            let plain = Parsed(document + "\n\n# a\n\n- b\n\nc\nd\n")
            let marked = Parsed(document + "\n\n# a {#x}\n\n- b {#y}\n\nc\nd {#z}\n")
            guard plain.diagnostics.isEmpty else { continue }
            compared += 1
            #expect(marked.problems == [])
            #expect(marked.html == plain.html)
        }
        #expect(compared > 150)
    }
}
