package import Text

/// A table (GitHub Flavored Markdown, section 4.10).
package struct Table: Sendable {
    /// One per column; nothing where the author left it open.
    package let alignments: [Alignment?]
    package let header: TableRow
    package let rows: [TableRow]

    package init(alignments: [Alignment?], header: TableRow, rows: [TableRow]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}

/// One row of a table.
package struct TableRow: Sendable {
    /// One per column of the table; the missing ones of a short row are empty.
    package let cells: [InlineContent]
    /// The `{#id …}` at the end of the last cell that was written.
    package let attributes: Attributes?
    package let range: SourceRange

    package init(cells: [InlineContent], attributes: Attributes?, range: SourceRange) {
        self.cells = cells
        self.attributes = attributes
        self.range = range
    }
}

/// How the text of a column stands: `:--`, `:-:` or `--:`.
package enum Alignment: Sendable, Equatable {
    case left
    case center
    case right
}
