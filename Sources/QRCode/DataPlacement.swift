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
        var index = 0
        var codeword: UInt8 = 0
        var remainingBits = 0
        var right = size - 1
        var isUpward = true
        while right > 0 {
            if right == 6 { right = 5 }
            for step in 0..<size {
                let y = isUpward ? size - 1 - step : step
                for x in stride(from: right, to: right - 2, by: -1) where !reserved[y].contains(x) {
                    if remainingBits == 0 {
                        if index == message.count { return }
                        codeword = message[index]
                        index += 1
                        remainingBits = 8
                    }
                    remainingBits -= 1
                    if codeword & 0x80 != 0 { grid.setDark(x: x, y: y) }
                    codeword <<= 1
                }
            }
            right -= 2
            isUpward.toggle()
        }
    }
}
