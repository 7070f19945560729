import Diagnostics
import Text

/// Walks through the bytes of a table, one record at a time.
struct CSVReader {
    let file: SourceFile
    let delimiter: UInt8
    private var position: Int
    /// The line of an offset that was asked for; lines are counted on from there.
    private var counted = (offset: 0, line: 1)

    private static let quote = UInt8(ascii: "\"")
    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(file: SourceFile) {
        self.file = file
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        position = start
        delimiter = Self.delimiter(of: file.bytes, from: start)
    }

    /// Returns the delimiter that stands most often in the first line that is not blank, outside
    /// quotes: a semicolon, a tab (as spreadsheets save "text"), or else the comma.
    private static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8 {
        var commas = 0
        var semicolons = 0
        var tabs = 0
        var quoted = false
        var blank = true
        for byte in bytes[start...] {
            if byte == quote {
                quoted.toggle()
            } else if quoted {
                continue
            } else if byte == lineFeed || byte == carriageReturn {
                if !blank { break }
            } else if byte == UInt8(ascii: ",") {
                commas += 1
            } else if byte == UInt8(ascii: ";") {
                semicolons += 1
            } else if byte == tab {
                tabs += 1
            }
            if byte != UInt8(ascii: " "), byte != tab, !isLineEnd(byte) { blank = false }
        }
        if tabs > max(commas, semicolons) { return tab }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// Returns the cells of the next line that is not blank, or nil at the end of the file.
    mutating func nextRecord(into report: inout Report) -> CSVRow? {
        skipBlankLines()
        guard position < file.bytes.count else { return nil }
        var cells: [CSVCell] = []
        while true {
            cells.append(nextCell(into: &report))
            guard position < file.bytes.count, file.bytes[position] == delimiter else { break }
            position += 1
        }
        skipLineEnd()
        let lower = cells.first?.range.lower ?? position
        let upper = cells.last?.range.upper ?? position
        return CSVRow(cells: cells, range: SourceRange(file, lower, upper))
    }

    private mutating func skipBlankLines() {
        var index = position
        while index < file.bytes.count {
            let byte = file.bytes[index]
            if Self.isLineEnd(byte) {
                position = index + 1
            } else if byte != UInt8(ascii: " "), byte != Self.tab {
                return
            }
            index += 1
        }
        position = index
    }

    private mutating func skipLineEnd() {
        guard position < file.bytes.count else { return }
        let isCarriageReturn = file.bytes[position] == Self.carriageReturn
        position += 1
        if isCarriageReturn, position < file.bytes.count, file.bytes[position] == Self.lineFeed {
            position += 1
        }
    }

    private mutating func skipBlanks() {
        while position < file.bytes.count, isBlank(file.bytes[position]) { position += 1 }
    }

    /// Reads one cell and stops at the delimiter or line end behind it.
    private mutating func nextCell(into report: inout Report) -> CSVCell {
        skipBlanks()
        if position < file.bytes.count, file.bytes[position] == Self.quote {
            return quotedCell(into: &report)
        }
        let start = position
        var firstQuote: Int?
        while position < file.bytes.count, !endsCell(file.bytes[position]) {
            if firstQuote == nil, file.bytes[position] == Self.quote { firstQuote = position }
            position += 1
        }
        var end = position
        while end > start, isBlank(file.bytes[end - 1]) { end -= 1 }
        if let firstQuote {
            report.error(
                "stray-quote", "double quote inside a cell that does not begin with one",
                at: SourceRange(file, firstQuote, firstQuote + 1),
                hints: ["put the whole cell between double quotes and double the quotes in it"])
        }
        return CSVCell(
            text: String(decoding: file.bytes[start..<end], as: UTF8.self),
            range: SourceRange(file, start, end))
    }

    private mutating func quotedCell(into report: inout Report) -> CSVCell {
        let opening = position
        guard let closing = closingQuote(after: opening) else {
            return unclosedCell(from: opening, nextQuote: nil, into: &report)
        }
        position = closing + 1
        skipBlanks()
        if position < file.bytes.count, !endsCell(file.bytes[position]) {
            // A quote that was forgotten closes at the next quote of a later line, and the
            // text after that one is what shows it.
            if file.bytes[opening..<closing].contains(where: Self.isLineEnd) {
                return unclosedCell(from: opening, nextQuote: closing, into: &report)
            }
            let start = position
            while position < file.bytes.count, !endsCell(file.bytes[position]) { position += 1 }
            let rest = SourceRange(file, start, position)
            report.error(
                "text-after-quote", "\"\(rest.text)\" stands after the closing quote", at: rest,
                hints: ["a quote inside a quoted cell is written twice: \"\""])
        }
        return CSVCell(
            text: unquoted(opening + 1, closing), range: SourceRange(file, opening, closing + 1))
    }

    /// Reports a quote that is not closed and ends its cell with its line, so that the rows
    /// below it are read.
    private mutating func unclosedCell(
        from opening: Int, nextQuote: Int?, into report: inout Report
    ) -> CSVCell {
        position = opening + 1
        while position < file.bytes.count, !Self.isLineEnd(file.bytes[position]) { position += 1 }
        let row = SourceRange(file, opening, position)
        var notes: [Diagnostic.Note] = []
        if let nextQuote {
            notes.append(
                Diagnostic.Note(
                    "the next quote, with text behind it, is here",
                    at: SourceRange(file, nextQuote, nextQuote + 1)))
        }
        report.error(
            "unclosed-quote",
            "double quote is not closed in the row of line \(line(at: opening))",
            at: SourceRange(file, opening, opening + 1),
            hints: ["close the cell with a double quote; one inside it is written twice: \"\""],
            notes: notes)
        return CSVCell(text: unquoted(opening + 1, position), range: row)
    }

    /// Returns the line of an offset that is not before the last one asked for.
    private mutating func line(at offset: Int) -> Int {
        for byte in file.bytes[counted.offset..<offset] where byte == Self.lineFeed {
            counted.line += 1
        }
        counted.offset = offset
        return counted.line
    }

    /// Returns the offset of the quote that closes a cell; doubled quotes are passed over.
    private func closingQuote(after opening: Int) -> Int? {
        var index = opening + 1
        while index < file.bytes.count {
            if file.bytes[index] == Self.quote {
                guard index + 1 < file.bytes.count, file.bytes[index + 1] == Self.quote else {
                    return index
                }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private func unquoted(_ lower: Int, _ upper: Int) -> String {
        let content = file.bytes[lower..<upper]
        guard content.contains(Self.quote) else { return String(decoding: content, as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        var index = lower
        while index < upper {
            bytes.append(file.bytes[index])
            let doubled =
                file.bytes[index] == Self.quote && index + 1 < upper
                && file.bytes[index + 1] == Self.quote
            index += doubled ? 2 : 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || Self.isLineEnd(byte) }

    private static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == lineFeed || byte == carriageReturn
    }

    /// Whether a byte is no part of a cell when it stands around it.
    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (byte == Self.tab && delimiter != Self.tab)
    }
}
