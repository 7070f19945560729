/// A block while the document is being read; nodes refer to each other by index.
struct BlockNode {
    enum Kind {
        case document
        case quote
        case list(ListMarker)
        case item(ListMarker)
        case heading(level: Int, isUnderlined: Bool)
        case paragraph
        case table([Alignment?])
        case tableRow
        case thematicBreak
        /// Lines of a construct that is an error: they are passed over.
        case skipped(SkippedBlock)
    }

    var kind: Kind
    let parent: Int
    /// The quotes and items around the content of this node.
    let depth: Int
    /// The number of the line that opened the node.
    let startLine: Int
    /// The first byte, and the end of the last byte that is known to belong here.
    var lower: Int
    var upper: Int
    var children: [Int] = []
    /// The lines of text in a paragraph, a heading or a row.
    var lines: [Slice] = []
    var isOpen = true
    var endsWithBlankLine = false
    /// Whether a list around this node has asked for its last line.
    var isBlankLineChecked = false
    var isTight = true
    var task: TaskMark?
    /// Whether the text stood before a table, where `\|` is resolved as in the table.
    var unescapesPipes = false

    init(_ kind: Kind, parent: Int, depth: Int, startLine: Int, lower: Int, upper: Int) {
        self.kind = kind
        self.parent = parent
        self.depth = depth
        self.startLine = startLine
        self.lower = lower
        self.upper = upper
    }

    var isParagraph: Bool {
        if case .paragraph = kind { true } else { false }
    }

    var isList: Bool {
        if case .list = kind { true } else { false }
    }

    var isItem: Bool {
        if case .item = kind { true } else { false }
    }

    var isTable: Bool {
        if case .table = kind { true } else { false }
    }

    var isSkipped: Bool {
        if case .skipped = kind { true } else { false }
    }

    /// Whether a node of a kind may be a child of this one.
    func canContain(_ child: Kind) -> Bool {
        switch (kind, child) {
        case (.list, .item), (.table, .tableRow): true
        case (_, .item), (_, .tableRow): false
        case (.document, _), (.quote, _), (.item, _): true
        default: false
        }
    }
}

/// What ends a construct that is passed over.
enum SkippedBlock {
    /// A fence of the same sign, at least as long.
    case fenced(UInt8, length: Int)
    case untilBlankLine
}
