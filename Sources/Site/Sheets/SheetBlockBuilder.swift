import Content

/// Puts the texts of a sheet together, piece by piece.
struct SheetBlockBuilder {
    private var blocks: [SheetBlock] = []
    private var current: [UInt8] = []
    private var states: Set<String> = []
    private var isHeading = false
    /// Whether the current text has words, and not only pictures and boxes.
    private var hasWords = false
    private(set) var endsWithLabel = false
    /// Whether the next words begin another part of the text.
    private var beginsPart = false

    /// Adds running text as the writer escaped it; white space counts as one space.
    mutating func text(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        var runStart = index
        while index < bytes.endIndex {
            let byte = bytes[index]
            let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
            guard isSpace || byte == UInt8(ascii: "&") else {
                index += 1
                continue
            }
            if runStart < index { append(bytes[runStart..<index]) }
            if isSpace {
                space()
                index += 1
            } else {
                let (character, length) = Self.escape(bytes[index...])
                append(character.utf8)
                index += min(length, bytes.endIndex - index)
            }
            runStart = index
        }
        if runStart < index { append(bytes[runStart..<index]) }
    }

    mutating func space() {
        if let last = current.last, last != 0x20 { current.append(0x20) }
    }

    /// Adds something that is no words: a pictogram, a box.
    mutating func mark(_ text: String) {
        space()
        current += text.utf8
        current.append(0x20)
        endsWithLabel = false
    }

    /// Divides the parts of a text that is one: the paragraphs of a cell.
    mutating func part() {
        space()
        if let last = current.last(where: { $0 != 0x20 }),
            ![UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "]")].contains(last)
        {
            beginsPart = true
        }
    }

    /// Divides the cells of a row.
    mutating func cell() {
        beginsPart = false
        guard !current.isEmpty else { return }
        space()
        current += "| ".utf8
    }

    /// Ends a label; its value goes on in the same text.
    mutating func label() {
        while current.last == 0x20 { current.removeLast() }
        current += ": ".utf8
        endsWithLabel = true
    }

    /// Says that the text which begins is a heading.
    mutating func heading() { isHeading = true }

    mutating func state(_ name: String) { states.insert(name) }

    /// Ends a text; pictures and boxes alone wait for the words that follow.
    mutating func end() {
        endsWithLabel = false
        guard hasWords else { return }
        close()
    }

    mutating func finished() -> [SheetBlock] {
        if !current.isEmpty { close() }
        return blocks
    }

    private mutating func close() {
        while current.last == 0x20 { current.removeLast() }
        blocks.append(
            SheetBlock(
                text: String(decoding: current, as: UTF8.self),
                state: states.sorted().joined(separator: " "), isHeading: isHeading))
        isHeading = false
        current.removeAll(keepingCapacity: true)
        states.removeAll()
        beginsPart = false
        hasWords = false
    }

    private mutating func append(_ bytes: some Sequence<UInt8>) {
        if beginsPart {
            space()
            current += "· ".utf8
            beginsPart = false
        }
        current += bytes
        hasWords = true
        endsWithLabel = false
    }

    /// Returns the character that an escape of the writer stands for, and the escape's length.
    private static func escape(_ bytes: ArraySlice<UInt8>) -> (character: String, length: Int) {
        switch String(decoding: bytes.prefix(6).prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) {
        case "&amp": ("&", 5)
        case "&lt": ("<", 4)
        case "&gt": (">", 4)
        case "&quot": ("\"", 6)
        case "&#39": ("'", 5)
        case "&#160": ("\u{A0}", 6)
        default: ("&", 1)
        }
    }

    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "&") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let (character, length) = escape(bytes[index...])
            result += character.utf8
            index += min(length, bytes.endIndex - index)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
