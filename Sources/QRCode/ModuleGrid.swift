/// The modules of a symbol, kept as rows and as columns so that both can be read as bit lines.
struct ModuleGrid<Line: ModuleLine>: Equatable {
    private(set) var rows: [Line]
    private(set) var columns: [Line]

    /// A square that is its own mirror image on the diagonal from the top left corner.
    init(symmetricRows: [Line]) {
        rows = symmetricRows
        columns = symmetricRows
    }

    var size: Int { rows.count }

    mutating func setDark(x: Int, y: Int) {
        rows[y].insert(x)
        columns[x].insert(y)
    }

    /// Makes the modules dark that `row` has in row `index`, and those that `column` has in the
    /// column of the same index.
    mutating func darken(row: Line, andColumn column: Line, at index: Int) {
        rows[index] = rows[index] | row
        columns[index] = columns[index] | column
        for other in rows.indices {
            if column.contains(other) { rows[other].insert(index) }
            if row.contains(other) { columns[other].insert(index) }
        }
    }

    /// Inverts modules where both the pattern and the allowed region are dark.
    mutating func invert(by mask: MaskPattern<Line>, within region: [Line]) {
        for index in rows.indices {
            rows[index] = rows[index] ^ (mask.row(index) & region[index])
            columns[index] = columns[index] ^ (mask.column(index) & region[index])
        }
    }
}
