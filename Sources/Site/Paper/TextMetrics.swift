/// The widths of the words of a text, in em.
///
/// Rounded from the advance widths of Noto Sans; for the Arabic script see ``ArabicWidths``. Bold
/// letters are 6 percent wider.
struct TextMetrics {
    static let space = 0.26
    /// The height of a line of the Arabic script.
    static let tallLine = 1.4
    let words: [Double]
    /// As the style sheet sets it: letters of the Arabic script need more.
    let lineHeight: Double

    init(_ text: String, isBold: Bool) {
        let words = text.unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\n" })
        self.words = words.map { Self.width(of: Array($0), isBold: isBold) }
        lineHeight =
            text.unicodeScalars.contains(where: ArabicWidths.isArabic)
            ? Self.tallLine : 1.25
    }

    private static func width(of word: [Unicode.Scalar], isBold: Bool) -> Double {
        let arabic = ArabicWidths.width(of: word.filter(ArabicWidths.isArabic))
        let other = word.reduce(0.0) { sum, scalar in
            ArabicWidths.isArabic(scalar) ? sum : sum + width(of: scalar)
        }
        return isBold ? arabic + other * 1.06 : arabic * 0.97 + other
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        (0x400...0x4FF).contains(scalar.value) ? 0.64 : latinWidth(of: scalar)
    }

    private static func latinWidth(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", ".", ",", ":", ";", "'", "!", "|", "I": 0.29
        case "f", "r", "t", "(", ")", "-", "/": 0.41
        case "m", "w", "M", "W", "@": 0.93
        case "A"..."Z": 0.67
        default: 0.6
        }
    }
}
