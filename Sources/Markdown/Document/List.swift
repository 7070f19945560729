package import Text

/// A bullet list or a numbered list.
package struct List: Sendable {
    package enum Kind: Sendable, Equatable {
        case bullet
        /// A numbered list and its first number, 0 to 999 999 999.
        case ordered(start: Int)
    }

    package let kind: Kind
    /// Whether the paragraphs of the items stand without space between them
    /// (CommonMark 0.29, section 5.3).
    package let isTight: Bool
    package let items: [ListItem]

    package init(kind: Kind, isTight: Bool, items: [ListItem]) {
        self.kind = kind
        self.isTight = isTight
        self.items = items
    }
}

/// One item of a list; a task when it begins with `[ ]` or `[x]`.
package struct ListItem: Sendable {
    package let task: TaskMark?
    /// The `{#id …}` at the end of the item's first paragraph.
    package let attributes: Attributes?
    /// The content; empty for an item that has only attributes.
    package let blocks: [Block]
    /// From the marker to the end of the last block.
    package let range: SourceRange

    package init(
        task: TaskMark?, attributes: Attributes?, blocks: [Block], range: SourceRange
    ) {
        self.task = task
        self.attributes = attributes
        self.blocks = blocks
        self.range = range
    }
}

/// Whether the box of a task is empty, `[ ]`, or ticked, `[x]`.
package enum TaskMark: Sendable, Equatable {
    case open
    case done
}
