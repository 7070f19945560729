/// Finds the boxes of tasks (GitHub Flavored Markdown, section 5.3).
enum TaskScanner {
    /// Returns what a box at an offset says; white space must follow it.
    static func mark(in bytes: [UInt8], at start: Int, _ end: Int) -> TaskMark? {
        guard start + 3 < end, bytes[start] == Byte.leftBracket,
            bytes[start + 2] == Byte.rightBracket, Byte.isSpaceOrTab(bytes[start + 3])
        else { return nil }
        switch bytes[start + 1] {
        case Byte.space: return .open
        case UInt8(ascii: "x"), UInt8(ascii: "X"): return .done
        default: return nil
        }
    }

    /// Whether a whole line looks like a task to cmark-gfm, whose pattern takes any sign for the
    /// point behind a number.
    static func isTaskLine(_ bytes: [UInt8], _ line: Line) -> Bool {
        var offset = line.lower
        func skipSpaces() {
            while offset < line.upper, Byte.isSpaceOrTab(bytes[offset]) { offset += 1 }
        }
        skipSpaces()
        guard offset < line.upper else { return false }
        switch bytes[offset] {
        case Byte.hyphen, Byte.plus, Byte.asterisk: offset += 1
        case let byte where Byte.isDigit(byte):
            while offset < line.upper, Byte.isDigit(bytes[offset]) { offset += 1 }
            // The sign behind the number; a longer character is taken whole, to be on the
            // side of reporting.
            if offset < line.upper, !Byte.isSpaceOrTab(bytes[offset]) { offset += 1 }
            while offset < line.upper, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        default: return false
        }
        let afterMarker = offset
        skipSpaces()
        return offset > afterMarker && mark(in: bytes, at: offset, line.upper) != nil
    }

    /// Whether `[x]` stands anywhere in a line.
    static func hasTick(_ bytes: [UInt8], _ line: Line) -> Bool {
        guard line.lower + 3 <= line.upper else { return false }
        return (line.lower...line.upper - 3).contains { index in
            bytes[index] == Byte.leftBracket && bytes[index + 1] | 0x20 == UInt8(ascii: "x")
                && bytes[index + 2] == Byte.rightBracket
        }
    }
}
