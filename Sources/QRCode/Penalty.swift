/// The four features that make a symbol hard to read, ISO/IEC 18004:2015, clause 7.8.3.1, Table 11.
///
/// The clause says that the area to be evaluated is the complete symbol, so format and version
/// information count. libqrencode 4.1.1 reads the clause the same way and chose the same mask for
/// 2,000 web addresses out of 2,000. segno 1.6.6 leaves that information light while it scores and
/// searches for the modules 1011101 whatever their neighbours; it agrees on 381 out of 600.
enum Penalty {
    /// Sum of all four scores; the mask of the lowest sum is used.
    static func score<Line: ModuleLine>(of grid: ModuleGrid<Line>) -> Int {
        var score = balance(grid)
        for index in grid.rows.indices {
            score += runs(grid.rows[index], size: grid.size) + finderLikes(grid.rows[index])
            score += runs(grid.columns[index], size: grid.size) + finderLikes(grid.columns[index])
        }
        return score + blocks(grid)
    }

    /// Five or more modules of one colour in a line: 3 points, and 1 for each module over five.
    ///
    /// A run of n modules has n − 4 windows of five equal ones, next to each other, and costs n − 2
    /// points: one for each window and two for each group of windows.
    static func runs<Line: ModuleLine>(_ line: Line, size: Int) -> Int {
        let equalNext = ~(line ^ line.moved(down: 1)) & .dark(first: size - 1)
        let threeEqual = equalNext & equalNext.moved(down: 1)
        let windows = threeEqual & threeEqual.moved(down: 2)
        return windows.count + 2 * (windows & ~windows.moved(up: 1)).count
    }

    /// Blocks of one colour: 3 points for each square of two by two modules, which makes the
    /// 3 · (m − 1) · (n − 1) of a block of m by n.
    static func blocks<Line: ModuleLine>(_ grid: ModuleGrid<Line>) -> Int {
        let inside = Line.dark(first: grid.size - 1)
        var previous = grid.rows[0]
        var previousEqual = ~(previous ^ previous.moved(down: 1)) & inside
        var squares = 0
        for row in grid.rows.dropFirst() {
            let equal = ~(row ^ row.moved(down: 1)) & inside
            squares += (equal & previousEqual & ~(row ^ previous)).count
            (previous, previousEqual) = (row, equal)
        }
        return 3 * squares
    }

    /// Dark and light modules in the ratio 1:1:3:1:1 of a finder pattern, with a light area of four
    /// times the unit before or after: 40 points.
    ///
    /// Every size of unit counts, as the table speaks of a ratio, each dark and light run must have
    /// its length exactly, and the quiet zone counts as light; all as in libqrencode. A pattern
    /// between two light areas costs 40 points once (Table 11, note 3: "after or before"). segno
    /// takes a unit of one module only, lets the outer dark runs be longer, and skips a pattern
    /// that shares modules with one before it.
    static func finderLikes<Line: ModuleLine>(_ line: Line) -> Int {
        let three = line & line.moved(down: 1) & line.moved(down: 2)
        var cores = three
        var unit = 1
        var score = 0
        while !cores.isEmpty {
            score += 40 * finderLikes(line, cores: cores, unit: unit)
            cores = cores & three.moved(down: 3 * unit)
            unit += 1
        }
        return score
    }

    /// Counts the patterns of one unit; each bit of `cores` begins three units of dark modules.
    private static func finderLikes<Line: ModuleLine>(
        _ line: Line, cores: Line, unit: Int
    ) -> Int {
        var found = cores
        for step in 1...unit {
            let lightBeside = ~(line.moved(up: step) | line.moved(down: 3 * unit - 1 + step))
            let darkBeyond =
                line.moved(up: unit + step) & line.moved(down: 4 * unit - 1 + step)
            found = found & lightBeside & darkBeyond
            if found.isEmpty { return 0 }
        }
        found = found & ~(line.moved(up: 2 * unit + 1) | line.moved(down: 5 * unit))
        if found.isEmpty { return 0 }
        var darkBefore = Line(0)
        var darkAfter = Line(0)
        for step in 0..<4 * unit {
            darkBefore = darkBefore | line.moved(up: 2 * unit + 1 + step)
            darkAfter = darkAfter | line.moved(down: 5 * unit + step)
        }
        return (found & ~(darkBefore & darkAfter)).count
    }

    /// Share of dark modules: 10 points for each full 5 % away from half.
    ///
    /// The share is exact here; libqrencode rounds it to a whole per cent first, which the standard
    /// does not say. No share lies on a step, since the number of modules is odd.
    static func balance<Line: ModuleLine>(_ grid: ModuleGrid<Line>) -> Int {
        let dark = grid.rows.reduce(0) { $0 + $1.count }
        let modules = grid.size * grid.size
        return 10 * (abs(2 * dark - modules) * 10 / modules)
    }
}
