/// The data of an SVG path, checked to hold nothing that could end an attribute.
///
/// The order of the commands is not checked: a path with an error in it draws up to the error
/// (SVG 2, section 9.5.4).
package struct SVGPathData: Sendable, Equatable {
    package let bytes: [UInt8]

    /// Takes bytes; nothing where one is no command letter, digit, sign, dot, comma or space.
    package init?(_ bytes: [UInt8]) {
        guard bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.bytes = bytes
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "e"):
            return true
        default:
            // The bit that tells small letters from capital ones.
            switch byte | 0x20 {
            case UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "v"),
                UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "q"), UInt8(ascii: "t"),
                UInt8(ascii: "a"), UInt8(ascii: "z"):
                return byte >= UInt8(ascii: "A")
            default:
                return false
            }
        }
    }
}
