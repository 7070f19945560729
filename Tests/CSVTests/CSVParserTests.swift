import CSV
import Diagnostics
import TestSupport
import Testing
import Text

@Suite struct CSVParserTests {
    private static func parse(_ text: String) -> (table: CSVTable?, report: Report) {
        var report = Report()
        let file = SourceFile(path: "a.csv", text: text)
        return (CSVParser.parse(file, into: &report), report)
    }

    private static func cells(_ text: String) -> [[String]] {
        guard let table = parse(text).table else { return [] }
        return [table.columns.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let cells: [[String]]
        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "a,b\n1,2\n", cells: [["a", "b"], ["1", "2"]]),
        Case(text: "a;b,c;d\r\n1;2,3;4\r\n", cells: [["a", "b,c", "d"], ["1", "2,3", "4"]]),
        Case(text: "a,b;c\n1,2", cells: [["a", "b;c"], ["1", "2"]]),
        Case(text: "\"a;b;c\",d\n1,2", cells: [["a;b;c", "d"], ["1", "2"]]),
        Case(text: "a\n1\n", cells: [["a"], ["1"]]),
        Case(text: "\u{FEFF}a,b\r1,2\r", cells: [["a", "b"], ["1", "2"]]),
        Case(text: "\n \r\n a , b \n\n 1 ,\t\"2 \" \n  \n", cells: [["a", "b"], ["1", "2 "]]),
        Case(
            text: "a,b\n\"x\ny\r\nz\",\"\"\"q\"\"\"\n",
            cells: [["a", "b"], ["x\ny\r\nz", "\"q\""]]),
        Case(text: "a,b\n,\n", cells: [["a", "b"], ["", ""]]),
        Case(text: "الاسم,b\nشارع,\"\u{2067}\"", cells: [["الاسم", "b"], ["شارع", "\u{2067}"]]),
    ]

    @Test(arguments: cases)
    func readsCells(case test: Case) {
        #expect(Self.cells(test.text) == test.cells)
        #expect(Self.parse(test.text).report.diagnostics.isEmpty)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let text: String
        /// `line:column identifier: message` of every problem.
        let expected: [String]
        var rows: Int
        var testDescription: String { text }
    }

    static let mistakes = [
        Mistake(
            text: "a,b\n1,\"x\n2,y\n3\n",
            expected: [
                "2:3 unclosed-quote: double quote is not closed in the row of line 2",
                "4:1 missing-cell: row has 1 cell, the header has 2: \"b\" is missing",
            ], rows: 3),
        Mistake(
            text: "a,b\n1,\"x\n2,\"y\"\n3\n",
            expected: [
                "2:3 unclosed-quote: double quote is not closed in the row of line 2",
                "4:1 missing-cell: row has 1 cell, the header has 2: \"b\" is missing",
            ], rows: 3),
        Mistake(
            text: "a,b\n\"x\"y,2\n",
            expected: ["2:4 text-after-quote: \"y\" stands after the closing quote"], rows: 1),
        Mistake(
            text: "a,b\nx\"y\",2\n",
            expected: [
                "2:2 stray-quote: double quote inside a cell that does not begin with one"
            ], rows: 1),
        Mistake(
            text: "a,b,c\n1,2,3,4,5\n1\n",
            expected: [
                "2:1 extra-cell: row has 5 cells, the header has 3: \"4\" has no column",
                "3:1 missing-cell: row has 1 cell, the header has 3: \"b\" is missing",
            ], rows: 2),
        Mistake(
            text: "a,,a\n",
            expected: [
                "1:3 empty-column-name: column 2 has no name",
                "1:4 duplicate-column: column \"a\" stands twice in the header",
            ], rows: 0),
    ]

    @Test(arguments: mistakes)
    func reportsEveryMistakeAtItsPlace(mistake: Mistake) throws {
        let (table, report) = Self.parse(mistake.text)
        let found = report.sorted.map {
            "\($0.range.start.line):\($0.range.start.column) \($0.identifier): \($0.message)"
        }
        #expect(found == mistake.expected)
        let rows = try #require(table).rows
        #expect(rows.count == mistake.rows)
        for row in rows { #expect(row.cells.count == table?.columns.count) }
    }

    @Test(arguments: ["", "\u{FEFF}", "\n \r\n"])
    func refusesAnEmptyFile(text: String) {
        let (table, report) = Self.parse(text)
        #expect(table == nil)
        #expect(report.diagnostics.map(\.identifier) == ["empty-table"])
    }

    @Test func refusesAHeaderWithoutNames() {
        let (table, report) = Self.parse(",,\n1,2,3\n")
        #expect(table == nil)
        #expect(report.diagnostics.map(\.identifier) == ["empty-header"])
    }

    @Test func knowsThePlaceOfEveryCell() throws {
        let table = try #require(Self.parse("a, b\n\"é\", zé \n").table)
        #expect(table.rows[0].cells[0].range.text == "\"é\"")
        #expect(table.rows[0].cells[1].range.text == "zé")
        #expect(table.rows[0].cells[1].range.start == SourcePosition(line: 2, column: 6))
        #expect(table.columns[1].range.start == SourcePosition(line: 1, column: 4))
        #expect(table.rows[0].range.text == "\"é\", zé")
    }

    @Test func survivesAnyBytes() {
        var random = SplitMix64(seed: 3)
        let bytes = Array("\"\"\",;\r\n \t ab\u{FEFF}é".utf8) + [0xFF, 0xC3, 0]
        for _ in 0..<4000 {
            let content = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                random.pick(bytes)
            }
            var report = Report()
            let table = CSVParser.parse(SourceFile(path: "a.csv", bytes: content), into: &report)
            for row in table?.rows ?? [] {
                #expect(row.cells.count == table?.columns.count)
                for cell in row.cells { #expect(cell.range.upper <= content.count) }
            }
            for problem in report.diagnostics { #expect(problem.range.upper <= content.count) }
        }
    }
}
