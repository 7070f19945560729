package import Text

/// The running text of a heading, a paragraph or a cell.
package struct InlineContent: Sendable {
    package let inlines: [Inline]
    /// The Markdown as a translator sees it: without attributes and outer white space, the lines
    /// joined with one space, hard breaks as a backslash and a line end. Parsing it again gives
    /// the same text.
    package let source: String
    /// From the first to the last byte of the text, without its attributes.
    package let range: SourceRange

    package init(inlines: [Inline], source: String, range: SourceRange) {
        self.inlines = inlines
        self.source = source
        self.range = range
    }
}
