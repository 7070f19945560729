/// The form of ids: they become addresses, anchors and file names, so they are plain ASCII.
package enum Identifier {
    /// Returns whether a text starts with a letter and holds `a`–`z`, `0`–`9`, `-` (and `.`) only.
    package static func isValid(_ text: String, allowingDots: Bool = false) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
                || (allowingDots && $0 == UInt8(ascii: "."))
        }
    }
}
