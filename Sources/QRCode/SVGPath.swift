/// The outlines of all dark modules as the data of one SVG path.
///
/// Outlines leave no seams inside dark areas, where neighbouring boxes or rows show white
/// hairlines when a printer or a viewer smooths edges. A corner of an outline is where one or three
/// of the four modules around a point are dark. Where two dark modules touch at a point only, the
/// outlines cross straight on, which saves two corners and needs the fill rule `evenodd`. Every
/// horizontal edge then joins two neighbouring corners of a row, first and second, third and
/// fourth, and every vertical edge likewise in a column.
struct SVGPath {
    private var output: [UInt8] = []

    /// Path data with relative `m`, `h` and `v` only.
    ///
    /// Each outline leaves out its last vertical edge, and `z` too: filling closes every open
    /// subpath (SVG 2, section 13.4). The next `m` counts from where the edge was left out.
    static func data(rows: [WideLine]) -> [UInt8] {
        var path = SVGPath()
        let corners = Corners(rows: rows)
        path.output.reserveCapacity(corners.x.count * 4)
        var isDone = [Bool](repeating: false, count: corners.x.count)
        var (x, y) = (0, 0)
        for start in corners.x.indices where !isDone[start] {
            path.append("m", corners.x[start] - x)
            if corners.y[start] >= y { path.output.append(0x20) }
            path.append(corners.y[start] - y)
            (x, y) = (corners.x[start], corners.y[start])
            var corner = start
            while true {
                let across = corner ^ 1
                isDone[corner] = true
                isDone[across] = true
                path.append("h", corners.x[across] - x)
                x = corners.x[across]
                corner = corners.below[across]
                if corner == start { break }
                path.append("v", corners.y[corner] - y)
                y = corners.y[corner]
            }
        }
        return path.output
    }

    private mutating func append(_ command: Unicode.Scalar, _ value: Int) {
        output.append(UInt8(truncatingIfNeeded: command.value))
        append(value)
    }

    /// Writes a number of up to three digits.
    private mutating func append(_ value: Int) {
        if value < 0 { output.append(0x2D) }
        let size = abs(value)
        if size >= 100 { output.append(0x30 + UInt8(size / 100)) }
        if size >= 10 { output.append(0x30 + UInt8(size / 10 % 10)) }
        output.append(0x30 + UInt8(size % 10))
    }
}

/// The corners of all outlines, row by row from left to right.
///
/// Each row has an even number of them, so that horizontal edges join corners 0 and 1, 2 and 3, and
/// so on through all rows.
private struct Corners {
    private(set) var x: [Int] = []
    private(set) var y: [Int] = []

    /// The other end of the vertical edge at each corner.
    private(set) var below: [Int] = []

    init(rows: [WideLine]) {
        let size = rows.count
        x.reserveCapacity(size * size / 2 + 8)
        y.reserveCapacity(size * size / 2 + 8)
        below.reserveCapacity(size * size / 2 + 8)
        // The corner of each column whose vertical edge has not ended yet.
        var open = [Int](repeating: -1, count: size + 1)
        var previous = WideLine(0)
        for (line, row) in (rows + [WideLine(0)]).enumerated() {
            let edges = previous ^ row
            (edges ^ edges.moved(up: 1)).forEachDark { column in
                let corner = x.count
                x.append(column)
                y.append(line)
                below.append(open[column])
                if open[column] >= 0 { below[open[column]] = corner }
                open[column] = open[column] >= 0 ? -1 : corner
            }
            previous = row
        }
    }
}
