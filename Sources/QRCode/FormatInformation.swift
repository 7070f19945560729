/// The error correction level and the mask in 15 bits, ISO/IEC 18004:2015, clause 7.9 and Annex C.
enum FormatInformation {
    /// Five bits of data and ten of the BCH (15,5) code, the whole inverted by a fixed mask so that
    /// no level and mask give all zeros.
    static func bits(level: ErrorCorrection, mask: Int) -> UInt64 {
        let data = UInt64(level.formatBits << 3 | mask)
        return (data << 10 | BCH.remainder(of: data << 10, by: 0b101_0011_0111))
            ^ 0b101_0100_0001_0010
    }

    /// Writes both copies into row 8 and column 8, Figure 25, with the dark module above the lower
    /// left copy.
    static func draw<Line: ModuleLine>(_ bits: UInt64, into grid: inout ModuleGrid<Line>) {
        // Read along row 8 the highest bit comes first, along column 8 the lowest.
        var reversed: UInt64 = 0
        for index in 0..<15 where bits.contains(14 - index) { reversed.insert(index) }
        let size = grid.size
        let right = Line(reversed >> 7).moved(up: size - 8)
        let below = Line((bits >> 8) << 1 | 1).moved(up: size - 8)
        grid.darken(row: besideFinder(reversed) | right, at: 8)
        grid.darken(column: besideFinder(bits) | below, at: 8)
    }

    /// Six modules, a gap for the timing pattern, and two more.
    private static func besideFinder<Line: ModuleLine>(_ bits: UInt64) -> Line {
        Line(bits & 0x3F | (bits & 0xC0) << 1)
    }
}
