/// Breaks text into lines as GNU gettext does when it writes a catalogue.
///
/// The rules are those of UAX #14 in the form that libunistring 1.0 gives them: one table of
/// pairs, with AI, SA and unknown characters as letters and CB as ideographs.
enum LineBreaker {
    private static let widths = CodePointTable(LineBreakData.widths, rest: UInt8(ascii: "N"))
    private static let pairs: [[UInt8]] = LineBreakData.pairs.split(separator: "\n").map {
        Array($0.utf8)
    }

    /// Returns how many columns a character takes in a terminal: 0, 1 or 2.
    static func width(of codePoint: UInt32) -> Int {
        if codePoint < 0x7F { return codePoint < 0x20 ? 0 : 1 }
        switch widths[codePoint] {
        case UInt8(ascii: "Z"): return 0
        case UInt8(ascii: "W"): return 2
        default: return 1
        }
    }

    /// Finds where lines of a given width end.
    ///
    /// - Parameters:
    ///   - characters: the text, as code points.
    ///   - forbidden: for each character whether a break before it is forbidden.
    ///   - width: how many columns a line has.
    ///   - startColumn: how many columns of the first line are taken already.
    /// - Returns: the indices of the characters before which a line is broken.
    static func breaks(
        in characters: [UInt32], forbidden: [Bool], width: Int, startColumn: Int
    ) -> [Int] {
        let opportunities = opportunities(in: characters)
        var breaks: [Int] = []
        var pieceStart: Int?
        var column = startColumn
        var pieceWidth = 0
        for index in characters.indices {
            if opportunities[index], !forbidden[index] {
                if let start = pieceStart, column + pieceWidth > width {
                    breaks.append(start)
                    column = 0
                }
                pieceStart = index
                column += pieceWidth
                pieceWidth = 0
            }
            pieceWidth += Self.width(of: characters[index])
        }
        if let start = pieceStart, column + pieceWidth > width { breaks.append(start) }
        return breaks
    }

    /// Returns for each character whether a line may be broken before it.
    static func opportunities(in characters: [UInt32]) -> [Bool] {
        var result = [Bool](repeating: false, count: characters.count)
        var state = State()
        for index in characters.indices {
            result[index] = state.mayBreak(before: LineBreakClass(characters[index]))
        }
        return result
    }

    /// What must be known of the text before a character.
    private struct State {
        /// The class of the last character that is no space and not combined with another.
        private var last = LineBreakClass.mandatory
        private var seenSpace = false
        private var afterJoiner = false
        private var afterHebrew = false
        private var afterHebrewHyphen = false
        private var indicators = 0

        mutating func mayBreak(before class: LineBreakClass) -> Bool {
            switch `class` {
            case .mandatory, .zeroWidthSpace:
                self = State()
                last = `class`
                return false
            case .space:
                seenSpace = true
                afterJoiner = false
                return false
            case .combining, .zeroWidthJoiner:
                return combine(isJoiner: `class` == .zeroWidthJoiner)
            default:
                let result = decide(before: `class`)
                let isHyphen = `class` == .hyphen || `class` == .breakAfter
                afterHebrewHyphen = afterHebrew && isHyphen && !seenSpace
                afterHebrew = `class` == .hebrew
                let continues = last == .regionalIndicator && !seenSpace
                indicators =
                    `class` == .regionalIndicator ? (continues ? indicators + 1 : 1) : 0
                last = `class`
                seenSpace = false
                afterJoiner = false
                return result
            }
        }

        /// Takes a combining mark: it joins what stands before it (LB9), or is a letter by itself
        /// after a space or at the start (LB10).
        private mutating func combine(isJoiner: Bool) -> Bool {
            afterJoiner = isJoiner
            afterHebrew = false
            afterHebrewHyphen = false
            let mayBreak = last == .zeroWidthSpace || (seenSpace && last != .mandatory)
            if mayBreak || last == .mandatory {
                last = .alphabetic
                seenSpace = false
                indicators = 0
            }
            return mayBreak
        }

        private func decide(before class: LineBreakClass) -> Bool {
            if last == .mandatory { return false }
            if last == .zeroWidthSpace { return true }
            // LB8a: nothing is broken off behind a zero width joiner.
            if afterJoiner, !seenSpace { return false }
            // LB30a: flags are pairs of regional indicators.
            if last == .regionalIndicator, `class` == .regionalIndicator {
                return seenSpace || indicators % 2 == 0
            }
            // LB21a: a hyphen after a Hebrew letter.
            if afterHebrewHyphen, !seenSpace { return false }
            let pair = LineBreaker.pairs[Int(last.rawValue)][Int(`class`.rawValue)]
            return pair == UInt8(ascii: "D") || (pair == UInt8(ascii: "I") && seenSpace)
        }
    }
}
