import CSV
import Diagnostics
import Exchange
import Gettext
import TestSupport
import Testing
import Text

@testable import Exchange

/// What spreadsheets do to a table, and what they must not do.
@Suite struct SpreadsheetTests {
    @Test func everyTextComesBackFromItsCell() {
        var random = SplitMix64(seed: 31)
        let scalars: [Unicode.Scalar] = [
            "'", "'", "=", "+", "-", "@", "\t", "\r", "\n", "1", "0", ":", " ", "a", "m", "e", "i",
            "€", "م", "\"", ";", "#",
        ]
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...7, using: &random) { text.append(random.pick(scalars)) }
            let cell = SpreadsheetCell.guarded(String(text))
            #expect(SpreadsheetCell.unguarded(cell).unicodeScalars.elementsEqual(text))
            #expect(!SpreadsheetCell.isFormula(cell))
        }
    }

    @Test(arguments: [
        ("=A1", "'=A1"), ("+31", "'+31"), ("-", "'-"), ("@a", "'@a"), ("'=A1", "''=A1"),
        ("112", "'112"), ("1 mei", "'1 mei"), ("May 2", "'May 2"), ("0800-1234", "'0800-1234"),
        ("10:00", "'10:00"), ("'s avonds", "'s avonds"), ("Bel 112", "Bel 112"),
        ("Stap 1", "Stap 1"), ("سؤال 1", "سؤال 1"), ("", ""), ("a=b", "a=b"),
    ])
    func whatLooksLikeAFormulaADateOrANumberIsGuarded(_ text: String, _ cell: String) {
        #expect(SpreadsheetCell.guarded(text) == cell)
        #expect(SpreadsheetCell.unguarded(cell) == text)
    }

    private static let catalog = Catalog(messages: [
        Message(id: "Bel {a.b}", strings: ["اتصلوا\nبـ {a.b}"]),
        Message(id: "=1+1; \"x\"", strings: [""]),
        Message(id: "'s avonds", strings: ["evening"]),
    ])

    /// The table of the catalogue as rows of cells.
    private static func rows() -> [[String]] {
        var report = Report()
        let file = SourceFile(path: "a.csv", bytes: Trip.export(catalog, .csv))
        guard let table = CSVParser.parse(file, into: &report) else { return [] }
        return [table.columns.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
    }

    private static func write(_ rows: [[String]], _ delimiter: Character = ";") -> [UInt8] {
        CSVWriter.write(rows, delimiter: delimiter.asciiValue ?? 0x3B)
    }

    struct Habit: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let save: @Sendable ([[String]]) -> [UInt8]
    }

    static let habits = [
        Habit(testDescription: "semicolons") { write($0) },
        Habit(testDescription: "commas") { write($0, ",") },
        Habit(testDescription: "tabs") { write($0, "\t") },
        Habit(testDescription: "LF only") {
            CSVWriter.write($0, delimiter: 0x3B, lineEnd: .lineFeed)
        },
        Habit(testDescription: "columns in another order") { write($0.map { $0.reversed() }) },
        Habit(testDescription: "three empty columns at the end") {
            write($0.map { $0 + ["", "", ""] })
        },
        Habit(testDescription: "rows of delimiters at the end") {
            write($0 + Array(repeating: $0[0].map { _ in "" }, count: 5))
        },
        Habit(testDescription: "rows without their last empty cells") { rows in
            // The order in which "exported" is not last, so that there are such cells.
            write(
                rows.map { row in
                    var row = [
                        row[0], row[1], row[8], row[6], row[3], row[5], row[2], row[7], row[4],
                    ]
                    while row.last == "" { row.removeLast() }
                    return row
                })
        },
        Habit(testDescription: "names in capitals") {
            write([$0[0].map { $0.uppercased() }] + $0.dropFirst())
        },
        Habit(testDescription: "CR LF in cells") {
            write($0.map { $0.map { $0.replacing("\n", with: "\r\n") } })
        },
    ]

    @Test(arguments: habits)
    func aSavedTableMeansTheSame(_ habit: Habit) throws {
        let (found, said) = Trip.plan(habit.save(Self.rows()), into: Self.catalog)
        #expect(said == [])
        let plan = try #require(found)
        #expect(plan.changes.isEmpty && plan.unchanged == 2 && plan.empty == 1)
        let filled = Trip.plan(
            habit.save(Self.rows()), into: Trip.emptied(Self.catalog, keepsPrevious: true))
        #expect(filled.plan?.catalogs["pages/a.po"] == Self.catalog)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// What is done to the rows: header first.
        let edit: @Sendable (inout [[String]]) -> Void
        let said: [String]
        var refused: Int?
    }

    static let mistakes = [
        Mistake(
            testDescription: "no column for the translation", edit: { $0[0][5] = "vertaling" },
            said: [
                "1:1 missing-column: the table has no column \"translation\"",
                "1:35 unknown-column: the column \"vertaling\" is passed over",
            ]),
        Mistake(
            testDescription: "a column of one's own", edit: { $0[0][2] = "remark" },
            said: ["1:9 unknown-column: the column \"remark\" is passed over"], refused: 0),
        Mistake(
            testDescription: "no column exported",
            edit: { for index in $0.indices { $0[index].removeLast() } },
            said: [
                "1:1 missing-column: without the column \"exported\" nobody can tell who changed a text"
            ], refused: 0),
        Mistake(
            testDescription: "a formula", edit: { $0[2][5] = "=1+1" },
            said: ["4:46 formula-in-cell: \"=1+1\" is a formula or what became of one"], refused: 1),
        Mistake(
            testDescription: "what became of a formula", edit: { $0[2][5] = "#NAAM?" },
            said: ["4:46 formula-in-cell: \"#NAAM?\" is a formula or what became of one"],
            refused: 1),
        Mistake(
            testDescription: "a state that does not exist", edit: { $0[3][6] = "klaar" },
            said: ["5:49 unknown-state: there is no state \"klaar\""], refused: 1),
        Mistake(
            testDescription: "rows moved apart",
            edit: { rows in
                let id = rows[1][1]
                rows[1][1] = rows[3][1]
                rows[3][1] = id
            },
            said: [
                "2:41 mixed-up: the id belongs to another text: \"'s avonds\"",
                "5:41 mixed-up: the id belongs to another text: \"Bel {a.b}\"",
            ], refused: 2),
        Mistake(
            testDescription: "a row of another language", edit: { $0[3][0] = "fa/pages/a.po" },
            said: ["5:1 other-language: the row is for \"fa\", the table for \"ar\""], refused: 1),
        Mistake(
            testDescription: "a file that is gone", edit: { $0[3][0] = "ar/pages/old.po" },
            said: [
                "5:43 unknown-catalog: 1 text is for \"pages/old.po\", which is no file of translations any more"
            ], refused: 1),
        Mistake(
            testDescription: "an id that is gone",
            edit: {
                $0[3][1] = "u000000000000"; $0[3][5] = "new"
            },
            said: ["5:41 unknown-unit: the catalogue has no text with the id \"u000000000000\""],
            refused: 1),
        Mistake(
            testDescription: "a text twice",
            edit: {
                $0.append($0[3]); $0[4][5] = "other"
            },
            said: ["6:41 duplicate-unit: the text stands twice, with different translations"],
            refused: 1),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsToldWithItsPlace(_ mistake: Mistake) {
        var rows = Self.rows()
        mistake.edit(&rows)
        let (plan, said) = Trip.plan(Self.write(rows), into: Self.catalog)
        #expect(said == mistake.said)
        #expect(plan?.refused == mistake.refused)
        #expect(plan?.catalogs.isEmpty != false)
    }

    @Test func otherEncodingsAreRefusedWithAWayOut() {
        let text = String(decoding: Trip.export(Self.catalog, .csv), as: UTF8.self)
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(
            Trip.plan(utf16, into: Self.catalog).said == [
                "1:1 not-utf-8: the table is saved as UTF-16 (\"Unicode text\"), expected UTF-8"
            ])
        let windows = Array("file;id;translation\nar/a.po;u1;caf".utf8) + [0xE9, 0x0A]
        #expect(
            Trip.plan(windows, into: Self.catalog).said == [
                "2:15 not-utf-8: the table is not saved as UTF-8, and letters may be lost"
            ])
        #expect(
            Trip.plan([0x50, 0x4B, 0x03, 0x04, 0x31], into: Self.catalog).said == [
                "1:1 not-a-table: this is a workbook or another packed file, expected CSV"
            ])
        #expect(
            Trip.plan([], into: Self.catalog).said == ["1:1 empty-exchange: the file is empty"])
    }
}
