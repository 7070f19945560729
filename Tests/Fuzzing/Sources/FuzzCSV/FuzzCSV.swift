import CSV
import Diagnostics
import Text

/// A table that was read without a problem is written and read again as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    var report = Report()
    let table = CSVParser.parse(SourceFile(path: "fuzz.csv", bytes: bytes), into: &report)
    guard let table, !report.hasErrors else { return 0 }
    let rows = [table.columns.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
    let written = CSVWriter.write(rows, delimiter: table.delimiter)
    var again = Report()
    let second = CSVParser.parse(SourceFile(path: "again.csv", bytes: written), into: &again)
    precondition(!again.hasErrors, "a written table has errors")
    precondition(second?.rows.map { $0.cells.map(\.text) } == Array(rows.dropFirst()))
    return 0
}
