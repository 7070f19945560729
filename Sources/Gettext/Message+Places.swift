package import Text

extension Message {
    /// Returns the place in the file of a stretch of a translation, for messages about it.
    ///
    /// Found by reading the strings of the file again, because it is needed for mistakes only.
    /// Where bytes that are not UTF-8 stand before it, the place is up to two bytes too far per
    /// such byte.
    ///
    /// - Parameters:
    ///   - bytes: the stretch, in UTF-8 bytes of the string.
    ///   - index: which of the plural forms.
    /// - Returns: nil when the message was not read from a file.
    package func range(ofUTF8 bytes: Range<Int>, inString index: Int = 0) -> SourceRange? {
        guard let stringRange else { return nil }
        let places = places(ofString: index, in: stringRange)
        guard let end = places.last else { return stringRange }
        let lower = places[min(bytes.lowerBound, places.count - 1)]
        guard bytes.upperBound > bytes.lowerBound, bytes.lowerBound < places.count - 1 else {
            return SourceRange(stringRange.file, lower, lower)
        }
        let last = min(bytes.upperBound - 1, places.count - 1)
        // The last byte may have been written as an escape sequence, which belongs to it.
        let raw = stringRange.file.bytes
        let upper =
            places[last] < end && raw[places[last]] == UInt8(ascii: "\\")
            ? places[last] + POEscape.read(raw, at: places[last]).length
            : min(places[last] + 1, end)
        return SourceRange(stringRange.file, lower, upper)
    }

    /// Returns the place of one of the plural forms, from its first character to its last.
    package func range(ofString index: Int) -> SourceRange? {
        guard let stringRange else { return nil }
        let places = places(ofString: index, in: stringRange)
        guard let lower = places.first, let upper = places.last else { return nil }
        return SourceRange(stringRange.file, lower, upper)
    }

    /// Returns the offset in the file of each byte of a string, and that after its last.
    private func places(ofString wanted: Int, in range: SourceRange) -> [Int] {
        let bytes = range.file.bytes
        let end = min(range.upper, bytes.count)
        var places: [Int] = []
        var string = 0
        var position = range.lower
        var closing: Int?
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                while position < end, bytes[position] != UInt8(ascii: "\""),
                    bytes[position] != UInt8(ascii: "\n")
                {
                    let isEscape = bytes[position] == UInt8(ascii: "\\")
                    let escape = isEscape ? POEscape.read(bytes, at: position) : (0, 1)
                    // A wrong sequence was kept as it stands, byte for byte.
                    let count = escape.value == nil ? escape.length : 1
                    if string == wanted { places += (0..<count).map { position + $0 } }
                    position += escape.length
                }
                if string == wanted { closing = position }
                position += 1
            case UInt8(ascii: "["):
                string += 1
                position += 1
            default:
                position += 1
            }
        }
        if let closing { places.append(closing) }
        return places
    }
}
