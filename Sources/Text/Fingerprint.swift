/// A short name for a text that changes when the text changes.
///
/// FNV-1a of 64 bits over UTF-8, in 12 hexadecimal digits: two different texts of one document get
/// the same name with a chance of about one in 10¹¹. Not a protection against forgery.
package enum Fingerprint {
    package static func of(_ text: String) -> String { name(text.utf8) }

    /// Returns the name of bytes, such as those of a picture.
    package static func of(_ bytes: [UInt8]) -> String { name(bytes) }

    // Not for other targets, in which it would stay generic: that took half of a run that prints
    // nothing.
    private static func name(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.count) + digits
    }
}
