/// Finds e-mail addresses in text (GitHub Flavored Markdown, section 6.9).
struct MailScanner {
    struct Match {
        /// The first byte and the end of the address.
        let lower: Int
        let upper: Int
        /// Whether readers of Markdown disagree about where it begins or ends.
        let isUnclear: Bool
    }

    let bytes: [UInt8]

    /// Returns the next address at or after an offset.
    func next(from start: Int) -> Match? {
        var from = start
        while let at = bytes[from...].firstIndex(of: Byte.at) {
            if let match = match(around: at, from: start) { return match }
            from = at + 1
        }
        return nil
    }

    private func match(around at: Int, from start: Int) -> Match? {
        var lower = at
        while lower > start, isLocal(bytes[lower - 1]) { lower -= 1 }
        guard lower < at else { return nil }
        var upper = at + 1
        var points = 0
        while upper < bytes.count {
            let byte = bytes[upper]
            if byte == Byte.period, upper + 1 < bytes.count,
                Byte.isAlphanumeric(bytes[upper + 1])
            {
                points += 1
            } else if !Byte.isAlphanumeric(byte), byte != Byte.hyphen, byte != Byte.underscore {
                break
            }
            upper += 1
        }
        guard points > 0 else { return nil }
        let before = lower > 0 ? bytes[lower - 1] : Byte.space
        let after = upper < bytes.count ? bytes[upper] : Byte.space
        let isUnclear =
            [Byte.colon, Byte.slash, Byte.at].contains(before)
            || [Byte.slash, Byte.at].contains(after) || !Byte.isLetter(bytes[upper - 1])
        return Match(lower: lower, upper: upper, isUnclear: isUnclear)
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        Byte.isAlphanumeric(byte) || byte == Byte.period || byte == Byte.plus
            || byte == Byte.hyphen || byte == Byte.underscore
    }

    /// Whether a byte may stand before the at sign of an address in angle brackets.
    static func isLocalByte(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.at, Byte.quote, Byte.leftParenthesis, Byte.rightParenthesis, Byte.colon,
            Byte.semicolon, Byte.less, Byte.greater, Byte.leftBracket, Byte.rightBracket,
            Byte.backslash, UInt8(ascii: ","):
            false
        default: Byte.isAlphanumeric(byte) || Byte.isPunctuation(byte)
        }
    }
}
