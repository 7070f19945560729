/// The form of language codes: the part of BCP 47 that Wegwijs takes (`ar`, `ti`, `zh-Hant`).
package enum LanguageTag {
    /// Returns whether a text has the form of a tag: two or three letters, then subtags of two to
    /// eight letters or digits (RFC 5646, section 2.1; singletons are not taken).
    package static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count)
                && part.utf8.allSatisfy {
                    (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
                }
        }
    }
}
