import Diagnostics
import Markdown
import Testing
import Text

@Suite struct LocationTests {
    @Test func blocksPointToTheirText() {
        let source = """
            # Titel {#a}

            > *één*
            > [link](b) {#c}

            1. x
               y

               - {f.g}
            2. z

            | a | b |
            |---|---|
            | c | ![d](e) |

            ***
            kop
            ===
            """
        let blocks = Parsed(source).document.blocks
        #expect(
            blocks.map(\.range.text) == [
                "# Titel {#a}", "> *één*\n> [link](b) {#c}", "1. x\n   y\n\n   - {f.g}\n2. z",
                "| a | b |\n|---|---|\n| c | ![d](e) |", "***", "kop\n===",
            ])
        guard case .blockQuote(let quoted) = blocks[1].content,
            case .paragraph(let text) = quoted[0].content,
            case .list(let list) = blocks[2].content,
            case .list(let inner) = list.items[0].blocks[1].content,
            case .table(let table) = blocks[3].content
        else {
            Issue.record("other blocks")
            return
        }
        #expect(quoted[0].range.text == "*één*\n> [link](b) {#c}")
        #expect(text.range.text == "*één*\n> [link](b)")
        #expect(text.source == "*één* [link](b)")
        guard case .link(_, _, _, let link) = text.inlines.last else {
            Issue.record("no link")
            return
        }
        #expect(link.text == "[link](b)")
        #expect(list.items.map(\.range.text) == ["1. x\n   y\n\n   - {f.g}", "2. z"])
        #expect(inner.items[0].range.text == "- {f.g}")
        guard case .paragraph(let item) = inner.items[0].blocks[0].content,
            case .fact(let fact) = item.inlines[0],
            case .image(_, _, _, let image) = table.rows[0].cells[1].inlines[0]
        else {
            Issue.record("no fact or image")
            return
        }
        #expect(fact.range.text == "{f.g}")
        #expect(fact.range.start == SourcePosition(line: 9, column: 6))
        #expect(image.text == "![d](e)")
        #expect(table.header.range.text == "| a | b |")
        #expect(table.rows[0].range.text == "| c | ![d](e) |")
        #expect(table.rows[0].cells.map(\.range.text) == ["c", "![d](e)"])
    }

    @Test func inlinesPointIntoVerbatimText() {
        let file = SourceFile(path: "a.csv", text: "id,text\n1,bel {a.b} nu\n")
        let text = "bel {a.b} nu"
        var report = Report()
        let content = MarkdownParser.parseInline(
            text, at: SourceRange(file, 10, 10 + text.utf8.count), into: &report)
        guard case .fact(let fact) = content.inlines.dropFirst().first else {
            Issue.record("no fact")
            return
        }
        #expect(fact.range.text == "{a.b}")
        #expect(fact.range.start == SourcePosition(line: 2, column: 7))
    }

    @Test func inlinesOfOtherTextPointToTheWholeRange() throws {
        let file = SourceFile(path: "a.po", text: "msgstr \"a \\\"b\\\" <i>\"\n")
        let range = SourceRange(file, 7, 20)
        var report = Report()
        _ = MarkdownParser.parseInline("a \"b\" <i>", at: range, into: &report)
        #expect(report.diagnostics.map(\.range) == [range])
    }

    @Test func escapedBarsDoNotShiftPlaces() {
        let parsed = Parsed("| a \\| \\| {B} |\n|-|\n")
        #expect(parsed.problems == ["1:11 not-a-fact-name: \"{B}\" is not a fact name"])
    }

    /// Links and facts of generated documents stand where their ranges say.
    @Test func rangesOfGeneratedInlinesBeginAndEndWithTheirSigns() {
        var generator = DocumentGenerator(seed: 5)
        var links = 0
        for _ in 0..<1000 {
            let parsed = Parsed(generator.document())
            visit(parsed.document.blocks) { inline in
                switch inline {
                case .fact(let fact): #expect(fact.range.text == "{\(fact.name)}")
                case .image(_, _, _, let range):
                    #expect(range.text.hasPrefix("![") && range.text.hasSuffix(")"))
                case .link(let destination, _, let children, let range):
                    links += 1
                    if range.text.hasPrefix("<") {
                        #expect(range.text.hasSuffix(">"))
                    } else if range.text.hasPrefix("[") {
                        #expect(range.text.hasSuffix(")"))
                    } else if case .text(let text) = children.first {
                        let written = range.text.filter { $0 != "\\" }
                        #expect(text == written && destination.hasSuffix(text))
                    }
                default: break
                }
            }
        }
        #expect(links > 500)
    }
}
