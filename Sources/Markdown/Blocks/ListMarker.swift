/// The marker of a list item and the room it takes (CommonMark 0.29, section 5.2).
struct ListMarker {
    enum Kind: Equatable {
        case bullet(UInt8)
        case ordered(start: Int, delimiter: UInt8)
    }

    let kind: Kind
    /// The bytes of the marker itself.
    let length: Int
    /// The columns before the marker, within the surrounding block.
    var indent = 0
    /// The columns from the marker to the text.
    var padding = 0

    /// Reads a marker at the first byte of a line's rest.
    ///
    /// A list that interrupts a paragraph must begin with text, and with the number 1.
    init?(at cursor: LineCursor, interruptsParagraph: Bool) {
        let start = cursor.firstNonspace
        var end = start
        let first = cursor.peek(start)
        switch first {
        case Byte.asterisk, Byte.hyphen, Byte.plus:
            end += 1
            kind = .bullet(first)
        case _ where Byte.isDigit(first):
            var number = 0
            while end - start < 9, Byte.isDigit(cursor.peek(end)) {
                number = number * 10 + Int(cursor.peek(end) &- 0x30)
                end += 1
            }
            let delimiter = cursor.peek(end)
            guard delimiter == Byte.period || delimiter == Byte.rightParenthesis else {
                return nil
            }
            if interruptsParagraph, number != 1 { return nil }
            end += 1
            kind = .ordered(start: number, delimiter: delimiter)
        default:
            return nil
        }
        guard Byte.isWhitespace(cursor.peek(end)) else { return nil }
        if interruptsParagraph {
            var text = end
            while Byte.isSpaceOrTab(cursor.peek(text)) { text += 1 }
            if cursor.peek(text) == Byte.newline { return nil }
        }
        length = end - start
    }

    /// Whether an item with another marker belongs to the list that began with this one.
    func continues(with other: ListMarker) -> Bool {
        switch (kind, other.kind) {
        case (.bullet(let left), .bullet(let right)): left == right
        case (.ordered(_, let left), .ordered(_, let right)): left == right
        default: false
        }
    }
}
