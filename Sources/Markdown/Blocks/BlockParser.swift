import Diagnostics
import Text

/// Finds the blocks of a document line by line (CommonMark 0.29, appendix "A parsing strategy",
/// phase 1, with the tables and tasks of GitHub Flavored Markdown).
///
/// The result is a flat array of nodes; ``BlockBuilder`` makes the document of it. Where the
/// standard leaves room, this does what cmark-gfm 0.29.0.gfm.6 does.
struct BlockParser {
    let file: SourceFile
    let scanner: TableScanner
    var nodes: [BlockNode]
    var report: Report
    var cursor: LineCursor
    var lineNumber = 0
    /// The deepest open node after the previous line.
    var current = 0
    /// Where the search for a thematic break in this line failed; it fails for all before, too.
    var thematicBreakFailure = -1
    private var hasReportedNesting = false

    private init(_ file: SourceFile, report: Report) {
        self.file = file
        self.report = report
        scanner = TableScanner(bytes: file.bytes)
        cursor = LineCursor(file.bytes, Line(in: file.bytes, from: file.bytes.count))
        nodes = [BlockNode(.document, parent: -1, depth: 0, startLine: 0, lower: 0, upper: 0)]
    }

    /// Returns the nodes of a file from an offset on; the first is the document.
    static func parse(
        _ file: SourceFile, from start: Int, into report: inout Report
    ) -> [BlockNode] {
        var parser = BlockParser(file, report: report)
        var next = start
        while next < file.bytes.count {
            let line = Line(in: file.bytes, from: next)
            if line.endsWithReturnOnly(in: file.bytes) {
                parser.add(.carriageReturn, line.upper, line.next)
            }
            parser.read(line)
            next = line.next
        }
        while parser.current > 0 { parser.current = parser.close(parser.current) }
        parser.close(0)
        report = parser.report
        return parser.nodes
    }

    private mutating func read(_ line: Line) {
        cursor = LineCursor(file.bytes, line)
        thematicBreakFailure = -1
        lineNumber += 1
        guard let (matched, isComplete) = matchOpenBlocks() else { return }
        var container = matched
        openBlocks(in: &container, allMatched: isComplete)
        addText(to: container, lastMatched: matched)
    }

    // MARK: Open blocks

    /// Returns the last open node that the line continues, and whether that is every open node;
    /// nothing where the line closes a fence.
    private mutating func matchOpenBlocks() -> (node: Int, isComplete: Bool)? {
        var container = 0
        while let child = nodes[container].children.last, nodes[child].isOpen {
            cursor.findNonspace()
            switch nodes[child].kind {
            case .skipped(.fenced(let sign, let length)) where closesFence(sign, length):
                current = close(child)
                return nil
            case _ where continues(child): container = child
            default: return (container, false)
            }
        }
        return (container, true)
    }

    /// Whether the line has what it needs to continue a node; moves over it.
    private mutating func continues(_ node: Int) -> Bool {
        switch nodes[node].kind {
        case .document, .list: return true
        case .quote:
            guard !cursor.isIndented, cursor.firstByte == Byte.greater else { return false }
            cursor.advance(columns: cursor.indent + 1)
            cursor.skipOptionalSpace()
            return true
        case .item(let marker):
            if cursor.indent >= marker.indent + marker.padding {
                cursor.advance(columns: marker.indent + marker.padding)
                return true
            }
            // An item that begins with an empty line ends with a second one.
            guard cursor.isBlank, !nodes[node].children.isEmpty else { return false }
            cursor.advance(to: cursor.firstNonspace)
            return true
        case .paragraph, .skipped(.untilBlankLine): return !cursor.isBlank
        case .skipped(.fenced): return true
        case .table: return scanner.hasCells(in: cursor.rest)
        case .heading, .tableRow: return false
        // As in cmark, where an empty line after a break does not make a list loose.
        case .thematicBreak: return true
        }
    }

    // MARK: Text

    /// Puts the rest of the line where it belongs, and closes what the line did not continue.
    private mutating func addText(to container: Int, lastMatched: Int) {
        cursor.findNonspace()
        markBlankLines(container)
        let isLazy =
            current != lastMatched && container == lastMatched && !cursor.isBlank
            && nodes[current].isParagraph
        if isLazy {
            nodes[current].lines.append(Slice(lower: cursor.offset, upper: cursor.line.upper))
            return
        }
        while current != lastMatched { current = close(current) }
        current = container
        guard !cursor.isBlank else { return }
        switch nodes[container].kind {
        case .paragraph:
            nodes[container].lines.append(cursor.rest)
        case .heading:
            nodes[container].lines.append(
                HeadingText.withoutClosingHashes(file.bytes, cursor.rest))
            nodes[container].upper = Trimming.trimEnd(file.bytes, cursor.rest).upper
        case .skipped:
            break
        default:
            current = open(.paragraph, in: container)
            nodes[current].lines.append(cursor.rest)
        }
    }

    /// Records which nodes end with an empty line, which decides whether lists are tight.
    private mutating func markBlankLines(_ container: Int) {
        if cursor.isBlank, let last = nodes[container].children.last {
            nodes[last].endsWithBlankLine = true
        }
        let counts: Bool
        switch nodes[container].kind {
        case .quote, .heading, .thematicBreak, .skipped(.fenced): counts = false
        case .item:
            counts =
                !nodes[container].children.isEmpty || nodes[container].startLine != lineNumber
        default: counts = true
        }
        nodes[container].endsWithBlankLine = cursor.isBlank && counts
        var parent = nodes[container].parent
        while parent >= 0 {
            nodes[parent].endsWithBlankLine = false
            parent = nodes[parent].parent
        }
    }

    // MARK: Nodes

    /// Adds a node below another, or below the nearest one above it that may hold such a node.
    @discardableResult
    mutating func open(_ kind: BlockNode.Kind, in container: Int) -> Int {
        var parent = container
        while !nodes[parent].canContain(kind) { parent = close(parent) }
        var depth = nodes[parent].depth
        switch kind {
        case .quote, .item: depth += 1
        default: break
        }
        nodes.append(
            BlockNode(
                kind, parent: parent, depth: depth, startLine: lineNumber,
                lower: cursor.firstNonspace, upper: cursor.firstNonspace))
        nodes[parent].children.append(nodes.count - 1)
        return nodes.count - 1
    }

    /// Ends a node and returns its parent.
    @discardableResult
    mutating func close(_ index: Int) -> Int {
        nodes[index].isOpen = false
        switch nodes[index].kind {
        case .paragraph: checkForDefinition(index)
        case .list: nodes[index].isTight = isTight(nodes[index].children)
        default: break
        }
        return nodes[index].parent
    }

    private mutating func isTight(_ items: [Int]) -> Bool {
        for item in items {
            let isLastItem = item == items.last
            if nodes[item].endsWithBlankLine, !isLastItem { return false }
            let children = nodes[item].children
            for child in children {
                let isLast = isLastItem && child == children.last
                if !isLast, endsWithBlankLine(child) { return false }
            }
        }
        return true
    }

    /// Whether the last line of a node is empty, or of the last block in a list.
    ///
    /// A node that was asked before answers for itself and no longer for what is in it. So does
    /// cmark-gfm, which makes some lists tight that the standard calls loose.
    private mutating func endsWithBlankLine(_ start: Int) -> Bool {
        var index = start
        while !nodes[index].isBlankLineChecked {
            nodes[index].isBlankLineChecked = true
            guard nodes[index].isList || nodes[index].isItem,
                let last = nodes[index].children.last
            else { break }
            index = last
        }
        return nodes[index].endsWithBlankLine
    }

    // MARK: Problems

    mutating func add(_ problem: MarkdownProblem, _ lower: Int, _ upper: Int) {
        report.add(problem, at: SourceRange(file, lower, upper))
    }

    /// Whether a quote or item may still be opened in a node; reports it once per file if not.
    mutating func hasRoom(in container: Int) -> Bool {
        if nodes[container].depth < Nesting.limit { return true }
        if !hasReportedNesting {
            add(.nesting, cursor.firstNonspace, cursor.firstNonspace + 1)
            hasReportedNesting = true
        }
        return false
    }
}
