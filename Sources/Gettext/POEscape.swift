/// The escape sequences of PO strings, which are those of C.
enum POEscape {
    /// Reads the sequence at a backslash: its byte, or nil when it is wrong, and its length.
    static func read(_ bytes: [UInt8], at position: Int) -> (value: UInt8?, length: Int) {
        guard position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: "\n") else {
            return (nil, 1)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "n"): return (UInt8(ascii: "\n"), 2)
        case UInt8(ascii: "t"): return (UInt8(ascii: "\t"), 2)
        case UInt8(ascii: "\""): return (UInt8(ascii: "\""), 2)
        case UInt8(ascii: "\\"): return (UInt8(ascii: "\\"), 2)
        case UInt8(ascii: "r"): return (UInt8(ascii: "\r"), 2)
        case UInt8(ascii: "a"): return (0x07, 2)
        case UInt8(ascii: "b"): return (0x08, 2)
        case UInt8(ascii: "v"): return (0x0B, 2)
        case UInt8(ascii: "f"): return (0x0C, 2)
        case UInt8(ascii: "x"):
            return number(bytes, at: position, start: position + 2, radix: 16, digits: 2)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            return number(bytes, at: position, start: position + 1, radix: 8, digits: 3)
        default:
            // The whole character, so that the message about it shows what stands there.
            var end = position + 2
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return (nil, end - position)
        }
    }

    private static func number(
        _ bytes: [UInt8], at position: Int, start: Int, radix: Int, digits: Int
    ) -> (value: UInt8?, length: Int) {
        var value = 0
        var index = start
        while index < min(bytes.count, start + digits), let digit = digit(bytes[index]),
            digit < radix
        {
            value = value * radix + digit
            index += 1
        }
        // The byte 0 would end the string in a compiled catalogue.
        let isValid = index > start && value > 0 && value < 256
        return (isValid ? UInt8(value) : nil, index - position)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// Returns the letter after the backslash with which a byte is written, or nil for a byte
    /// that stands for itself.
    static func letter(for byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\n"): UInt8(ascii: "n")
        case UInt8(ascii: "\t"): UInt8(ascii: "t")
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case UInt8(ascii: "\r"): UInt8(ascii: "r")
        case 0x07: UInt8(ascii: "a")
        case 0x08: UInt8(ascii: "b")
        case 0x0B: UInt8(ascii: "v")
        case 0x0C: UInt8(ascii: "f")
        default: nil
        }
    }
}
