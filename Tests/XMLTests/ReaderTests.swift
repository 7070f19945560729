import Diagnostics
import TestSupport
import Testing
import Text
import XML

/// Our reader beside libxml2: the same documents are taken, and the same is found in them.
@Suite struct ReaderTests {
    @Test func findsWhatLibxml2FindsInWellFormedDocuments() throws {
        var generator = DocumentGenerator(random: SplitMix64(seed: 1))
        let documents = (0..<1500).map { _ in generator.document() }
        for (document, theirs) in zip(documents, try Judge.verdicts(on: documents)) {
            let ours = Dump.lines(of: document).map(Judge.Verdict.taken)
            #expect(ours == theirs, "\(String(decoding: document, as: UTF8.self))")
        }
    }

    @Test(arguments: 2...5)
    func takesDamagedDocumentsOnlyWhereLibxml2Does(seed: UInt64) throws {
        var generator = DocumentGenerator(random: SplitMix64(seed: seed))
        let documents = (0..<1500).map { _ in generator.damaged(generator.document()) }
        var refused = 0
        var disputed = 0
        for (document, theirs) in zip(documents, try Judge.verdicts(on: documents)) {
            let ours = Dump.lines(of: document).map(Judge.Verdict.taken) ?? .refused
            if theirs == .refused { refused += 1 }
            // Neither of them minds that a version needs a digit after its dot.
            let hasNoVersion =
                document.starts(with: Array("<?xml version=\"1.\"".utf8))
                || document.starts(with: Array("<?xml version='1.'".utf8))
            if theirs == .disputed || hasNoVersion {
                disputed += 1
                continue
            }
            #expect(ours == theirs, "\(String(decoding: document, as: UTF8.self))")
        }
        #expect(refused > 500 && refused < 1450 && disputed < 100, "\(refused) \(disputed)")
    }

    /// Bytes at random: any answer is good but a crash, and what is not UTF-8 is refused.
    @Test func bytesAtRandomNeverCrash() {
        var random = SplitMix64(seed: 9)
        let pieces: [[UInt8]] = [
            "<", ">", "/", "=\"", "&#", ";", "<!--", "<![CDATA[", "]]>", "<?", "?>",
        ]
        .map { Array($0.utf8) }
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                if random.oneIn(2) {
                    bytes += random.pick(pieces)
                } else {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            let isRead = Dump.lines(of: bytes) != nil
            if isRead { #expect(SourceChecks.invalidUTF8(in: bytes) == nil) }
        }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        /// `line:column identifier: message` of every problem.
        let expected: [String]
        var testDescription: String { text }
    }

    static let mistakes = [
        Case(
            text: "<a>\n<b>text",
            expected: ["2:8 xml-cut-off: the file ends before \"</b>\""]),
        Case(
            text: "<a><b x=\"1",
            expected: ["1:7 xml-cut-off: the file ends inside the value of \"x\""]),
        Case(text: "<a><!-- ", expected: ["1:4 xml-cut-off: the file ends inside a comment"]),
        Case(
            text: "<a><b></a></b>",
            expected: ["1:7 xml-mismatched-tag: expected \"</b>\", found \"</a>\""]),
        Case(
            text: "<a b=\"1\" c=\"2\" b=\"3\"/>",
            expected: ["1:16 xml-duplicate-attribute: the attribute \"b\" stands twice in the tag"]),
        Case(
            text: "<a>&nbsp;&eacute;</a>",
            expected: [
                "1:4 xml-undefined-entity: nothing says what \"&nbsp;\" stands for",
                "1:10 xml-undefined-entity: nothing says what \"&eacute;\" stands for",
            ]),
        Case(
            text: "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<a>&e;</a>",
            expected: [
                "1:1 xml-doctype: the file declares a DOCTYPE or entities, which may lead elsewhere"
            ]),
        Case(
            text: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>",
            expected: [
                "1:31 xml-other-encoding: the encoding is \"ISO-8859-1\", expected \"UTF-8\""
            ]),
        Case(
            text: "<a><x:b/></a>",
            expected: ["1:5 xml-unbound-prefix: nothing declares the prefix of \"x:b\""]),
        Case(text: "<a/><b/>", expected: ["1:5 xml-syntax: a second outermost element"]),
        Case(text: "<a/>text", expected: ["1:5 xml-syntax: text outside of the outermost element"]),
        Case(text: "", expected: ["1:1 xml-syntax: the document has no element"]),
        Case(text: "<a>1 & 2</a>", expected: ["1:6 xml-syntax: \"&\" begins no reference"]),
        Case(
            text: "<a>&#1;</a>",
            expected: ["1:4 xml-invalid-character: \"&#1;\" is a character that XML does not have"]),
        Case(
            text: "<a>" + String(repeating: "<b>", count: 300),
            expected: [
                "1:601 xml-too-deep: elements stand more than 200 deep in each other"
            ]),
    ]

    private static func problems(in bytes: [UInt8]) -> [String] {
        var reader = XMLReader(SourceFile(path: "a.xml", bytes: bytes))
        while reader.next() != nil {}
        return reader.report.sorted.map {
            "\($0.range.start.line):\($0.range.start.column) \($0.identifier): \($0.message)"
        }
    }

    @Test(arguments: mistakes)
    func tellsTheMistakeAndItsPlace(_ test: Case) {
        #expect(Self.problems(in: Array(test.text.utf8)) == test.expected)
    }

    @Test func xmllintAgreesThatTheseAreMistakes() throws {
        var files: [String: [UInt8]] = [:]
        // A DOCTYPE, another encoding and depth are well-formed; only we refuse them.
        for (number, test) in Self.mistakes.enumerated()
        where !test.expected[0].contains("doctype")
            && !test.expected[0].contains("encoding") && !test.expected[0].contains("deep")
        {
            files["\(number).xml"] = Array(test.text.utf8)
        }
        let said = try ShellJudge.output(
            of: """
                for f in *.xml; do
                if xmllint --noout --nonet $f 2>words; then test -s words || echo $f; fi
                done
                """, files: files)
        #expect(said == "")
    }

    @Test func otherEncodingsAreNamed() {
        let utf16 = [UInt8]([0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0])
        #expect(
            Self.problems(in: utf16)
                == ["1:1 xml-other-encoding: the encoding is \"UTF-16\", expected \"UTF-8\""])
        #expect(
            Self.problems(in: Array("<a>".utf8) + [0xE9] + Array("</a>".utf8))
                == ["1:4 xml-other-encoding: the file is not UTF-8"])
    }

    /// An element with what is in it, after the reader has come to its start.
    @Test func anElementIsReadWhole() throws {
        let text = "<a><b c=\"1\">x<!-- no -->y<d>z</d><e/></b><b/></a>"
        var reader = XMLReader(SourceFile(path: "a.xml", text: text))
        guard case .start = reader.next(), case .start(let tag) = reader.next() else {
            Issue.record("expected two tags")
            return
        }
        let read = reader.element(tag)
        let element = try #require(read)
        #expect(element.text == "xyz")
        #expect(element.tag["c"] == "1")
        #expect(element.elements.map(\.tag.name.local) == ["d", "e"])
        #expect(element.range.text == "<b c=\"1\">x<!-- no -->y<d>z</d><e/></b>")
        guard case .start(let next) = reader.next() else {
            Issue.record("expected the second element")
            return
        }
        #expect(next.name == XMLName("b"))
    }

    @Test func aDocumentCutOffAnywhereIsSaidToBeCutOff() {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a --><xliff a="1" b='&lt;'><note>é &amp; &#x41;</note><![CDATA[x]]><?pi x?><b/></xliff>
            """
        let bytes = Array(text.utf8)
        for count in 1..<bytes.count {
            var reader = XMLReader(SourceFile(path: "x", bytes: Array(bytes[..<count])))
            while reader.next() != nil {}
            let problems = reader.report.diagnostics.map(\.identifier)
            // Between two pieces before the first element nothing is open; there is none at all.
            let start = String(decoding: bytes[..<count], as: UTF8.self)
            if ["?>", "?>\n", "-->"].contains(where: start.hasSuffix), !start.contains("<xliff") {
                #expect(problems == ["xml-syntax"], "\(start)")
                continue
            }
            #expect(
                problems.contains("xml-cut-off") || problems.contains("invalid-utf-8"),
                "\(String(decoding: bytes[..<count], as: UTF8.self)): \(problems)")
        }
    }
}
