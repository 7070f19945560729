package import Text

/// The running text of a heading, a paragraph or a cell.
package struct InlineContent: Sendable {
    package let inlines: [Inline]
    /// The Markdown as a translator sees it.
    ///
    /// It is without attributes and outer white space; the lines are joined with one space, and
    /// hard breaks stay as they are written, with a backslash (or two spaces) and a line feed. Parsing it again gives the same text.
    package let source: String
    /// From the first to the last byte of the text, without its attributes.
    package let range: SourceRange

    package init(inlines: [Inline], source: String, range: SourceRange) {
        self.inlines = inlines
        self.source = source
        self.range = range
    }
}
