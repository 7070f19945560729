/// Divides a translation into its words, written so that spellings of one word are equal.
///
/// Small letters; Arabic without vowel signs and stretching (tashkeel, tatweel), and with one form of
/// alif, ya and ta marbuta each, since writers differ in them.
enum RenderingWords {
    typealias Word = [Unicode.Scalar]

    static func words(of text: some StringProtocol) -> [Word] {
        var words: [Word] = []
        var word: Word = []
        for scalar in text.unicodeScalars {
            if isDropped(scalar) { continue }
            if let letter = letter(scalar) {
                word.append(letter)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Tashkeel, the dagger alif, and tatweel.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x64B...0x65F, 0x670, 0x640: true
        default: false
        }
    }

    /// Returns a letter or digit in its one form; nothing for what divides words.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9": scalar
        case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
        case "أ", "إ", "آ", "ٱ": "ا"
        case "ى": "ي"
        case "ة": "ه"
        default:
            if scalar.isASCII || !scalar.properties.isAlphabetic {
                nil
            } else {
                scalar.properties.lowercaseMapping.unicodeScalars.first
            }
        }
    }
}
