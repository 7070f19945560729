import Diagnostics
import Text

/// Makes the blocks of a document out of the nodes that ``BlockParser`` found, and has their text
/// parsed.
///
/// The recursion is as deep as the nesting, which ``Nesting/limit`` bounds.
struct BlockBuilder {
    let file: SourceFile
    let nodes: [BlockNode]
    var report: Report
    private let scanner: TableScanner

    init(_ file: SourceFile, nodes: [BlockNode], report: Report) {
        self.file = file
        self.nodes = nodes
        self.report = report
        scanner = TableScanner(bytes: file.bytes)
    }

    mutating func blocks(in parent: Int = 0) -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(nodes[parent].children.count)
        for child in nodes[parent].children {
            if let block = block(nodes[child], at: child) { blocks.append(block) }
        }
        return blocks
    }

    private mutating func block(_ node: BlockNode, at index: Int) -> Block? {
        switch node.kind {
        case .document, .item, .tableRow, .skipped: return nil
        case .thematicBreak:
            return Block(.thematicBreak, range: SourceRange(file, node.lower, node.upper))
        case .paragraph:
            guard let block = paragraph(node) else { return nil }
            reportWithoutOwner(block)
            return block
        case .heading(let level, let isUnderlined):
            return heading(node, level: level, isUnderlined: isUnderlined)
        case .list(let marker): return list(node, marker)
        case .quote: return quote(node, at: index)
        case .table(let alignments): return table(node, alignments)
        }
    }

    // MARK: Text

    private func text(
        _ lines: [Slice], emptyAt origin: Int, unescapesPipes: Bool = false
    ) -> SourceText {
        let size = lines.reduce(0) { $0 + $1.upper - $1.lower + 1 }
        var text = SourceText(file, origin: origin, capacity: size)
        for (number, line) in lines.enumerated() {
            if number > 0 { text.appendLineEnd() }
            text.append(line, unescapesPipes: unescapesPipes)
        }
        text.truncate(to: text.bytes.count)
        return text
    }

    private mutating func paragraph(_ node: BlockNode) -> Block? {
        guard let first = node.lines.first else { return nil }
        var text = text(node.lines, emptyAt: node.lower, unescapesPipes: node.unescapesPipes)
        guard !text.bytes.isEmpty else { return nil }
        let end = text.range(0, text.bytes.count).upper
        let attributes = AttributeParser.take(from: &text, into: &report)
        return Block(
            .paragraph(InlineParser.parse(text, into: &report)), attributes: attributes,
            range: SourceRange(file, first.lower, end))
    }

    private mutating func heading(_ node: BlockNode, level: Int, isUnderlined: Bool) -> Block {
        var text = text(node.lines, emptyAt: node.upper)
        let attributes = AttributeParser.take(from: &text, into: &report)
        if attributes != nil, !isUnderlined {
            let whole = Slice(lower: 0, upper: text.bytes.count)
            text.truncate(to: HeadingText.withoutClosingHashes(text.bytes, whole).upper)
        }
        return Block(
            .heading(level: level, InlineParser.parse(text, into: &report)),
            attributes: attributes, range: SourceRange(file, node.lower, node.upper))
    }

    // MARK: Lists

    private mutating func list(_ node: BlockNode, _ marker: ListMarker) -> Block {
        let items = node.children.map { item(nodes[$0], at: $0) }
        let kind: List.Kind =
            switch marker.kind {
            case .bullet: .bullet
            case .ordered(let start, _): .ordered(start: start)
            }
        let end = items.last?.range.upper ?? node.upper
        return Block(
            .list(List(kind: kind, isTight: node.isTight, items: items)),
            range: SourceRange(file, node.lower, end))
    }

    /// Makes an item, which takes the attributes of the paragraph that it begins with.
    private mutating func item(_ node: BlockNode, at index: Int) -> ListItem {
        var children = node.children[...]
        var blocks: [Block] = []
        var attributes: Attributes?
        var end = node.upper
        if let first = children.first, nodes[first].isParagraph {
            children = children.dropFirst()
            if let block = paragraph(nodes[first]) {
                attributes = block.attributes
                end = block.range.upper
                let isEmpty = block.isEmptyParagraph
                if !isEmpty { blocks.append(Block(block.content, range: block.range)) }
            }
        }
        for child in children {
            if let block = block(nodes[child], at: child) { blocks.append(block) }
        }
        end = max(end, blocks.last?.range.upper ?? end)
        return ListItem(
            task: node.task, attributes: attributes, blocks: blocks,
            range: SourceRange(file, node.lower, end))
    }

    /// Reports a paragraph outside lists that has nothing but attributes.
    private mutating func reportWithoutOwner(_ block: Block) {
        guard block.isEmptyParagraph, let attributes = block.attributes else { return }
        report.add(.attributesWithoutOwner, at: attributes.range)
    }

    // MARK: Quotes and alerts

    private mutating func quote(_ node: BlockNode, at index: Int) -> Block {
        guard let first = node.children.first, nodes[first].isParagraph,
            let line = nodes[first].lines.first,
            let alert = alertKind(Trimming.trim(file.bytes, line))
        else {
            let blocks = blocks(in: index)
            let end = blocks.last?.range.upper ?? node.upper
            return Block(.blockQuote(blocks), range: SourceRange(file, node.lower, end))
        }
        var paragraphNode = nodes[first]
        paragraphNode.lines.removeFirst()
        var blocks: [Block] = []
        if let block = paragraph(paragraphNode) {
            reportWithoutOwner(block)
            blocks.append(block)
        }
        for child in node.children.dropFirst() {
            if let block = block(nodes[child], at: child) { blocks.append(block) }
        }
        let marker = Trimming.trim(file.bytes, line)
        if blocks.isEmpty {
            let place = SourceRange(file, marker.lower, marker.upper)
            report.add(.emptyAlert(place.excerpt), at: place)
        }
        let end = blocks.last?.range.upper ?? marker.upper
        return Block(.alert(alert, blocks), range: SourceRange(file, node.lower, end))
    }

    /// Returns the kind of alert that the first line of a quote names, in any case of letters.
    private mutating func alertKind(_ line: Slice) -> AlertKind? {
        let bytes = file.bytes
        guard line.upper - line.lower > 3, bytes[line.lower] == Byte.leftBracket,
            bytes[line.lower + 1] == Byte.exclamation
        else { return nil }
        var end = line.lower + 2
        while end < line.upper, Byte.isLetter(bytes[end]) { end += 1 }
        guard end > line.lower + 2, end < line.upper, bytes[end] == Byte.rightBracket else {
            return nil
        }
        let name = SourceRange(file, line.lower + 2, end)
        let marker = SourceRange(file, line.lower, end + 1)
        guard let kind = AlertKind(rawValue: name.text.uppercased()) else {
            let names = AlertKind.allCases.map(\.rawValue)
            let hints = Spelling.hints(for: name.text, in: names)
            report.add(.unknownAlert(name.text, hints: hints), at: name)
            return nil
        }
        guard end + 1 == line.upper else {
            report.add(.alertWithText(marker.text), at: marker)
            return nil
        }
        return kind
    }

    // MARK: Tables

    private mutating func table(_ node: BlockNode, _ alignments: [Alignment?]) -> Block {
        var rows = node.children.compactMap { row(nodes[$0], columns: alignments.count) }
        let end = max(node.upper, rows.last?.range.upper ?? node.upper)
        // A table is made together with its header, so there always is one.
        let header =
            rows.isEmpty
            ? TableRow(cells: [], attributes: nil, range: SourceRange(file, node.lower, end))
            : rows.removeFirst()
        return Block(
            .table(Table(alignments: alignments, header: header, rows: rows)),
            range: SourceRange(file, node.lower, end))
    }

    private mutating func row(_ node: BlockNode, columns: Int) -> TableRow? {
        guard let line = node.lines.first else { return nil }
        let slices = scanner.cells(in: Trimming.trimEnd(file.bytes, line))
        let range = SourceRange(file, node.lower, node.upper)
        if slices.count > columns {
            report.add(.extraCells(found: slices.count, columns: columns), at: range)
        }
        var attributes: Attributes?
        var cells: [InlineContent] = []
        for (column, slice) in slices.prefix(columns).enumerated() {
            var text = text([slice], emptyAt: slice.lower, unescapesPipes: true)
            if column == slices.count - 1 {
                attributes = AttributeParser.take(from: &text, into: &report)
            }
            cells.append(InlineParser.parse(text, into: &report))
        }
        let end = SourceRange(file, node.upper, node.upper)
        while cells.count < columns {
            cells.append(InlineContent(inlines: [], source: "", range: end))
        }
        return TableRow(cells: cells, attributes: attributes, range: range)
    }
}

extension Block {
    /// Whether the block is a paragraph of which nothing is left without its attributes.
    fileprivate var isEmptyParagraph: Bool {
        if case .paragraph(let content) = content { content.inlines.isEmpty } else { false }
    }
}
