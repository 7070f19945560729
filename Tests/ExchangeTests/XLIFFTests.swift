import Exchange
import Gettext
import Testing
import Text

/// XLIFF that other programs have had in their hands, and broken XLIFF.
@Suite struct XLIFFTests {
    private static let catalog = Catalog(messages: [
        Message(id: "Bel {a.b} of [hulp](x.md)", strings: ["اتصلوا {a.b} [مساعدة](x.md)"]),
        Message(id: "Dag", strings: [""]),
    ])

    private static let text = String(decoding: Trip.export(catalog, .xliff), as: UTF8.self)

    @Test func placeholdersAndLinksAreCodes() {
        #expect(
            Self.text.contains(
                """
                      <originalData>
                        <data id="d1">{a.b}</data>
                        <data id="d2">x.md</data>
                      </originalData>
                      <segment state="translated">
                        <source xml:space="preserve">Bel <ph id="1" canDelete="no" dataRef="d1" disp="{a.b}"/> of [hulp](<ph id="2" canDelete="no" dataRef="d2" disp="x.md"/>)</source>
                """), "\(Self.text)")
    }

    struct Edit: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: String
        let new: String
        var said: [String] = []
        /// The translation of the first text afterwards; nil where nothing is read.
        var after: String?
    }

    static let edits = [
        Edit(
            testDescription: "an annotation, a comment and another prefix",
            old: "اتصلوا", new: "<mrk id=\"m\" type=\"term\">اتصلوا</mrk> <!-- c -->الآن",
            after: "اتصلوا الآن {a.b} [مساعدة](x.md)"),
        Edit(
            testDescription: "a code taken away",
            old: "<ph id=\"1\" canDelete=\"no\" dataRef=\"d1\" disp=\"{a.b}\"/> [مساعدة](",
            new: "[مساعدة](", after: "اتصلوا [مساعدة](x.md)"),
        Edit(
            testDescription: "codes without their data", old: "dataRef=\"d1\" disp=\"{a.b}\"/> [مس",
            new: "/> الآن [مس", after: "اتصلوا {a.b} الآن [مساعدة](x.md)"),
        Edit(
            testDescription: "the language with a country", old: "trgLang=\"ar\"",
            new: "trgLang=\"ar-SA\"", after: "اتصلوا {a.b} [مساعدة](x.md)"),
        Edit(
            testDescription: "a code that nobody knows", old: "اتصلوا",
            new: "<pc id=\"9\">اتصلوا</pc>",
            said: [
                "11:38 unknown-inline-code: nothing says what \"<pc>\" stands for in the text"
            ], after: "اتصلوا {a.b} [مساعدة](x.md)"),
        Edit(
            testDescription: "XLIFF 1.2", old: "version=\"2.0\"", new: "version=\"1.2\"",
            said: ["2:1 xliff-version: the file is XLIFF \"1.2\", expected \"2.0\""]),
        Edit(
            testDescription: "no language", old: " trgLang=\"ar\"", new: "",
            said: ["2:1 missing-language: the file does not say its language"]),
        Edit(
            testDescription: "another language", old: "trgLang=\"ar\"", new: "trgLang=\"fa\"",
            said: ["3:3 other-language: the texts are for \"ar\", the file for \"fa\""]),
        Edit(
            testDescription: "units mixed up", old: "<source xml:space=\"preserve\">Bel",
            new: "<source xml:space=\"preserve\">Dag",
            said: ["11:9 mixed-up: the id belongs to another text: \"Bel {a.b} of [hulp](x.md)\""],
            after: "اتصلوا {a.b} [مساعدة](x.md)"),
        Edit(
            testDescription: "an external entity", old: "<xliff ",
            new: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<xliff ",
            said: [
                "2:1 xml-doctype: the file declares a DOCTYPE or entities, which may lead elsewhere"
            ]),
        Edit(
            testDescription: "tags mixed up", old: "</target>\n      </segment>",
            new: "</target>\n      </unit>",
            said: ["12:7 xml-mismatched-tag: expected \"</segment>\", found \"</unit>\""]),
        Edit(
            testDescription: "not XLIFF", old: "<xliff ", new: "<html ",
            said: [
                "2:1 not-xliff: the file is \"<html>\", expected \"<xliff>\""
            ]),
    ]

    @Test(arguments: edits)
    func anEditIsUnderstoodOrRefused(_ edit: Edit) {
        let text = Self.text.replacing(edit.old, with: edit.new, maxReplacements: 1)
        #expect(text != Self.text)
        let (plan, said) = Trip.plan(Array(text.utf8), into: Self.catalog)
        #expect(said == edit.said)
        let catalog = plan.map { $0.catalogs["pages/a.po"] ?? Self.catalog }
        #expect(catalog?.messages.first?.strings.first == edit.after)
    }

    @Test func aFileThatIsCutOffIsNotReadAtAll() {
        let bytes = Array(Self.text.utf8)
        for length in stride(from: 40, to: bytes.count - 10, by: 7) {
            let (plan, said) = Trip.plan(
                Array(bytes[..<length]), into: Trip.emptied(Self.catalog, keepsPrevious: true))
            #expect(plan == nil && said.count == 1, "\(length): \(said)")
        }
    }

    /// A program that cuts texts into sentences, and one that leaves the state alone.
    @Test func segmentsAreJoined() throws {
        let text = Self.text.replacing(
            """
            <segment state="initial">
                    <source xml:space="preserve">Dag</source>
            """,
            with: """
                <segment state="translated"><source>D</source><target>ي</target></segment>
                <ignorable><source>a</source></ignorable>
                <segment state="final"><source>g</source><target>وم</target>
                """)
        let (found, said) = Trip.plan(Array(text.utf8), into: Self.catalog)
        #expect(said == [])
        let plan = try #require(found)
        #expect(plan.catalogs["pages/a.po"]?.messages[1].strings == ["يaوم"])
        #expect(plan.changes.map(\.kind) == [.new])
    }
}
