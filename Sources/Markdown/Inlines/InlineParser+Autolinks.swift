import Text

/// Links that are their own text: in angle brackets (CommonMark 0.29, section 6.7) and bare
/// (GitHub Flavored Markdown, section 6.9).
extension InlineParser {
    /// Reads `<https://…>` or `<name@example.nl>`, and reports what could be HTML.
    mutating func scanLess() {
        if let close = addressEnd() {
            takeAutolink(.address, to: close)
        } else if let close = mailEnd() {
            takeAutolink(.mail, to: close)
        } else {
            let next = peek(1)
            if Byte.isLetter(next) || next == Byte.slash || next == Byte.exclamation
                || next == Byte.question
            {
                reportHTML()
            }
            takeText(1)
        }
    }

    private mutating func takeAutolink(_ kind: AutolinkKind, to close: Int) {
        checkReferences(position + 1, close)
        pieces.append(.autolink(kind, position + 1, close))
        position = close + 1
    }

    private mutating func reportHTML() {
        var close = position + 1
        while close < end, bytes[close] != Byte.greater, bytes[close] != Byte.less,
            bytes[close] != Byte.newline
        {
            close += 1
        }
        if close < end, bytes[close] == Byte.greater { close += 1 }
        let range = text.range(position, close)
        report.add(.html(range.excerpt), at: range)
    }

    /// Returns the place of the `>` after a scheme of 2 to 32 letters, a colon and no space.
    private func addressEnd() -> Int? {
        var index = position + 1
        guard index < end, Byte.isLetter(bytes[index]) else { return nil }
        while index < end, index - position <= 33, isSchemeByte(bytes[index]) { index += 1 }
        guard (2...32).contains(index - position - 1), index < end, bytes[index] == Byte.colon
        else { return nil }
        while index < end, bytes[index] > 0x20, bytes[index] != Byte.less {
            if bytes[index] == Byte.greater { return index }
            index += 1
        }
        return nil
    }

    private func isSchemeByte(_ byte: UInt8) -> Bool {
        Byte.isAlphanumeric(byte) || byte == Byte.plus || byte == Byte.period
            || byte == Byte.hyphen
    }

    /// Returns the place of the `>` after an e-mail address in the sense of HTML 5.
    private func mailEnd() -> Int? {
        var index = position + 1
        while index < end, MailScanner.isLocalByte(bytes[index]) { index += 1 }
        guard index > position + 1, index < end, bytes[index] == Byte.at else { return nil }
        // Labels of 1 to 63 letters, digits and inner hyphens.
        repeat {
            index += 1
            let start = index
            while index < end, Byte.isAlphanumeric(bytes[index]) || bytes[index] == Byte.hyphen {
                index += 1
            }
            guard (1...63).contains(index - start), bytes[start] != Byte.hyphen,
                bytes[index - 1] != Byte.hyphen
            else { return nil }
        } while index < end && bytes[index] == Byte.period
        return index < end && bytes[index] == Byte.greater ? index : nil
    }

    // MARK: Bare links

    /// Reads `www.…` at the position.
    mutating func scanW() {
        let isAtStart =
            position == 0 || Byte.isWhitespace(bytes[position - 1])
            || [Byte.asterisk, Byte.underscore, Byte.tilde, Byte.leftParenthesis]
                .contains(bytes[position - 1])
        guard blockingBrackets == 0, isAtStart, peek(2) == UInt8(ascii: "w"),
            peek(3) == Byte.period
        else {
            takeText(1)
            return
        }
        takeBareLink(.bareHost, from: position, host: position)
    }

    /// Reads `://` at the position, with the scheme that was taken as text before it.
    mutating func scanColon() {
        guard blockingBrackets == 0, peek(1) == Byte.slash, peek(2) == Byte.slash,
            let start = BareLinkScanner.schemeStart(in: bytes, colon: position)
        else {
            takeText(1)
            return
        }
        guard Byte.isAlphanumeric(peek(3)) || peek(3) >= 0x80 else {
            takeText(1)
            return
        }
        takeBareLink(.bareAddress, from: start, host: position + 3)
    }

    private mutating func takeBareLink(_ kind: AutolinkKind, from start: Int, host: Int) {
        let scanner = BareLinkScanner(bytes: bytes, start: start, host: host, limit: end)
        switch scanner.scan() {
        case .none: takeText(1)
        case .unclear(let upper):
            let range = text.range(start, upper)
            report.add(.bareLink(range.excerpt), at: range)
            takeText(upper - position)
        case .link(let upper, let scanned):
            removeText(from: start)
            checkReferences(start, scanned)
            pieces.append(.autolink(kind, start, upper))
            position = upper
        }
    }

    /// Takes back the text pieces from an offset on; they hold nothing but letters.
    private mutating func removeText(from start: Int) {
        while case .text(let lower, let upper) = pieces.last, upper > start {
            pieces.removeLast()
            if lower < start { pieces.append(.text(lower, start)) }
        }
    }
}
