/// Where text stands, which decides what has to be escaped in it.
enum EscapingContext {
    case text
    /// Between double quotes. Both kinds of quotes are escaped, so that a value stays whole also
    /// where somebody copies it between the others.
    case attribute
}

extension [UInt8] {
    /// Appends a text so that a parser of HTML reads it back.
    ///
    /// Runs without special characters are appended whole: byte by byte took four times as long.
    mutating func appendEscaped(_ text: String, _ context: EscapingContext) {
        var copy = text
        copy.withUTF8 { source in
            var runStart = 0
            var index = 0
            while index < source.count {
                let byte = source[index]
                // All special bytes are below 0x40, except delete and the lead byte of U+0080 to
                // U+00BF; letters, also Arabic ones, leave here.
                if byte >= 0x40, byte != 0x7F, byte != 0xC2 {
                    index += 1
                    continue
                }
                guard let special = Special(at: index, in: source, context) else {
                    index += 1
                    continue
                }
                append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart..<index]))
                append(special.replacement)
                index += special.count
                runStart = index
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: source[runStart...]))
        }
    }

    /// Appends a literal of the program.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}

/// A piece of text that is not written as it is.
private struct Special {
    let replacement: StaticString
    /// The bytes that are replaced.
    let count: Int

    /// Source: HTML Living Standard, sections 13.1.2.3, "Attributes", 13.1.3, "Text", and
    /// 13.2.3.5, "Preprocessing the input stream".
    init?(at index: Int, in source: UnsafeBufferPointer<UInt8>, _ context: EscapingContext) {
        var count = 1
        switch source[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\"") where context == .attribute: replacement = "&quot;"
        case UInt8(ascii: "'") where context == .attribute: replacement = "&#39;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): return nil
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
