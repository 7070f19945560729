/// Writes a table in the form that ``CSVParser`` and spreadsheets read (RFC 4180).
package enum CSVWriter {
    /// What stands at the end of every line.
    package enum LineEnd: Sendable {
        /// CR LF, as RFC 4180 asks.
        case carriageReturnLineFeed
        case lineFeed
    }

    /// Returns the rows as UTF-8 without a byte-order mark, the first of them being the header.
    ///
    /// A cell is quoted where it holds a quote, a line end or any delimiter (so that the
    /// reader's choice of the delimiter cannot go wrong), where a reader would trim it, and
    /// where it is the only, empty cell of its row, which would be a blank line.
    package static func write(
        _ rows: [[String]], delimiter: UInt8 = UInt8(ascii: ","),
        lineEnd: LineEnd = .carriageReturnLineFeed
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(delimiter) }
                append(cell, quoted: needsQuotes(cell, aloneInRow: row.count == 1), to: &bytes)
            }
            if lineEnd == .carriageReturnLineFeed { bytes.append(UInt8(ascii: "\r")) }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Returns one cell among others, with quotes where it needs them or where they are asked for.
    package static func cell(_ text: String, quoted: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        append(text, quoted: quoted || needsQuotes(text, aloneInRow: false), to: &bytes)
        return bytes
    }

    private static func needsQuotes(_ cell: String, aloneInRow: Bool) -> Bool {
        let text = cell.utf8
        guard let first = text.first, let last = text.last else { return aloneInRow }
        let trimmed = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        // 0xEF may begin a byte-order mark, which a reader skips at the start of the file.
        if trimmed.contains(first) || trimmed.contains(last) || first == 0xEF { return true }
        return text.contains { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\r"),
                UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                true
            default:
                false
            }
        }
    }

    private static func append(_ cell: String, quoted: Bool, to bytes: inout [UInt8]) {
        guard quoted else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
