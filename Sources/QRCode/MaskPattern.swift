/// One of the eight data mask patterns, ISO/IEC 18004:2015, clause 7.8.2, Table 10.
///
/// All patterns repeat after twelve modules in both directions at the latest, so twelve lines of
/// each direction say everything.
struct MaskPattern<Line: ModuleLine>: Sendable {
    private let rows: InlineArray<12, Line>
    private let columns: InlineArray<12, Line>

    init(_ reference: Int) {
        rows = .init { y in Self.line { x in Self.inverts(reference, x: x, y: y) } }
        columns = .init { x in Self.line { y in Self.inverts(reference, x: x, y: y) } }
    }

    /// Modules of row `y` that the pattern inverts; the line goes on past the edge.
    func row(_ y: Int) -> Line { rows[y % 12] }

    /// Modules of column `x` that the pattern inverts; the line goes on past the edge.
    func column(_ x: Int) -> Line { columns[x % 12] }

    private static func line(_ inverts: (Int) -> Bool) -> Line {
        var period: UInt64 = 0
        for index in 0..<12 where inverts(index) { period.insert(index) }
        var line = Line(period)
        for width in [12, 24, 48, 96] { line = line | line.moved(up: width) }
        return line
    }

    private static func inverts(_ reference: Int, x: Int, y: Int) -> Bool {
        switch reference {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (y / 2 + x / 3) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: ((x + y) % 2 + x * y % 3) % 2 == 0
        }
    }
}
