/// Cuts the lines of tables into cells (GitHub Flavored Markdown, section 4.10).
struct TableScanner {
    /// The most columns of a table; rows are filled up to the number of columns, so that without
    /// a limit a short file could ask for millions of cells.
    static let columnLimit = 100

    let bytes: [UInt8]

    /// Returns the cells of a row without the white space around them.
    ///
    /// A bar at the start or end of the row separates nothing; a bar after a backslash belongs to
    /// the cell, whatever stands before the backslash.
    func cells(in row: Slice) -> [Slice] {
        var cells: [Slice] = []
        var offset = row.lower
        if offset < row.upper, bytes[offset] == Byte.pipe { offset = skipPipe(offset, row.upper) }
        while offset < row.upper {
            var end = offset
            while end < row.upper, bytes[end] != Byte.pipe || isEscaped(end, from: offset) {
                end += 1
            }
            cells.append(Trimming.trim(bytes, Slice(lower: offset, upper: end)))
            guard end < row.upper else { break }
            offset = skipPipe(end, row.upper)
        }
        return cells
    }

    /// Whether a line that is not blank has at least one cell.
    func hasCells(in row: Slice) -> Bool {
        guard row.lower < row.upper, bytes[row.lower] == Byte.pipe else { return !row.isEmpty }
        return skipPipe(row.lower, row.upper) < row.upper
    }

    /// Returns the alignments of a line such as `|:--|--:|`, if it is one.
    func alignments(in row: Slice) -> [Alignment?]? {
        guard
            bytes[row.lower..<row.upper].allSatisfy({
                $0 == Byte.hyphen || $0 == Byte.colon || $0 == Byte.pipe || Byte.isSpaceOrTab($0)
            })
        else { return nil }
        var alignments: [Alignment?] = []
        for cell in cells(in: row) {
            guard !cell.isEmpty else { return nil }
            let isLeft = bytes[cell.lower] == Byte.colon
            let isRight = bytes[cell.upper - 1] == Byte.colon
            let dashes = bytes[(cell.lower + (isLeft ? 1 : 0))..<cell.upper]
                .dropLast(isRight && cell.upper - cell.lower > 1 ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == Byte.hyphen }) else { return nil }
            alignments.append(
                isLeft && isRight ? .center : isLeft ? .left : isRight ? .right : nil)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private func isEscaped(_ pipe: Int, from start: Int) -> Bool {
        pipe > start && bytes[pipe - 1] == Byte.backslash
    }

    private func skipPipe(_ offset: Int, _ end: Int) -> Int {
        var next = offset + 1
        while next < end, Byte.isSpaceOrTab(bytes[next]) { next += 1 }
        return next
    }
}
