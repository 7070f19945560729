import CSV
import Diagnostics
import Foundation
import TestSupport
import Testing
import Text

@Suite struct CSVWriterTests {
    private static let pieces = [
        "a", "straat", " ", "\"", ",", ";", "\n", "\r\n", "\r", "\t", "é", "شارع", "👍", "'",
        "\u{FEFF}",
        "",
    ]

    /// Tables with names for all columns and whatever in their cells.
    private static func tables(seed: UInt64, count: Int) -> [[[String]]] {
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            let width = Int.random(in: 1...6, using: &random)
            let height = Int.random(in: 0...8, using: &random)
            var rows = [(0..<width).map { "k\($0)\(random.pick(pieces))k" }]
            for _ in 0..<height {
                rows.append(
                    (0..<width).map { _ in
                        let parts = Int.random(in: 0...5, using: &random)
                        return (0..<parts).map { _ in random.pick(pieces) }.joined()
                    })
            }
            return rows
        }
    }

    @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";")], [true, false])
    func parsesWhatItWrote(delimiter: UInt8, carriageReturns: Bool) {
        for rows in Self.tables(seed: 11, count: 400) {
            let bytes = CSVWriter.write(
                rows, delimiter: delimiter,
                lineEnd: carriageReturns ? .carriageReturnLineFeed : .lineFeed)
            var report = Report()
            let table = CSVParser.parse(SourceFile(path: "a.csv", bytes: bytes), into: &report)
            let header = table?.columns.map(\.text) ?? []
            #expect(report.diagnostics.isEmpty)
            #expect([header] + (table?.rows ?? []).map { $0.cells.map(\.text) } == rows)
        }
    }

    /// Python's module reads what we write as we meant it, and we read what it writes.
    @Test func agreesWithPython() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("csv-judge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // What the two understand differently is left out: spaces at the edges of cells without
        // quotes, a byte-order mark at the start, the other delimiter without quotes in the
        // header, and delimiters where there is one column.
        let tables = Self.tables(seed: 12, count: 300).map { rows in
            rows.enumerated().map { index, cells in
                index == 0
                    ? ["id"] + cells.indices.map { "column \($0)" }
                    : ["\(index)"] + cells.map { "x\($0)x" }
            }
        }
        for (index, rows) in tables.enumerated() {
            let bytes = CSVWriter.write(
                rows, delimiter: index % 2 == 0 ? UInt8(ascii: ",") : UInt8(ascii: ";"))
            try Data(bytes).write(to: folder.appendingPathComponent("\(index).csv"))
        }
        let program = """
            import csv, json, sys
            for i in range(\(tables.count)):
                d = ',;'[i % 2]
                rows = list(csv.reader(open(f'{i}.csv', newline='', encoding='utf-8'), delimiter=d, strict=True))
                json.dump(rows, open(f'{i}.json', 'w'))
                csv.writer(open(f'{i}.out', 'w', newline='', encoding='utf-8'), delimiter=d).writerows(rows)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "python3 is needed as the judge, and failed")
        for (index, rows) in tables.enumerated() {
            let json = try Data(contentsOf: folder.appendingPathComponent("\(index).json"))
            #expect(try JSONDecoder().decode([[String]].self, from: json) == rows)
            let bytes = try Data(contentsOf: folder.appendingPathComponent("\(index).out"))
            var report = Report()
            let file = SourceFile(path: "a.csv", bytes: Array(bytes))
            let table = try #require(CSVParser.parse(file, into: &report))
            #expect(report.diagnostics.isEmpty)
            let read = [table.columns.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
            #expect(read == rows)
        }
    }
}
