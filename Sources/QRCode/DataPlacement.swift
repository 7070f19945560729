/// The way of the codewords through the symbol, ISO/IEC 18004:2015, clause 7.7.3.
enum DataPlacement {
    /// Sets the dark modules of a message, highest bit of each codeword first.
    ///
    /// Strips of two columns run from the right edge to the left, upwards and downwards in turn,
    /// the right module of each pair first; the timing column is left out. Modules after the last
    /// codeword stay light.
    static func place<Line: ModuleLine>(
        _ message: [UInt8], into grid: inout ModuleGrid<Line>, around reserved: [Line]
    ) {
        let size = grid.size
        var bits = BitReader(message)
        var right = size - 1
        var isUpward = true
        while right > 0 {
            if right == 6 { right = 5 }
            var rightColumn = Line(0)
            var leftColumn = Line(0)
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                let line = reserved[y]
                if !line.contains(right) { rightColumn.insert(y, if: bits.next()) }
                if !line.contains(right - 1) { leftColumn.insert(y, if: bits.next()) }
            }
            grid.darken(column: rightColumn, at: right)
            grid.darken(column: leftColumn, at: right - 1)
            right -= 2
            isUpward.toggle()
        }
    }
}

/// The bits of codewords one after the other, and zeros after the last.
private struct BitReader {
    private let codewords: [UInt8]
    private var index = 0
    private var current: UInt8 = 0
    private var remaining = 0

    init(_ codewords: [UInt8]) { self.codewords = codewords }

    mutating func next() -> Bool {
        if remaining == 0 {
            current = index < codewords.count ? codewords[index] : 0
            index += 1
            remaining = 8
        }
        remaining -= 1
        defer { current <<= 1 }
        return current & 0x80 != 0
    }
}
