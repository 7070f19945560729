/// CSS that cannot be broken out of: literals of the program, and texts as escaped strings.
package struct TrustedStyle: Sendable, Equatable {
    /// The style sheet in UTF-8; it holds no `<`, so that it can stand in a `style` element.
    private(set) var bytes: [UInt8] = []

    package init() {}

    /// Adds a literal of the program as it is.
    package mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes += $0 }
    }

    /// Adds what another style holds.
    package mutating func add(_ style: TrustedStyle) { bytes += style.bytes }

    /// Adds a whole number in ASCII digits.
    package mutating func number(_ number: Int) {
        bytes += String(number).utf8
    }

    /// Adds a text as a string in double quotes.
    ///
    /// Every ASCII character but letters, digits and spaces is written as an escape, so that none
    /// can end the string, the rule or the element.
    /// Source: CSS Syntax Module Level 3, section 4.3.7, "Consume an escaped code point".
    package mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0x80...0xFF, UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: " "):
                bytes.append(byte)
            case 0:
                continue
            default:
                bytes.append(UInt8(ascii: "\\"))
                bytes += String(byte, radix: 16).utf8
                bytes.append(UInt8(ascii: " "))
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension HTMLWriter {
    /// Writes an element `style`.
    package mutating func style(_ style: TrustedStyle) {
        raw("<style>")
        insert(TrustedMarkup(bytes: style.bytes))
        raw("</style>")
    }
}
