import CSV
import Content
import Diagnostics
import Foundation
import Text

/// The `photos.csv` of a municipality, to which rows are added; what stands there stays as it is.
struct PhotoTable {
    private var bytes: [UInt8]
    private let columns: [String]
    private let delimiter: UInt8
    private let lineEnd: CSVWriter.LineEnd

    /// Takes the bytes of a table, or begins one as a Dutch spreadsheet saves it.
    ///
    /// - Returns: Nothing where its first line cannot be read.
    init?(_ old: Data?) {
        guard let old, !old.isEmpty else {
            columns = Photo.columns
            delimiter = UInt8(ascii: ";")
            lineEnd = .carriageReturnLineFeed
            // Without the mark a spreadsheet reads "é" as two characters.
            bytes =
                [0xEF, 0xBB, 0xBF]
                + CSVWriter.write([columns], delimiter: delimiter, lineEnd: lineEnd)
            return
        }
        var unused = Report()
        let file = SourceFile(path: Photo.table, bytes: Array(old))
        guard let table = CSVParser.parse(file, into: &unused) else { return nil }
        bytes = file.bytes
        columns = table.columns.map(\.text)
        delimiter = table.delimiter
        lineEnd = bytes.contains(UInt8(ascii: "\r")) ? .carriageReturnLineFeed : .lineFeed
        if bytes.last != UInt8(ascii: "\n") {
            bytes += lineEnd == .lineFeed ? [0x0A] : [0x0D, 0x0A]
        }
    }

    var file: [UInt8] { bytes }

    /// Adds a row by the names of its columns; the columns that it does not name stay empty.
    mutating func add(_ cells: [String: String]) {
        let row = columns.map { cells[$0] ?? "" }
        bytes += CSVWriter.write([row], delimiter: delimiter, lineEnd: lineEnd)
    }
}
