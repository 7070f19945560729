/// A place in one line that counts columns, so that tabs reach to the next multiple of four
/// (CommonMark 0.29, section 2.2).
struct LineCursor {
    private let bytes: [UInt8]
    let line: Line
    private(set) var offset: Int
    private(set) var column = 0
    /// Whether the cursor stands within a tab, of which some columns were already used.
    private(set) var isWithinTab = false
    private(set) var firstNonspace: Int
    private var firstNonspaceColumn = 0
    /// The columns of white space before the first other character.
    private(set) var indent = 0
    private(set) var isBlank = false

    init(_ bytes: [UInt8], _ line: Line) {
        self.bytes = bytes
        self.line = line
        offset = line.lower
        firstNonspace = line.lower
    }

    /// Returns the byte at an offset, and a line feed for the end of the line.
    func peek(_ position: Int) -> UInt8 {
        position < line.upper ? bytes[position] : Byte.newline
    }

    /// The line from the first byte that is not white space.
    var rest: Slice { Slice(lower: firstNonspace, upper: line.upper) }

    var isIndented: Bool { indent >= 4 }

    /// The first byte of the rest of the line that is not white space.
    var firstByte: UInt8 { peek(firstNonspace) }

    /// Looks for the first byte that is not white space, without moving.
    mutating func findNonspace() {
        if firstNonspace <= offset {
            firstNonspace = offset
            firstNonspaceColumn = column
            while firstNonspace < line.upper {
                let byte = bytes[firstNonspace]
                if byte == Byte.space {
                    firstNonspaceColumn += 1
                } else if byte == Byte.tab {
                    firstNonspaceColumn += 4 - firstNonspaceColumn % 4
                } else {
                    break
                }
                firstNonspace += 1
            }
        }
        indent = firstNonspaceColumn - column
        isBlank = firstNonspace >= line.upper
    }

    /// Moves by a number of columns, which may end within a tab.
    mutating func advance(columns: Int) {
        var count = columns
        while count > 0, offset < line.upper {
            if bytes[offset] == Byte.tab {
                let width = 4 - column % 4
                isWithinTab = width > count
                column += min(count, width)
                offset += isWithinTab ? 0 : 1
                count -= min(count, width)
            } else {
                isWithinTab = false
                offset += 1
                column += 1
                count -= 1
            }
        }
    }

    /// Moves to an offset in the line.
    mutating func advance(to target: Int) {
        while offset < min(target, line.upper) {
            column += bytes[offset] == Byte.tab ? 4 - column % 4 : 1
            offset += 1
            isWithinTab = false
        }
    }

    /// Moves over one space, or one column of a tab, if there is one.
    mutating func skipOptionalSpace() {
        if Byte.isSpaceOrTab(peek(offset)) { advance(columns: 1) }
    }
}
