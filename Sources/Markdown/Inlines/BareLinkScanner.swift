/// Finds where a link without angle brackets ends (GitHub Flavored Markdown, section 6.9).
struct BareLinkScanner {
    enum Result {
        case none
        /// The end of the link, and of the signs that were looked at.
        case link(upper: Int, scanned: Int)
        /// It has signs of which readers of Markdown make different things.
        case unclear(upper: Int)
    }

    let bytes: [UInt8]
    /// The first byte of the link.
    let start: Int
    /// The first byte of the name of the host.
    let host: Int
    let limit: Int

    /// Returns where `http`, `https` or `ftp` before a colon begins; no letter is before it.
    static func schemeStart(in bytes: [UInt8], colon: Int) -> Int? {
        var start = colon
        while start > 0, colon - start < 6, Byte.isLetter(bytes[start - 1]) { start -= 1 }
        let scheme = bytes[start..<colon].map { $0 | 0x20 }
        let known = ["http", "https", "ftp"].contains { scheme.elementsEqual($0.utf8) }
        return known ? start : nil
    }

    func scan() -> Result {
        var hostEnd = host
        while hostEnd < limit,
            Byte.isAlphanumeric(bytes[hostEnd]) || bytes[hostEnd] == Byte.hyphen
                || bytes[hostEnd] == Byte.period
        {
            hostEnd += 1
        }
        // `www.` alone, at the end of the text, is no link.
        if host == start, hostEnd >= limit, hostEnd - host < 5 { return .none }
        var end = hostEnd
        while end < limit, !Byte.isWhitespace(bytes[end]) {
            if bytes[end] == Byte.less { break }
            end += 1
        }
        let isUnclear =
            hostEnd < end && (bytes[hostEnd] >= 0x80 || bytes[hostEnd] == Byte.underscore)
            || bytes[start..<end].contains {
                $0 == Byte.backslash || $0 == Byte.backtick || $0 == Byte.leftBrace
            }
        if isUnclear { return .unclear(upper: end) }
        let upper = trimmedEnd(end)
        return upper > start ? .link(upper: upper, scanned: end) : .none
    }

    /// Takes off the punctuation that belongs to the sentence and not to the link.
    private func trimmedEnd(_ end: Int) -> Int {
        var end = end
        var surplus = 0
        for byte in bytes[start..<end] {
            if byte == Byte.rightParenthesis { surplus += 1 }
            if byte == Byte.leftParenthesis { surplus -= 1 }
        }
        while end > start {
            switch bytes[end - 1] {
            case Byte.question, Byte.exclamation, Byte.period, Byte.colon, Byte.asterisk,
                Byte.underscore, Byte.tilde, Byte.quote, UInt8(ascii: ","), UInt8(ascii: "'"),
                // `&name;` would go as a whole, but is an error anyway.
                Byte.semicolon:
                end -= 1
            case Byte.rightParenthesis where surplus > 0:
                surplus -= 1
                end -= 1
            default: return end
            }
        }
        return end
    }
}
