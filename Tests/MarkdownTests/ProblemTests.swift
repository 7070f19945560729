import Diagnostics
import Testing
import Text

/// A document and the problems it has, as `line:column identifier: message`.
struct ProblemCase: Sendable, CustomTestStringConvertible {
    let document: String
    let problems: [String]

    init(_ document: String, _ problems: String...) {
        self.document = document
        self.problems = problems
    }

    var testDescription: String { document.debugDescription }
}

@Suite struct ProblemTests {
    static let unsupported = [
        ProblemCase(
            "a <b>c</b>",
            "1:3 unsupported-html: found \"<b>\", but HTML cannot be used here",
            "1:7 unsupported-html: found \"</b>\", but HTML cannot be used here"),
        ProblemCase(
            "x\n\n<div>\na\n</div>\n\nb",
            "3:1 unsupported-html: found \"<div>\", but HTML cannot be used here"),
        ProblemCase(
            "- a\n  <!-- b -->",
            "2:3 unsupported-html: found \"<!-- b -->\", but HTML cannot be used here"),
        ProblemCase(
            "a <b", "1:3 unsupported-html: found \"<b\", but HTML cannot be used here"),
        ProblemCase(
            "één `code`",
            "1:5 unsupported-code: found \"`\", but code cannot be used here",
            "1:10 unsupported-code: found \"`\", but code cannot be used here"),
        ProblemCase(
            "```swift\nlet <a>\n```\n\n*b*",
            "1:1 unsupported-code: found \"```swift\", but code cannot be used here"),
        ProblemCase(
            "> ~~~\n> a\n\nb", "1:3 unsupported-code: found \"~~~\", but code cannot be used here"),
        ProblemCase(
            "a\n\n    b\n    c\n\nd",
            "3:5 unsupported-code: found a line indented by four or more columns, which means code"),
        ProblemCase(
            "- a\n\n\t  b",
            "3:4 unsupported-code: found a line indented by four or more columns, which means code"),
        ProblemCase(
            "[a b]: https://c.nl",
            "1:1 unsupported-definition: found the link definition \"[a b]:\""),
        ProblemCase(
            "[a]: b\n===", "1:1 unsupported-definition: found the link definition \"[a]:\""),
        ProblemCase(
            "a [^1] b",
            "1:3 unsupported-footnote: found \"[^1]\", but footnotes cannot be used here"),
        ProblemCase(
            "[^1]: b",
            "1:1 unsupported-definition: found the link definition \"[^1]:\"",
            "1:1 unsupported-footnote: found \"[^1]\", but footnotes cannot be used here"),
        ProblemCase(
            "a ~~b~~",
            "1:3 unsupported-strikethrough: found \"~~\", but strike-through cannot be used here",
            "1:6 unsupported-strikethrough: found \"~~\", but strike-through cannot be used here"),
        ProblemCase(
            "~5 euro",
            "1:1 unsupported-strikethrough: found \"~\", but strike-through cannot be used here"),
        ProblemCase(
            "a &amp; b",
            "1:3 unsupported-character-reference: found \"&amp;\", but character references cannot be used here"
        ),
        ProblemCase(
            "&#38;&#x26;",
            "1:1 unsupported-character-reference: found \"&#38;\", but character references cannot be used here",
            "1:6 unsupported-character-reference: found \"&#x26;\", but character references cannot be used here"
        ),
        ProblemCase(
            "[a](b?c&lt;d \"e&gt;\")",
            "1:8 unsupported-character-reference: found \"&lt;\", but character references cannot be used here",
            "1:16 unsupported-character-reference: found \"&gt;\", but character references cannot be used here"
        ),
        ProblemCase(
            "<https://a.nl/?b&amp;c>",
            "1:17 unsupported-character-reference: found \"&amp;\", but character references cannot be used here"
        ),
        ProblemCase(
            "zie https://a.nl/b\\_c",
            "1:5 bare-link: cannot tell where the link \"https://a.nl/b\\_c\" begins or ends"),
        ProblemCase(
            "www.a_b.nl", "1:1 bare-link: cannot tell where the link \"www.a_b.nl\" begins or ends"),
        ProblemCase(
            "x mailto:a@b.nl",
            "1:10 bare-link: cannot tell where the link \"a@b.nl\" begins or ends"),
        ProblemCase(
            "a@b.nl/c", "1:1 bare-link: cannot tell where the link \"a@b.nl\" begins or ends"),
    ]

    static let blocks = [
        ProblemCase(
            "> - [ ] a", "1:5 misplaced-task: found a task box where a task cannot stand"),
        ProblemCase(
            "- - [x] a", "1:5 misplaced-task: found a task box where a task cannot stand"),
        ProblemCase(
            "- a\n\n  5x [ ] y", "3:3 misplaced-task: found a task box where a task cannot stand"),
        ProblemCase(
            "- [ ] a [x]", "1:3 misplaced-task: found \"[x]\" in the first line of an open task"),
        ProblemCase(
            "| a | b |\n|-|-|\n| c | d | e |",
            "3:1 extra-cells: the row has 3 cells, but the table has 2 columns"),
        ProblemCase(
            "> [!WARNIG]\n> a", "1:5 bad-alert: \"WARNIG\" is not a kind of alert"),
        ProblemCase(
            "> [!NOTE] a\n> b", "1:3 bad-alert: found text behind \"[!NOTE]\" in its line"),
        ProblemCase("> [!TIP]", "1:3 bad-alert: the alert \"[!TIP]\" has no text"),
        ProblemCase(
            "a\rb", "1:2 control-character: found a carriage return without a line feed"),
        ProblemCase(
            String(repeating: "> ", count: 101) + "a",
            "1:201 nesting-too-deep: quotes, lists or marks are nested deeper than 100"),
        ProblemCase(
            String(repeating: "- ", count: 101) + "a",
            "1:201 nesting-too-deep: quotes, lists or marks are nested deeper than 100"),
        ProblemCase(
            String(repeating: "*a ", count: 101) + String(repeating: "b*", count: 101),
            "1:301 nesting-too-deep: quotes, lists or marks are nested deeper than 100"),
    ]

    static let header = [
        ProblemCase("---\na: b\n\n# c", "1:1 bad-header: the header has no closing \"---\""),
        ProblemCase("---", "1:1 bad-header: the header has no closing \"---\""),
        ProblemCase(
            "---\nkind page\n---", "2:1 bad-header: the header line \"kind page\" has no colon"),
        ProblemCase(
            "---\n Kind : page\n---", "2:2 bad-header: \"Kind\" is not a header field"),
        ProblemCase("---\n: page\n---", "2:1 bad-header: \"\" is not a header field"),
        ProblemCase(
            "---\nkind:  \n---", "2:1 bad-header: the header field \"kind\" has no value"),
    ]

    static let attributes = [
        ProblemCase("# a {#}", "1:5 bad-attributes: the attributes have no id after \"{#\""),
        ProblemCase("# a {# b}", "1:5 bad-attributes: the attributes have no id after \"{#\""),
        ProblemCase("# a {#1b}", "1:7 bad-attributes: \"1b\" is not an id"),
        ProblemCase("# a {#bC}", "1:7 bad-attributes: \"bC\" is not an id"),
        ProblemCase("# a {#b_c d=e}", "1:7 bad-attributes: \"b_c\" is not an id"),
        ProblemCase("# é {#b", "1:5 bad-attributes: the attributes have no \"}\""),
        ProblemCase("# a {#b c=d", "1:5 bad-attributes: the attributes have no \"}\""),
        ProblemCase(
            "# a {#b c}", "1:9 bad-attributes: the key \"c\" has no \"=\" and value"),
        ProblemCase("# a {#b c=}", "1:9 bad-attributes: the key \"c\" has no value after \"=\""),
        ProblemCase("# a {#b =c}", "1:9 bad-attributes: \"\" is not a key of an attribute"),
        ProblemCase("# a {#b C=d}", "1:9 bad-attributes: \"C\" is not a key of an attribute"),
        ProblemCase("# a {#b c=\"d}", "1:11 bad-attributes: the quoted value has no closing quote"),
        ProblemCase(
            "# a {#b c=d\"e}", "1:12 bad-attributes: the value of \"c\" is broken off by a quote"),
        ProblemCase(
            "# a {#b c=\"d\"e}", "1:14 bad-attributes: the value of \"c\" is broken off by text"),
        ProblemCase("# a {#b c=d c=e}", "1:13 bad-attributes: the key \"c\" stands twice"),
        ProblemCase(
            "# a {#b} c", "1:5 misplaced-attributes: attributes stand before other text"),
        ProblemCase(
            "a {#b}\nc", "1:3 misplaced-attributes: attributes stand before other text"),
        ProblemCase(
            "a {#b} {#c}", "1:3 misplaced-attributes: attributes stand before other text"),
        ProblemCase("{#a}", "1:1 misplaced-attributes: the attributes belong to nothing"),
        ProblemCase(
            "- a\n\n  {#b}", "3:3 misplaced-attributes: the attributes belong to nothing"),
        ProblemCase(
            "| a {#b} | c |\n|-|-|",
            "1:5 misplaced-attributes: attributes stand before other text"),
    ]

    static let facts = [
        ProblemCase(
            "Bel {Municipality.Phone}.",
            "1:5 not-a-fact-name: \"{Municipality.Phone}\" is not a fact name"),
        ProblemCase(
            "{municipality phone}",
            "1:1 not-a-fact-name: \"{municipality phone}\" is not a fact name"),
        ProblemCase("{a..b}", "1:1 not-a-fact-name: \"{a..b}\" is not a fact name"),
        ProblemCase("{a.}", "1:1 not-a-fact-name: \"{a.}\" is not a fact name"),
        ProblemCase("{بلدية}", "1:1 not-a-fact-name: \"{بلدية}\" is not a fact name"),
        ProblemCase("{a.b", "1:1 not-a-fact-name: \"{a.b\" is not a fact name: it has no \"}\""),
        ProblemCase(
            "{a\nb}", "1:1 not-a-fact-name: \"{a\" is not a fact name: it has no \"}\""),
    ]

    @Test(arguments: unsupported + blocks + header + attributes + facts)
    func isReportedAtItsPlace(_ problem: ProblemCase) {
        #expect(Parsed(problem.document).problems == problem.problems)
    }

    @Test func offersWhatToDo() throws {
        let fact = try #require(Parsed("{A.b}").diagnostics.first)
        #expect(
            fact.hints == [
                "a fact name is like {municipality.phone} or {service:library}",
                "write \"\\{\" for a brace",
            ])
        let alert = try #require(Parsed("> [!WARNIG]\n> a").diagnostics.first)
        #expect(alert.hints == ["did you mean \"WARNING\"?"])
        let key = try #require(Parsed("# a {#b c=d c=e}").diagnostics.first)
        #expect(key.notes.map(\.message) == ["the first one"])
        #expect(key.notes.map(\.range.text) == ["c"])
    }

    @Test func everyProblemHasAHintAndNoFullStop() {
        let cases = Self.unsupported + Self.blocks + Self.header + Self.attributes + Self.facts
        for diagnostic in cases.flatMap({ Parsed($0.document).diagnostics }) {
            #expect(!diagnostic.hints.isEmpty)
            #expect(!diagnostic.message.hasSuffix("."))
            #expect(diagnostic.severity == .error)
        }
    }
}
