/// A part of a string up to and with its next line break, as it is written between quotes.
struct POPortion {
    private(set) var escaped: [UInt8] = []
    /// Whether all bytes are ASCII and printed, so that each takes one column.
    private var isPlain = true
    private var endsLine = false

    /// Splits a string behind each of its line breaks.
    static func portions(of value: String) -> [POPortion] {
        var portions: [POPortion] = []
        var portion = POPortion()
        for byte in value.utf8 {
            if let letter = POEscape.letter(for: byte) {
                portion.escaped.append(UInt8(ascii: "\\"))
                portion.escaped.append(letter)
                if byte == UInt8(ascii: "\n") {
                    portion.endsLine = true
                    portions.append(portion)
                    portion = POPortion()
                }
            } else {
                portion.escaped.append(byte)
                if byte < 0x20 || byte >= 0x7F { portion.isPlain = false }
            }
        }
        if !portion.escaped.isEmpty { portions.append(portion) }
        return portions
    }

    /// Returns the offsets in `escaped` at which lines of so many columns end.
    func breaks(columns: Int, startColumn: Int) -> [Int] {
        if columns == .max || (isPlain && startColumn + escaped.count <= columns) { return [] }
        var characters: [UInt32] = []
        var offsets: [Int] = []
        var forbidden: [Bool] = []
        var offset = 0
        var isEscape = false
        for scalar in String(decoding: escaped, as: UTF8.self).unicodeScalars {
            characters.append(scalar.value)
            offsets.append(offset)
            forbidden.append(isEscape)
            isEscape = !isEscape && scalar == "\\"
            offset += UTF8.width(scalar)
        }
        // The line break is not parted from the text that it ends.
        if endsLine, forbidden.count >= 2 { forbidden[forbidden.count - 2] = true }
        return LineBreaker.breaks(
            in: characters, forbidden: forbidden, width: columns, startColumn: startColumn
        ).map { offsets[$0] }
    }
}
