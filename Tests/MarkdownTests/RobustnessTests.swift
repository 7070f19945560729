import Diagnostics
import Markdown
import TestSupport
import Testing
import Text

@Suite struct RobustnessTests {
    private func checkRanges(_ parsed: Parsed) {
        let all =
            ranges(of: parsed.document.blocks) + parsed.diagnostics.map(\.range)
            + (parsed.document.header.map { header in
                [header.range] + header.fields.flatMap { [$0.keyRange, $0.valueRange] }
            } ?? [])
        for range in all {
            let isInside =
                range.lower >= 0 && range.lower <= range.upper
                && range.upper <= parsed.file.bytes.count
            if !isInside { Issue.record("\(range.lower)..<\(range.upper) in \(parsed.file.bytes)") }
        }
    }

    @Test func randomBytesGiveRangesInsideTheFile() {
        var random = SplitMix64(seed: 1)
        let signs = Array("*_[]()!<>&`~\\{}#=-+|:.\"' \t\n\r1aw@/^x".utf8)
        for round in 0..<4000 {
            let count = random.below(120)
            let bytes = (0..<count).map { _ -> UInt8 in
                round % 4 == 0 ? UInt8(random.below(256)) : random.pick(signs)
            }
            checkRanges(Parsed(bytes: bytes))
        }
    }

    @Test func damagedDocumentsGiveRangesInsideTheFile() {
        var generator = DocumentGenerator(seed: 2)
        var random = SplitMix64(seed: 3)
        for _ in 0..<1500 {
            var bytes = Array(("---\nkind: page\n---\n" + generator.document() + " {#a b=c}").utf8)
            for _ in 0...random.below(6) {
                let place = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[place] = UInt8(random.below(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
                }
                if bytes.isEmpty { bytes = [0x61] }
            }
            checkRanges(Parsed(bytes: bytes))
        }
    }

    /// Each takes seconds or minutes when some step is quadratic, and a deep stack when it recurses.
    @Test(arguments: [
        "[", "![", "*", "_", "*a_", "*a ", "**a ", "a**b", "<", "<a", "> ", ">", "- ", "1. ",
        "`a``", "~a", "&a", "{", "{a", "{#a ", "\\", "|", "|a", "a|\n", "[a](b", "[a](b)", "[a](<b",
        "[a](b \"", "[a](b (", "[ [a](b) ", "![ [a](b) ", "_www._", "www.a)", "http://a ",
        "http://a/",
        "a@", "a@b.", "a@b.nl ", "\\*a@b.nl ", "&a;", "# ", "* * ", "a\n", "\n", "a  \n", "- a\n",
        "> a\n", "```\n", "[a]: b\n", "---\n", "a: b\n", "=\n", "\t", "[^a", "<!--", "a\n-\n", "\r",
        "\u{202E}", "é*",
    ])
    func hundredKilobytesOfOneThingAreRead(_ unit: String) {
        let count = 100_000 / unit.utf8.count
        checkRanges(Parsed(String(repeating: unit, count: count)))
        checkRanges(Parsed("---\n" + String(repeating: unit, count: count)))
    }

    @Test func deepNestingOfEveryKindIsAnErrorAndNotACrash() {
        let stairs = (0..<400).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        let quotes = (0..<400).map { String(repeating: ">", count: $0) + " a\n" }.joined()
        let marks =
            String(repeating: "**a ", count: 20_000) + String(repeating: " b**", count: 20_000)
        let links =
            String(repeating: "![", count: 20_000) + String(repeating: "](a)", count: 20_000)
        let pairs =
            String(repeating: "*a **b ", count: 9_000) + String(repeating: "c** d*", count: 9_000)
        for document in [stairs, quotes, links, pairs] {
            let parsed = Parsed(document)
            #expect(parsed.diagnostics.map(\.identifier).contains("nesting-too-deep"))
            checkRanges(parsed)
        }
        checkRanges(Parsed(marks))
    }

    @Test func wideTablesAreBounded() {
        let wide = String(repeating: "|a", count: 101) + "\n" + String(repeating: "|-", count: 101)
        #expect(
            Parsed(wide).problems == [
                "1:1 too-many-columns: the table has 101 columns, but 100 is the most"
            ])
        let table = "|a\n|-\n" + String(repeating: "b\n", count: 30_000)
        #expect(Parsed(table).problems == [])
    }
}
