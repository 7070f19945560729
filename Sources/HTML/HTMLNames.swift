/// Checks on the names that the program gives; used by assertions only.
enum HTMLNames {
    /// Whether an element of this name has no content and no end tag.
    ///
    /// Source: HTML Living Standard, section 13.1.2, "Void elements".
    static func isVoid(_ name: StaticString) -> Bool {
        switch name.description {
        case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
            "track", "wbr":
            true
        default: false
        }
    }

    /// Whether this is a name that needs no care: letters, digits, `-` and `:`.
    ///
    /// Capitals are for the names of SVG alone, such as `viewBox`, so that a first letter is
    /// small.
    static func isName(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes in
            guard let first = bytes.first, (97...122).contains(first) else { return false }
            return bytes.allSatisfy {
                switch $0 {
                case 97...122, 65...90, 48...57, UInt8(ascii: "-"), UInt8(ascii: ":"): true
                default: false
                }
            }
        }
    }
}
