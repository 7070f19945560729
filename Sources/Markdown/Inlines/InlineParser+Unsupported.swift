import Text

/// The inlines of CommonMark and GFM that are errors here.
extension InlineParser {
    mutating func scanBackticks() {
        var count = 1
        while peek(count) == Byte.backtick { count += 1 }
        let range = text.range(position, position + count)
        report.add(.code(range.excerpt), at: range)
        takeText(count)
    }

    mutating func scanTildes() {
        var count = 1
        while peek(count) == Byte.tilde { count += 1 }
        let range = text.range(position, position + count)
        report.add(.tilde(range.excerpt), at: range)
        takeText(count)
    }

    mutating func scanAmpersand() {
        if let length = Self.referenceLength(in: bytes, at: position, end) {
            reportReference(position, position + length)
        }
        takeText(1)
    }

    /// Reports every character reference in an address or a title.
    mutating func checkReferences(_ lower: Int, _ upper: Int) {
        for index in lower..<max(lower, upper) where bytes[index] == Byte.ampersand {
            if index > lower, bytes[index - 1] == Byte.backslash { continue }
            if let length = Self.referenceLength(in: bytes, at: index, upper) {
                reportReference(index, index + length)
            }
        }
    }

    private mutating func reportReference(_ lower: Int, _ upper: Int) {
        let range = text.range(lower, upper)
        report.add(.characterReference(range.excerpt), at: range)
    }

    /// Returns the length of what looks like `&name;`, `&#38;` or `&#x26;`.
    private static func referenceLength(in bytes: [UInt8], at start: Int, _ end: Int) -> Int? {
        var index = start + 1
        if index < end, bytes[index] == Byte.hash { index += 1 }
        let nameStart = index
        while index < end, Byte.isAlphanumeric(bytes[index]) { index += 1 }
        guard index > nameStart, index < end, bytes[index] == Byte.semicolon else { return nil }
        return index + 1 - start
    }
}
