import Text

/// Links and images (CommonMark 0.29, sections 6.5 and 6.6), without reference links.
extension InlineParser {
    mutating func scanOpeningBracket() {
        if peek(1) == Byte.caret { checkFootnote() }
        openBracket(isImage: false)
    }

    mutating func openBracket(isImage: Bool) {
        brackets.append(
            Bracket(
                piece: pieces.count, position: position, isImage: isImage, previousRun: lastRun))
        blockingBrackets += 1
        takeText(isImage ? 2 : 1)
    }

    /// Reports `[^name]`, which is text to cmark-gfm only because its footnotes are switched off.
    private mutating func checkFootnote() {
        var close = position + 2
        while close < end, bytes[close] != Byte.rightBracket, bytes[close] != Byte.leftBracket,
            !Byte.isWhitespace(bytes[close])
        {
            close += 1
        }
        guard close > position + 2, close < end, bytes[close] == Byte.rightBracket else { return }
        let range = text.range(position, close + 1)
        report.add(.footnote(range.excerpt), at: range)
    }

    mutating func scanClosingBracket() {
        guard let bracket = brackets.popLast() else {
            takeText(1)
            return
        }
        if bracket.blocksBareLinks { blockingBrackets -= 1 }
        guard bracket.isActive, let (target, next) = linkTarget(for: bracket) else {
            takeText(1)
            return
        }
        pieces[bracket.piece] = .linkStart(links.count)
        links.append(target)
        pieces.append(.linkEnd)
        position = next
        pairMarks(above: bracket.previousRun)
        if !bracket.isImage { deactivateLinks() }
    }

    /// Makes text of all brackets around a link: a link cannot stand in a link.
    private mutating func deactivateLinks() {
        for index in brackets.indices.reversed() {
            // Those before one that was changed earlier were changed then, too.
            if brackets[index].isImage {
                guard brackets[index].blocksBareLinks else { return }
                brackets[index].blocksBareLinks = false
                blockingBrackets -= 1
            } else {
                guard brackets[index].isActive else { return }
                brackets[index].isActive = false
            }
        }
    }

    /// Reads `(destination "title")` after the bracket at the position.
    private mutating func linkTarget(for bracket: Bracket) -> (LinkTarget, next: Int)? {
        guard peek(1) == Byte.leftParenthesis else { return nil }
        let start = skipWhitespace(position + 2)
        guard let (destination, afterDestination) = destination(at: start) else { return nil }
        var next = skipWhitespace(afterDestination)
        var title: Slice?
        if next > afterDestination, let titleEnd = titleEnd(at: next) {
            title = Slice(lower: next + 1, upper: titleEnd - 1)
            next = skipWhitespace(titleEnd)
        }
        guard next < end, bytes[next] == Byte.rightParenthesis else { return nil }
        checkReferences(destination.lower, destination.upper)
        if let title { checkReferences(title.lower, title.upper) }
        let target = LinkTarget(
            destination: unescape(Trimming.trim(bytes, destination)), title: title.map(unescape),
            isImage: bracket.isImage, range: text.range(bracket.position, next + 1))
        return (target, next + 1)
    }

    private func skipWhitespace(_ start: Int) -> Int {
        var index = start
        while index < end, Byte.isWhitespace(bytes[index]) { index += 1 }
        return index
    }

    /// Returns a destination, with or without angle brackets, and the offset after it.
    private func destination(at start: Int) -> (Slice, next: Int)? {
        guard start < end, bytes[start] == Byte.less else { return plainDestination(at: start) }
        var index = start + 1
        while index < end {
            switch bytes[index] {
            case Byte.greater:
                return index + 1 < end
                    ? (Slice(lower: start + 1, upper: index), index + 1) : nil
            case Byte.backslash: index += 2
            case Byte.newline, Byte.less: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// Returns a destination without angle brackets: parentheses in it are in pairs, at most 32
    /// deep as in cmark.
    private func plainDestination(at start: Int) -> (Slice, next: Int)? {
        var index = start
        var depth = 0
        while index < end {
            let byte = bytes[index]
            if byte == Byte.backslash, index + 1 < end, Byte.isPunctuation(bytes[index + 1]) {
                index += 1
            } else if byte == Byte.leftParenthesis {
                depth += 1
                if depth > 32 { return nil }
            } else if byte == Byte.rightParenthesis {
                if depth == 0 { break }
                depth -= 1
            } else if Byte.isWhitespace(byte) {
                break
            }
            index += 1
        }
        return index < end ? (Slice(lower: start, upper: index), index) : nil
    }

    /// Returns the offset after a title in quotes or parentheses.
    private func titleEnd(at start: Int) -> Int? {
        guard start < end else { return nil }
        let closing: UInt8
        switch bytes[start] {
        case Byte.quote, UInt8(ascii: "'"): closing = bytes[start]
        case Byte.leftParenthesis: closing = Byte.rightParenthesis
        default: return nil
        }
        var index = start + 1
        while index < end {
            let byte = bytes[index]
            if byte == Byte.backslash, index + 1 < end, Byte.isPunctuation(bytes[index + 1]) {
                index += 2
                continue
            }
            if byte == closing { return index + 1 }
            if closing == Byte.rightParenthesis, byte == Byte.leftParenthesis { return nil }
            index += 1
        }
        return nil
    }

    /// Returns the text of a stretch without the backslashes before punctuation.
    private func unescape(_ slice: Slice) -> String {
        var result: [UInt8] = []
        var index = slice.lower
        while index < slice.upper {
            if bytes[index] == Byte.backslash, index + 1 < slice.upper,
                Byte.isPunctuation(bytes[index + 1])
            {
                index += 1
            }
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
