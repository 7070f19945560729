/// Which letters a text is written in, as far as direction is concerned.
enum Script {
    /// Whether a text has letters, and all of them are Latin.
    ///
    /// The blocks are those of ASCII, Latin-1 and Latin Extended-A, which hold every Dutch letter.
    static func isLatin(_ text: String) -> Bool {
        var found = false
        for scalar in text.unicodeScalars {
            if isLatinLetter(scalar) {
                found = true
            } else if !scalar.isASCII, scalar.properties.isAlphabetic {
                return false
            }
        }
        return found
    }

    /// Whether this is a letter of the blocks that hold every Dutch one; told from its number, since
    /// it is asked for each letter of each Arabic page.
    static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xC0...0x17F: scalar.value != 0xD7 && scalar.value != 0xF7
        default: false
        }
    }
}
