import Text

/// How each kind of block begins.
extension BlockParser {
    /// Opens the blocks that begin in the rest of the line, one within the other.
    mutating func openBlocks(in container: inout Int, allMatched: Bool) {
        // A line that could continue a paragraph cannot begin indented code.
        var mayBeLazy = nodes[current].isParagraph
        while !nodes[container].isSkipped {
            cursor.findNonspace()
            let inParagraph = nodes[container].isParagraph
            if cursor.isIndented {
                guard openIndented(&container, mayBeLazy: mayBeLazy) else { return }
            } else if cursor.firstByte == Byte.greater {
                guard openQuote(&container) else { return }
            } else if let level = headingLevel() {
                openHeading(&container, level: level)
                return
            } else if openFence(&container) || openHTML(&container) {
                return
            } else if inParagraph, let level = underlineLevel() {
                checkForDefinition(container)
                nodes[container].kind = .heading(level: level, isUnderlined: true)
                nodes[container].upper = Trimming.trimEnd(file.bytes, cursor.rest).upper
                cursor.advance(to: cursor.line.upper)
                return
            } else if !inParagraph || allMatched, isThematicBreak() {
                container = open(.thematicBreak, in: container)
                nodes[container].upper = Trimming.trimEnd(file.bytes, cursor.rest).upper
                cursor.advance(to: cursor.line.upper)
            } else if let marker = ListMarker(at: cursor, interruptsParagraph: inParagraph) {
                guard openItem(&container, marker: marker) else { return }
            } else {
                guard openExtension(&container) else { return }
            }
            if nodes[container].isParagraph { return }
            mayBeLazy = false
        }
    }

    // MARK: Quotes, lists, tasks

    private mutating func openQuote(_ container: inout Int) -> Bool {
        guard hasRoom(in: container) else { return false }
        container = open(.quote, in: container)
        cursor.advance(to: cursor.firstNonspace + 1)
        nodes[container].upper = cursor.offset
        cursor.skipOptionalSpace()
        return true
    }

    private mutating func openItem(_ container: inout Int, marker: ListMarker) -> Bool {
        guard hasRoom(in: container) else { return false }
        var marker = marker
        marker.indent = cursor.indent
        let start = cursor.firstNonspace
        cursor.advance(to: start + marker.length)
        let afterMarker = cursor
        while cursor.column - afterMarker.column <= 5, Byte.isSpaceOrTab(cursor.peek(cursor.offset))
        {
            cursor.advance(columns: 1)
        }
        let width = cursor.column - afterMarker.column
        if width >= 5 || width < 1 || cursor.offset >= cursor.line.upper {
            // The text begins with white space of its own, or there is none.
            marker.padding = marker.length + 1
            cursor = afterMarker
            if width > 0 { cursor.advance(columns: 1) }
        } else {
            marker.padding = marker.length + width
        }
        var continuesList = false
        if case .list(let first) = nodes[container].kind {
            continuesList = first.continues(with: marker)
        }
        if !continuesList {
            container = open(.list(marker), in: container)
            nodes[container].lower = start
        }
        container = open(.item(marker), in: container)
        nodes[container].lower = start
        nodes[container].upper = start + marker.length
        return true
    }

    /// Reads the box of a task, and reports boxes that cmark-gfm reads in another way.
    ///
    /// It looks for `- [ ]` at the start of the whole line, whichever item the line belongs to,
    /// and takes a task as done when `[x]` stands anywhere in that line.
    private mutating func openTask(_ container: Int) {
        let start = cursor.firstNonspace
        let isFirst = nodes[container].startLine == lineNumber && nodes[container].children.isEmpty
        let mark = isFirst ? TaskScanner.mark(in: file.bytes, at: start, cursor.line.upper) : nil
        let isFound = TaskScanner.isTaskLine(file.bytes, cursor.line)
        switch mark {
        case .none:
            if isFound { add(.misplacedTask, start, cursor.line.upper) }
        case .some(let mark):
            if !isFound {
                add(.misplacedTask, start, start + 3)
            } else if mark == .open, TaskScanner.hasTick(file.bytes, cursor.line) {
                add(.ambiguousTask, start, cursor.line.upper)
            }
            nodes[container].task = mark
            nodes[container].upper = start + 3
            cursor.advance(to: start + 3)
        }
    }

    // MARK: Tables

    /// Opens a row or table, or reads the box of a task; whether the line was used up.
    private mutating func openExtension(_ container: inout Int) -> Bool {
        switch nodes[container].kind {
        case .paragraph:
            openTable(container)
            return false
        case .table:
            guard !cursor.isBlank else { return false }
            container = open(.tableRow, in: container)
            nodes[container].lines = [cursor.rest]
            nodes[container].upper = Trimming.trimEnd(file.bytes, cursor.rest).upper
            cursor.advance(to: cursor.line.upper)
            cursor.findNonspace()
            return false
        case .item:
            openTask(container)
            return false
        default:
            return false
        }
    }

    /// Makes a table of a paragraph, whose last line is the header, when this line has the dashes.
    private mutating func openTable(_ paragraph: Int) {
        guard let alignments = scanner.alignments(in: cursor.rest),
            let header = nodes[paragraph].lines.last
        else { return }
        // White space before a lazy line counts as a cell when a bar follows it.
        let line = Trimming.trimEnd(file.bytes, header)
        let trimmed = Trimming.trim(file.bytes, header)
        guard scanner.cells(in: line).count == alignments.count else { return }
        guard alignments.count <= TableScanner.columnLimit else {
            add(.tooManyColumns(alignments.count), trimmed.lower, trimmed.upper)
            return
        }
        if nodes[paragraph].lines.count > 1 { splitParagraph(before: paragraph) }
        nodes[paragraph].kind = .table(alignments)
        nodes[paragraph].lines = []
        nodes[paragraph].lower = trimmed.lower
        nodes[paragraph].upper = Trimming.trimEnd(file.bytes, cursor.rest).upper
        let row = open(.tableRow, in: paragraph)
        nodes[row].lines = [line]
        nodes[row].lower = trimmed.lower
        nodes[row].upper = trimmed.upper
        cursor.advance(to: cursor.line.upper)
    }

    /// Moves all lines but the last of a paragraph to a paragraph of their own.
    private mutating func splitParagraph(before index: Int) {
        let node = nodes[index]
        var text = BlockNode(
            .paragraph, parent: node.parent, depth: node.depth, startLine: node.startLine,
            lower: node.lower, upper: node.upper)
        text.lines = node.lines.dropLast()
        text.isOpen = false
        text.unescapesPipes = true
        nodes.append(text)
        let siblings = nodes[node.parent].children
        nodes[node.parent].children.insert(nodes.count - 1, at: siblings.count - 1)
    }

    // MARK: Headings and breaks

    private func headingLevel() -> Int? {
        var end = cursor.firstNonspace
        while cursor.peek(end) == Byte.hash { end += 1 }
        let level = end - cursor.firstNonspace
        guard (1...6).contains(level), Byte.isWhitespace(cursor.peek(end)) else { return nil }
        return level
    }

    private mutating func openHeading(_ container: inout Int, level: Int) {
        container = open(.heading(level: level, isUnderlined: false), in: container)
        nodes[container].upper = cursor.firstNonspace + level
        cursor.advance(to: cursor.firstNonspace + level)
    }

    private func underlineLevel() -> Int? {
        let sign = cursor.firstByte
        guard sign == Byte.equals || sign == Byte.hyphen else { return nil }
        let line = Trimming.trimEnd(file.bytes, cursor.rest)
        guard file.bytes[line.lower..<line.upper].allSatisfy({ $0 == sign }) else { return nil }
        return sign == Byte.equals ? 1 : 2
    }

    private mutating func isThematicBreak() -> Bool {
        guard cursor.firstNonspace > thematicBreakFailure else { return false }
        let sign = cursor.firstByte
        var end = cursor.firstNonspace
        if sign == Byte.asterisk || sign == Byte.hyphen || sign == Byte.underscore {
            var count = 0
            while cursor.peek(end) == sign || Byte.isSpaceOrTab(cursor.peek(end)) {
                if cursor.peek(end) == sign { count += 1 }
                end += 1
            }
            if count >= 3, end >= cursor.line.upper { return true }
        }
        // A search from a later place in this line would meet the same obstacle.
        thematicBreakFailure = end - 1
        return false
    }
}
