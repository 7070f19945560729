import Content
import Diagnostics
import TestSupport
import Testing
import Text

/// The files of printed editions: written, read back, and what is said of damaged ones.
@Suite struct PrintedEditionTests {
    private static func read(_ text: String, name: String = "2026-11") -> (PrintedEdition?, String)
    {
        var report = Report()
        let file = SourceFile(path: "content/editions/\(name).csv", text: text)
        let edition = PrintedEdition.read(file, into: &report)
        return (edition, DiagnosticText.of(report.sorted))
    }

    private static let day = CalendarDate("2026-11-25")

    private static func block(_ generator: inout SplitMix64) -> SheetBlock {
        let pieces = ["a", "b c", "\"", ",", ";", "é", "مرحبا", "[pan]", "'", "|", "112"]
        let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
        let state = ["", "", "stale", "en", "en nl"].randomElement(using: &generator) ?? ""
        return SheetBlock(text: text, state: state)
    }

    @Test("what is written is read back", arguments: 1...30)
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let sheets = ["a/nl/x/", "a/nl/y/", "b/ar/x/", "b/ar/book/w/"].map { address in
            let count = Int.random(in: 0...9, using: &generator)
            return (address, (0..<count).map { _ in Self.block(&generator) })
        }
        let edition = PrintedEdition(
            name: "2026-11", date: try #require(Self.day),
            sheets: sheets.shuffled(using: &generator))
        let bytes = edition.write()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\r"))
        let (found, problems) = Self.read(text)
        #expect(problems == "")
        let read = try #require(found)
        #expect(read.sheets.map(\.address) == ["a/nl/x/", "a/nl/y/", "b/ar/book/w/", "b/ar/x/"])
        for (address, blocks) in sheets {
            let sheet = try #require(read.sheets.first { $0.address == address })
            #expect(sheet.blocks.compactMap { read.texts[$0] } == blocks)
        }
        // Whatever the order in which the sheets came, the file is the same, and so is one made of
        // what was read.
        #expect(
            PrintedEdition(name: "2026-11", date: read.date, sheets: sheets).write() == bytes)
        #expect(read.write() == bytes)
    }

    @Test("each text stands once, where a sheet first shows it")
    func once() throws {
        let bell = SheetBlock(text: "Bel 112.")
        let edition = PrintedEdition(
            name: "1e-druk", date: try #require(Self.day),
            sheets: [
                ("zaanstad/nl/health/", [bell, SheetBlock(text: "Ga mee", state: "stale")]),
                ("zaanstad/ar/health/", [bell]),
            ])
        let bellName = Fingerprint.of("Bel 112.")
        let goName = Fingerprint.of("stale\u{0}Ga mee")
        #expect(
            String(decoding: edition.write(), as: UTF8.self) == """
                record,name,state,value
                edition,1e-druk,,2026-11-25
                sheet,zaanstad/ar/health/,,\(bellName)
                text,\(bellName),,Bel 112.
                sheet,zaanstad/nl/health/,,\(bellName) \(goName)
                text,\(goName),stale,Ga mee

                """)
    }

    @Test(
        "a name is as an id, but a digit may come first",
        arguments: [
            ("2026-11", true), ("winter", true), ("1", true), ("", false), ("-1", false),
            ("Winter", false), ("2026 11", false), ("a/b", false), ("..", false), ("é", false),
        ])
    func names(_ name: String, _ isName: Bool) {
        #expect(PrintedEdition.isName(name) == isName)
    }

    private static let head = "record,name,state,value\nedition,2026-11,,2026-11-25\n"
    private static let hint =
        "  hint: this file is written by \"wegwijs edition stamp\"; take back what was changed in it"

    @Test(
        "a damaged file is an error with its place, and no edition",
        arguments: [
            (
                "record,name,state,value\n",
                """
                content/editions/2026-11.csv:1:1: error: expected a row "edition,2026-11,,YYYY-MM-DD" below the header, found none [damaged-edition]
                \(hint)
                """
            ),
            (
                "record,name,state,value\nsheet,a/nl/x/,,\n",
                """
                content/editions/2026-11.csv:2:1: error: expected a row "edition,2026-11,,YYYY-MM-DD" below the header, found none [damaged-edition]
                \(hint)
                """
            ),
            (
                "record,name,state,value\nedition,2026-12,,2026-11-25\n",
                """
                content/editions/2026-11.csv:2:9: error: the edition "2026-12" stands in a file that is called "2026-11.csv" [damaged-edition]
                  hint: a name has small letters, digits and hyphens, and its file is called the same
                """
            ),
            (
                "record,name,state,value\nedition,2026-11,,november\n",
                """
                content/editions/2026-11.csv:2:18: error: "november" is not a day of the calendar [invalid-date]
                  hint: expected year, month and day: 2026-11-23
                """
            ),
            (
                "record,name,stat,value\nedition,2026-11,,2026-11-25\n",
                """
                content/editions/2026-11.csv:1:1: error: expected a column "state" in the first line, found none [missing-column]
                content/editions/2026-11.csv:1:13: error: no column is called "stat" [unknown-column]
                  hint: did you mean "state"?
                """
            ),
            (
                head + "text,cbf29ce48422,,Bel 113.\n",
                """
                content/editions/2026-11.csv:3:6: error: "cbf29ce48422" is not the fingerprint of the text in this row [damaged-record]
                \(hint)
                """
            ),
            (
                head + "sheet,zaanstad/nl/health/,,cbf29ce48422\n",
                """
                content/editions/2026-11.csv:3:7: error: the sheet "zaanstad/nl/health/" shows a text "cbf29ce48422" that no row holds [damaged-record]
                \(hint)
                """
            ),
            (
                head + "sheet,a/nl/x/,,\nsheet,a/nl/x/,,\n",
                """
                content/editions/2026-11.csv:4:7: error: the id "a/nl/x/" is used twice [duplicate-id]
                  note: content/editions/2026-11.csv:3:7: the first is here
                """
            ),
            (
                head + "shet,a/nl/x/,,\n",
                """
                content/editions/2026-11.csv:3:1: error: no row of an edition is called "shet" [damaged-record]
                  hint: did you mean "sheet"?
                """
            ),
            (
                head + "sheet,a/nl/x/\n",
                """
                content/editions/2026-11.csv:3:1: error: row has 2 cells, the header has 4: "state" is missing [missing-cell]
                  hint: an empty cell needs its delimiter too
                """
            ),
        ])
    func damaged(_ text: String, _ expected: String) {
        let (edition, problems) = Self.read(text)
        #expect(edition == nil)
        #expect(problems == expected)
    }

    @Test("any bytes are read without a crash", arguments: 1...40)
    func damage(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let sheets = [("a/nl/x/", (0..<5).map { _ in Self.block(&generator) })]
        var bytes = PrintedEdition(
            name: "2026-11", date: try #require(Self.day), sheets: sheets
        ).write()
        for _ in 0..<3 {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
        var report = Report()
        let file = SourceFile(path: "content/editions/2026-11.csv", bytes: bytes)
        let edition = PrintedEdition.read(file, into: &report)
        #expect((edition == nil) == report.hasErrors)
    }

    @Test("editions are no stray files; the newest comes first, by day and then by name")
    func order() {
        func file(_ name: String, _ date: String) -> String {
            "record,name,state,value\nedition,\(name),,\(date)\n"
        }
        let reading = Reading([
            "editions/a.csv": file("a", "2026-11-25"), "editions/b.csv": file("b", "2026-11-25"),
            "editions/c.csv": file("c", "2026-12-01"), "editions/d.csv": file("d", "2025-12-01"),
            "editions/old/e.csv": file("e", "2025-12-01"),
        ])
        #expect(reading.library.printed.map(\.name) == ["c", "b", "a", "d"])
        #expect(
            reading.problems == """
                content/editions/old/e.csv:1:1: warning: nothing reads this file [stray-file]
                  hint: documents end in .md, translations in .po; tables have fixed names
                """)
    }

    @Test("sheets of a municipality or a language that is gone are told once")
    func gone() throws {
        let text =
            Self.head + "sheet,zaanstd/nl/health/,,\nsheet,zaanstd/nl/waste/,,\n"
            + "sheet,zevenaar/nl/health/,,\nsheet,zevenaar/fa/health/,,\n"
        let edition = try #require(Self.read(text).0)
        var report = Report()
        EditionScopeCheck.check(edition, in: Reading().library, into: &report)
        let rest =
            "  hint: when these sheets hang nowhere any more, stamp a new edition"
        #expect(
            DiagnosticText.of(report.sorted) == """
                content/editions/2026-11.csv:3:7: warning: sheets were printed for the municipality "zaanstd", which is not there [edition-of-nothing]
                  hint: did you mean "zaanstad"?
                \(rest)
                content/editions/2026-11.csv:6:7: warning: sheets were printed for the language "fa", which is not there [edition-of-nothing]
                \(rest)
                """)
    }
}
