/// Where text stands, which decides what has to be escaped in it.
enum EscapingContext {
    case text
    /// Between double quotes. Both kinds of quotes are escaped, so that a value stays whole also
    /// where somebody copies it between the others.
    case attribute

    /// The special characters below U+0040, one bit each.
    fileprivate var special: UInt64 {
        let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A)
        let markup: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
        let quotes: UInt64 = 1 << 0x22 | 1 << 0x27
        return self == .text ? controls | markup : controls | markup | quotes
    }
}

extension ByteBuffer {
    /// Appends a text so that a parser of HTML reads it back.
    ///
    /// Runs without special characters are appended whole: byte by byte took four times as long.
    mutating func appendEscaped(_ text: String, _ context: EscapingContext) {
        let mask = context.special
        var copy = text
        copy.withUTF8 { source in
            var runStart = 0
            var index = 0
            while index < source.count {
                let byte = source[index]
                // Above those only delete, and the lead byte of U+0080 to U+00BF.
                let isPlain =
                    byte < 0x40 ? mask &>> UInt64(byte) & 1 == 0 : byte != 0x7F && byte != 0xC2
                guard !isPlain, let special = Special(at: index, in: source) else {
                    index += 1
                    continue
                }
                append(UnsafeBufferPointer(rebasing: source[runStart..<index]))
                append(special.replacement)
                index += special.count
                runStart = index
            }
            append(UnsafeBufferPointer(rebasing: source[runStart...]))
        }
    }
}

/// A piece of text that is not written as it is.
private struct Special {
    let replacement: StaticString
    /// The bytes that are replaced.
    let count: Int

    /// Source: HTML Living Standard, sections 13.1.2.3, "Attributes", 13.1.3, "Text", and
    /// 13.2.3.5, "Preprocessing the input stream".
    init?(at index: Int, in source: UnsafeBufferPointer<UInt8>) {
        var count = 1
        switch source[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        case UInt8(ascii: "\r"):
            let isPair = index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n")
            replacement = isPair ? "" : "\n"
        case 0x00...0x1F, 0x7F: replacement = ""
        case 0xC2 where index + 1 < source.count && source[index + 1] < 0xA0:
            // U+0080 to U+009F, the second set of controls.
            replacement = ""
            count = 2
        default: return nil
        }
        self.count = count
    }
}
