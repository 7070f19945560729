package import Text

/// A table with a header, as RFC 4180 describes it: the names of the columns and the rows.
package struct CSVTable: Sendable {
    /// The byte between two cells: a comma, a semicolon or a tab.
    package let delimiter: UInt8
    /// The cells of the header line.
    package let columns: [CSVCell]
    /// The rows in the order of the file, without blank lines.
    package let rows: [CSVRow]

    package init(delimiter: UInt8, columns: [CSVCell], rows: [CSVRow]) {
        self.delimiter = delimiter
        self.columns = columns
        self.rows = rows
    }
}

/// A row with as many cells as the table has columns.
package struct CSVRow: Sendable {
    /// The cells; a row that had too few in the file is filled with empty ones, and cells
    /// beyond the last column are left out, so that a column's index is always valid.
    package let cells: [CSVCell]
    package let range: SourceRange

    package init(cells: [CSVCell], range: SourceRange) {
        self.cells = cells
        self.range = range
    }
}

/// The text of one cell, without its quotes, and its place, with them.
package struct CSVCell: Sendable {
    package let text: String
    package let range: SourceRange

    package init(text: String, range: SourceRange) {
        self.text = text
        self.range = range
    }
}
