import Text

/// The blocks of CommonMark that are errors here: they are reported once and passed over.
extension BlockParser {
    /// Reports indented code; returns false where the line is text after all.
    mutating func openIndented(_ container: inout Int, mayBeLazy: Bool) -> Bool {
        guard !mayBeLazy, !cursor.isBlank else {
            // What cmark-gfm would read as a task may stand at any depth.
            if nodes[container].isItem, TaskScanner.isTaskLine(file.bytes, cursor.line) {
                add(.misplacedTask, cursor.firstNonspace, cursor.line.upper)
            }
            return false
        }
        let text = Trimming.trimEnd(file.bytes, cursor.rest)
        add(.indentedCode, text.lower, text.upper)
        container = open(.skipped(.untilBlankLine), in: container)
        return true
    }

    /// Reports a code fence (CommonMark 0.29, section 4.5).
    mutating func openFence(_ container: inout Int) -> Bool {
        let sign = cursor.firstByte
        guard sign == Byte.backtick || sign == Byte.tilde else { return false }
        let start = cursor.firstNonspace
        var end = start
        while cursor.peek(end) == sign { end += 1 }
        guard end - start >= 3 else { return false }
        let info = file.bytes[end..<cursor.line.upper]
        if sign == Byte.backtick, info.contains(Byte.backtick) { return false }
        let line = SourceRange(file, start, Trimming.trimEnd(file.bytes, cursor.rest).upper)
        report.add(.code(line.excerpt), at: line)
        container = open(.skipped(.fenced(sign, length: end - start)), in: container)
        return true
    }

    func closesFence(_ sign: UInt8, _ length: Int) -> Bool {
        guard !cursor.isIndented, cursor.firstByte == sign else { return false }
        let line = Trimming.trimEnd(file.bytes, cursor.rest)
        return line.upper - line.lower >= length
            && file.bytes[line.lower..<line.upper].allSatisfy { $0 == sign }
    }

    /// Reports a line that begins with a tag, a comment or a declaration.
    ///
    /// This is wider than the conditions of CommonMark 0.29, section 4.6: also a tag that would
    /// be text because it is not finished is an error. An autolink is none, as no name of a tag
    /// has a colon or an at sign behind it.
    mutating func openHTML(_ container: inout Int) -> Bool {
        guard cursor.firstByte == Byte.less else { return false }
        var end = cursor.firstNonspace + 1
        switch cursor.peek(end) {
        case Byte.exclamation, Byte.question: break
        default:
            if cursor.peek(end) == Byte.slash { end += 1 }
            guard Byte.isLetter(cursor.peek(end)) else { return false }
            while Byte.isAlphanumeric(cursor.peek(end)) || cursor.peek(end) == Byte.hyphen {
                end += 1
            }
            let next = cursor.peek(end)
            guard Byte.isWhitespace(next) || next == Byte.greater || next == Byte.slash else {
                return false
            }
        }
        let line = Trimming.trimEnd(file.bytes, cursor.rest)
        let place = SourceRange(file, line.lower, line.upper)
        report.add(.html(place.excerpt), at: place)
        container = open(.skipped(.untilBlankLine), in: container)
        return true
    }

    /// Reports a paragraph that begins with `[label]:`.
    ///
    /// This is wider than CommonMark 0.29, section 4.7: what follows the colon is not looked at.
    mutating func checkForDefinition(_ paragraph: Int) {
        guard let first = nodes[paragraph].lines.first, !first.isEmpty,
            file.bytes[first.lower] == Byte.leftBracket
        else { return }
        var hasText = false
        var isEscaped = true
        for line in nodes[paragraph].lines {
            for index in line.lower..<line.upper {
                let byte = file.bytes[index]
                if isEscaped {
                    isEscaped = false
                    if index > first.lower { hasText = true }
                } else if byte == Byte.backslash {
                    isEscaped = true
                } else if byte == Byte.leftBracket {
                    return
                } else if byte == Byte.rightBracket {
                    let next = index + 1
                    guard hasText, next < line.upper, file.bytes[next] == Byte.colon else { return }
                    let label = SourceRange(file, first.lower + 1, index)
                    let place = SourceRange(file, first.lower, next + 1)
                    report.add(.definition(label.excerpt), at: place)
                    return
                } else if !Byte.isWhitespace(byte) {
                    hasText = true
                }
            }
            isEscaped = false
        }
    }
}
