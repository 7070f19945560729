import Diagnostics
import Gettext
import TestSupport
import Testing
import Text

@Suite struct POParserTests {
    private static let header = """
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Plural-Forms: nplurals=2; plural=n != 1;\\n"


        """

    private static func parse(_ text: String) -> (catalog: Catalog, report: Report) {
        var report = Report()
        let catalog = POParser.parse(SourceFile(path: "a.po", text: text), into: &report)
        return (catalog, report)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        /// What stands below the header, whose last line is line 5.
        let text: String
        /// `line:column identifier` of every problem.
        let expected: [String]
        /// The ids of the entries that are read nevertheless.
        var kept: [String] = []
        var testDescription: String { expected.joined(separator: ", ") }
    }

    static let mistakes = [
        Mistake(
            text: "msgid \"a\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n",
            expected: ["6:7 unclosed-string"], kept: ["a", "c"]),
        Mistake(text: "\"a\"\n\"b\"\nmsgid \"c\"\nmsgstr \"\"", expected: [], kept: ["c"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr \"b\"\n\n# x\n\"stray\"\n\"more\"\nmsgid \"c\"\nmsgstr \"\"",
            expected: ["10:1 stray-string"], kept: ["a", "c"]),
        Mistake(
            text: "mgsid \"a\"\n\"a2\"\nmsgid \"c\"\nmsgstr \"d\"\n",
            expected: ["6:1 unknown-keyword"], kept: ["c"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr \"b\"\nHello there\n\nmsgid \"c\"\nmsgstr \"d\"\n",
            expected: ["8:1 not-po"], kept: ["a", "c"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr vertaling\"\n", expected: ["7:8 missing-quote"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\n\nmsgid \"c\"\nmsgstr \"d\"\n",
            expected: ["6:1 missing-msgstr"], kept: ["c"]),
        Mistake(
            text: "msgstr \"x\"\nmsgid \"c\"\nmsgstr \"d\"\n", expected: ["6:1 missing-msgid"],
            kept: ["c"]),
        Mistake(
            text: "msgid \"c\"\nmsgstr \"d\"\n\nmsgstr \"x\"\n",
            expected: ["9:1 missing-msgid"], kept: ["c"]),
        Mistake(
            text: "msgctxt \"c\"\nmsgstr \"d\"\n\nmsgid \"e\"\nmsgstr \"x\"\n",
            expected: ["7:1 missing-msgid"], kept: ["e"]),
        Mistake(
            text: "msgid_plural \"c\"\nmsgstr[0] \"d\"\n\nmsgid \"e\"\nmsgstr \"x\"\n",
            expected: ["6:1 missing-msgid"], kept: ["e"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n",
            expected: ["9:1 duplicate-message"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr \"b\"\n\n#~ msgid \"a\"\n#~ msgstr \"c\"\n",
            expected: ["9:4 duplicate-message"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n"
                + "msgstr[2] \"e\"\n",
            expected: ["10:12 extra-plural-form"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n",
            expected: ["8:11 missing-plural-form"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[3] \"d\"\n",
            expected: ["8:11 missing-plural-form", "9:1 plural-order"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n\nmsgid \"e\"\nmsgstr \"\"",
            expected: ["8:1 missing-plural-index"], kept: ["e"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr[0] \"c\"\n\nmsgid \"e\"\nmsgstr \"\"",
            expected: ["7:1 unexpected-plural-index"], kept: ["e"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr[x] \"c\"\n\nmsgid \"e\"\nmsgstr \"\"",
            expected: ["7:7 invalid-plural-index"], kept: ["a", "e"]),
        Mistake(
            text: "msgid\nmsgstr \"b\"\n\nmsgid \"e\"\nmsgstr",
            expected: ["6:1 missing-text", "6:1 duplicate-message", "10:1 missing-text"],
            kept: ["e"]),
        Mistake(
            text: "msgid \"a\\q\"\nmsgstr \"\\x\"\n",
            expected: ["6:9 invalid-escape", "7:9 invalid-escape"], kept: ["a\\q"]),
        Mistake(
            text: "msgid \"a\"\nmsgstr \"b\\é\"\n", expected: ["7:10 invalid-escape"], kept: ["a"]),
        Mistake(
            text: "msgid \"a\"\n# why\nmsgstr \"b\"\n", expected: ["7:1 misplaced-comment"],
            kept: ["a"]),
        Mistake(
            text: "#~ msgid \"a\"\nmsgstr \"b\"\n", expected: ["7:1 mixed-obsolete"], kept: ["a"]),
    ]

    @Test(arguments: mistakes)
    func reportsEveryMistakeAtItsPlaceAndKeepsTheRest(mistake: Mistake) {
        let (catalog, report) = Self.parse(Self.header + mistake.text)
        let found = report.sorted.map {
            "\($0.range.start.line):\($0.range.start.column) \($0.identifier)"
        }
        #expect(found == mistake.expected)
        #expect((catalog.messages + catalog.obsolete).map(\.id).sorted() == mistake.kept)
    }

    @Test func offersTheNearestKeyword() {
        let report = Self.parse(Self.header + "mgsid \"a\"\n").report
        #expect(report.diagnostics.first?.hints == ["did you mean \"msgid\"?"])
    }

    @Test func namesTheFirstOfTwoEqualMessages() throws {
        let text = Self.header + "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n"
        let problem = try #require(Self.parse(text).report.diagnostics.first)
        #expect(problem.message == "\"a\" stands twice in the catalogue")
        #expect(problem.notes.first?.range.start == SourcePosition(line: 6, column: 1))
    }

    @Test func refusesOtherCharsets() throws {
        let text = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"
        let problem = try #require(Self.parse(text).report.diagnostics.first)
        #expect(problem.identifier == "wrong-charset")
        #expect(problem.range.text == "ISO-8859-1")
    }

    @Test func warnsOfAMissingHeader() {
        let report = Self.parse("msgid \"a\"\nmsgstr \"b\"\n").report
        #expect(report.diagnostics.map(\.identifier) == ["missing-header"])
        #expect(!report.hasErrors)
    }

    @Test func needsPluralFormsForPlurals() {
        let text =
            "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
            + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n"
        #expect(Self.parse(text).report.diagnostics.map(\.identifier) == ["missing-plural-forms"])
    }

    @Test func readsAnEmptyFile() {
        let (catalog, report) = Self.parse("")
        #expect(catalog == Catalog())
        #expect(report.diagnostics.isEmpty)
    }

    @Test func readsEverythingOfAnEntry() throws {
        let text = """
            # vertaler
            #
            #. kop
            #: ./pages/a.md:3 \u{2068}b c.md\u{2069}
            #: pages/a.md:3
            #, no-wrap,fuzzy, c-format
            #| msgctxt "oud"
            #| msgid "een"
            #| msgid_plural "enen"
            msgctxt "c" msgid "e\\ten"
              " \\"x\\" \\\\ \\101\\x42"
            msgid_plural "meer"
            msgstr[0] "١"
            msgstr[1] "٢\\n"
            "٣"
            """
        let (catalog, report) = Self.parse(Self.header + text + "\r\n")
        #expect(report.diagnostics.isEmpty)
        let message = try #require(catalog.messages.first)
        var expected = Message(context: "c", id: "e\ten \"x\" \\ AB", strings: ["١", "٢\n٣"])
        expected.pluralID = "meer"
        expected.translatorComments = ["vertaler", ""]
        expected.extractedComments = ["kop"]
        expected.references = ["pages/a.md:3", "b c.md"]
        expected.flags = ["c-format", "no-wrap"]
        expected.isFuzzy = true
        expected.previousContext = "oud"
        expected.previousID = "een"
        expected.previousPluralID = "enen"
        #expect(message == expected)
        #expect(message.range?.text.hasPrefix("msgctxt") == true)
        #expect(message.stringRange?.text == "\"١\"\nmsgstr[1] \"٢\\n\"\n\"٣\"")
    }

    @Test func findsPlacesInsideTranslations() throws {
        let text =
            Self.header + "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"nul\"\nmsgstr[1] \"\"\n"
            + "\"een \\\"{x\"\n\"y}\\n\"\n"
        let message = try #require(Self.parse(text).catalog.messages.first)
        #expect(message.strings[1] == "een \"{xy}\n")
        #expect(message.range(ofUTF8: 5..<9, inString: 1)?.text == "{x\"\n\"y}")
        #expect(message.range(ofUTF8: 4..<5, inString: 1)?.text == "\\\"")
        #expect(message.range(ofUTF8: 9..<10, inString: 1)?.text == "\\n")
        #expect(message.range(ofUTF8: 0..<3)?.text == "nul")
        #expect(message.range(ofString: 0)?.text == "nul")
        #expect(message.range(ofUTF8: 90..<99) != nil)
        #expect(message.range(ofUTF8: 0..<0, inString: 1)?.start.line == 10)
    }

    @Test func survivesAnyBytes() {
        var random = SplitMix64(seed: 7)
        var generator = CatalogGenerator(seed: 8)
        let pieces = [
            "msgid", "msgstr", "msgctxt", "msgid_plural", "msgstr[0]", "msgstr[", "]", "\"", "\"\"",
            "\\", "#", "#~", "#|", "#~|", "#,", "#:", "\n", "\r\n", " ", "\u{2068}", "a",
            "Plural-Forms: nplurals=", "charset=", "fuzzy", "\\x", "\\777", "domain", "[99999999]",
        ].map { Array($0.utf8) }
        for round in 0..<1500 {
            var bytes: [UInt8] = []
            switch round % 3 {
            case 0:
                bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
            case 1:
                for _ in 0..<Int.random(in: 0...60, using: &random) { bytes += random.pick(pieces) }
            default:
                bytes = POWriter.write(generator.catalog(count: 3))
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: bytes.remove(at: place)
                    case 1: bytes.insert(contentsOf: random.pick(pieces), at: place)
                    default: bytes[place] = UInt8.random(in: 0...255, using: &random)
                    }
                }
            }
            var report = Report()
            let catalog = POParser.parse(SourceFile(path: "a.po", bytes: bytes), into: &report)
            for problem in report.diagnostics {
                #expect(problem.range.upper <= bytes.count && problem.range.start.line > 0)
            }
            for message in catalog.messages { _ = message.range(ofUTF8: 0..<4, inString: 1) }
            // What could be read can be written and read again without new problems in it.
            guard !report.hasErrors else { continue }
            var again = Report()
            let file = SourceFile(path: "b.po", bytes: POWriter.write(catalog))
            _ = POParser.parse(file, into: &again)
            #expect(!again.hasErrors)
        }
    }
}
