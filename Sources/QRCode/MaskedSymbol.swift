/// The choice of the data mask, ISO/IEC 18004:2015, clause 7.8.
enum MaskedSymbol<Line: ModuleLine> {
    /// Draws the symbol of a message with the mask asked for, or the one of the lowest penalty; of
    /// equal ones the first.
    static func best(
        _ message: [UInt8], version: Int, level: ErrorCorrection, mask: Int?
    ) -> (mask: Int, rows: [WideLine]) {
        let patterns = FunctionPatterns<Line>(version: version)
        let inside = Line.dark(first: QRCode.size(ofVersion: version))
        let region = patterns.reserved.map { ~$0 & inside }
        var unmasked = ModuleGrid(symmetricRows: patterns.dark)
        DataPlacement.place(message, into: &unmasked, around: patterns.reserved)

        func masked(by mask: Int) -> ModuleGrid<Line> {
            var grid = unmasked
            grid.invert(by: Line.maskPatterns[mask], within: region)
            FormatInformation.draw(FormatInformation.bits(level: level, mask: mask), into: &grid)
            return grid
        }

        if let mask { return (mask, masked(by: mask).rows.map(\.wide)) }
        var best = (mask: 0, grid: masked(by: 0))
        var lowest = Penalty.score(of: best.grid)
        for mask in 1..<8 {
            let grid = masked(by: mask)
            let score = Penalty.score(of: grid)
            if score < lowest {
                lowest = score
                best = (mask, grid)
            }
        }
        return (best.mask, best.grid.rows.map(\.wide))
    }
}
