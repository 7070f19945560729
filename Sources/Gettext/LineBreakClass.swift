/// The classes of characters for line breaking that matter here (UAX #14, table 1).
///
/// The order is that of the rows in ``LineBreakData/pairs``; the classes after `emojiModifier`
/// are handled by rules and not by pairs.
enum LineBreakClass: UInt8 {
    case alphabetic = 0
    case breakAfter, exclamation, quotation, prefix, postfix, open, closeParenthesis, infix
    case hyphen, symbols, numeric, close, glue, breakBefore, hebrew, hangulL, hangulV, hangulT
    case nonStarter, breakBoth, inseparable, wordJoiner, ideograph, wideOpen, emojiBase
    case hangulLV, hangulLVT, regionalIndicator, emojiModifier
    case combining, zeroWidthJoiner, mandatory, space, zeroWidthSpace

    private static let table = CodePointTable(
        LineBreakData.classes, rest: UInt8(ascii: "="))

    init(_ codePoint: UInt32) {
        // The 11 172 Hangul syllables: every 28th has no final consonant.
        if (0xAC00...0xD7A3).contains(codePoint) {
            self = (codePoint - 0xAC00) % 28 == 0 ? .hangulLV : .hangulLVT
            return
        }
        self = Self(rawValue: Self.table[codePoint] - UInt8(ascii: "=")) ?? .alphabetic
    }
}
