/// Which letters a text is written in, as far as direction is concerned.
enum Script {
    /// Whether a text has letters, and all of them are Latin.
    ///
    /// The blocks are those of ASCII, Latin-1 and Latin Extended-A, which hold every Dutch letter.
    static func isLatin(_ text: String) -> Bool {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        return !letters.isEmpty && letters.allSatisfy { $0.value < 0x180 }
    }
}
