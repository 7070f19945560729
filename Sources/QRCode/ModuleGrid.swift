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

    /// Makes the modules of column `x` dark that are dark in `column`.
    mutating func darken(column: Line, at x: Int) {
        columns[x] = columns[x] | column
        for y in rows.indices { rows[y].insert(x, if: column.contains(y)) }
    }

    /// Makes the modules of row `y` dark that are dark in `row`.
    mutating func darken(row: Line, at y: Int) {
        rows[y] = rows[y] | row
        for x in columns.indices { columns[x].insert(y, if: row.contains(x)) }
    }

    /// Inverts modules where both the pattern and the allowed region are dark.
    mutating func invert(by mask: MaskPattern<Line>, within region: [Line]) {
        for index in rows.indices {
            rows[index] = rows[index] ^ (mask.row(index) & region[index])
            columns[index] = columns[index] ^ (mask.column(index) & region[index])
        }
    }
}
