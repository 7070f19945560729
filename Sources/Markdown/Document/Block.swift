package import Text

/// One block of a document: a heading, a paragraph, a list and so on.
package struct Block: Sendable {
    package let content: BlockContent
    /// The `{#id …}` at the end of a heading or paragraph.
    package let attributes: Attributes?
    /// From the first to the last byte of the block, with its marker and its attributes.
    package let range: SourceRange

    package init(_ content: BlockContent, attributes: Attributes? = nil, range: SourceRange) {
        self.content = content
        self.attributes = attributes
        self.range = range
    }
}

/// What kind of block it is, with what belongs to that kind.
package enum BlockContent: Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, InlineContent)
    case paragraph(InlineContent)
    case list(List)
    case blockQuote([Block])
    /// A quote that begins with a line such as `[!WARNING]`; that line is not among the blocks.
    case alert(AlertKind, [Block])
    case table(Table)
    case thematicBreak
}
