/// What every symbol of a version has in common, ISO/IEC 18004:2015, clause 6.3.
///
/// Finder, timing and alignment patterns, the version information and all that is set aside for the
/// format information are mirror images of themselves on the diagonal from the top left corner.
/// One list of lines therefore serves for the rows and for the columns.
struct FunctionPatterns<Line: ModuleLine> {
    /// Dark modules of the patterns and of the version information.
    private(set) var dark: [Line]

    /// Modules that carry no codewords.
    private(set) var reserved: [Line]

    init(version: Int) {
        let size = QRCode.size(ofVersion: version)
        dark = [Line](repeating: Line(0), count: size)
        reserved = dark
        drawTiming()
        drawFinders()
        drawAlignment(at: AlignmentPatterns.positions(ofVersion: version))
        if version >= 7 { drawVersion(VersionInformation.bits(of: version)) }
    }

    private var size: Int { dark.count }

    /// Lines of alternating modules in row and column 6, clause 6.3.5, drawn from edge to edge: in
    /// the finder patterns they fall on modules that are dark anyway.
    private mutating func drawTiming() {
        for index in 0..<size {
            if index % 2 == 0 {
                dark[index].insert(6)
                dark[6].insert(index)
            }
            reserved[index].insert(6)
            reserved[6].insert(index)
        }
    }

    /// The three finder patterns with separators, clauses 6.3.3 and 6.3.4, and the format
    /// information next to them.
    private mutating func drawFinders() {
        let finder: [UInt64] = [0x7F, 0x41, 0x5D, 0x5D, 0x5D, 0x41, 0x7F]
        for (index, bits) in finder.enumerated() {
            let start = Line(bits)
            dark[index] = dark[index] | start | start.moved(up: size - 7)
            dark[size - 7 + index] = dark[size - 7 + index] | start
        }
        for index in 0..<9 {
            reserved[index] = reserved[index] | Line(0x1FF) | Line(0xFF).moved(up: size - 8)
        }
        for index in size - 8..<size { reserved[index] = reserved[index] | Line(0x1FF) }
    }

    /// Patterns of five by five modules on all crossings of the positions but the three that finder
    /// patterns take, clause 6.3.6.
    private mutating func drawAlignment(at positions: [Int]) {
        let pattern: [UInt64] = [0b11111, 0b10001, 0b10101, 0b10001, 0b11111]
        let last = positions.last ?? 0
        for x in positions {
            for y in positions where !(min(x, y) == 6 && (max(x, y) == 6 || max(x, y) == last)) {
                let square = Line(0b11111).moved(up: x - 2)
                for (index, bits) in pattern.enumerated() {
                    let row = y - 2 + index
                    dark[row] = (dark[row] & ~square) | Line(bits).moved(up: x - 2)
                    reserved[row] = reserved[row] | square
                }
            }
        }
    }

    /// Version information: 6 by 3 modules above the lower left finder pattern and their mirror
    /// image beside the upper right one, lowest bit first, clause 7.10, Figure 27.
    private mutating func drawVersion(_ bits: UInt64) {
        let edge = size - 11
        for index in 0..<6 {
            let three = bits >> UInt64(3 * index) & 0b111
            dark[index] = dark[index] | Line(three).moved(up: edge)
            reserved[index] = reserved[index] | Line(0b111).moved(up: edge)
            for step in 0..<3 {
                if three.contains(step) { dark[edge + step].insert(index) }
                reserved[edge + step].insert(index)
            }
        }
    }
}
