import Testing

@testable import QRCode

struct StructureTests {
    @Test(arguments: 1...40)
    func setsAsideEveryModuleThatCarriesNoCodeword(version: Int) {
        let patterns = FunctionPatterns<WideLine>(version: version)
        let size = QRCode.size(ofVersion: version)
        let reserved = patterns.reserved.reduce(0) { $0 + $1.count }
        let dataModules = BlockStructure.dataModules(ofVersion: version)
        #expect(size * size - reserved == dataModules)
        #expect((0...7).contains(dataModules % 8))
        for y in 0..<size {
            #expect((patterns.dark[y] & ~patterns.reserved[y]).isEmpty)
            for x in 0..<size {
                #expect(patterns.dark[y].contains(x) == patterns.dark[x].contains(y))
                #expect(patterns.reserved[y].contains(x) == patterns.reserved[x].contains(y))
            }
        }
    }

    @Test(arguments: 1...11)
    func drawsTheSamePatternsInNarrowAndWideLines(version: Int) {
        let narrow = FunctionPatterns<UInt64>(version: version)
        let wide = FunctionPatterns<WideLine>(version: version)
        #expect(narrow.dark.map(\.wide) == wide.dark)
        #expect(narrow.reserved.map(\.wide) == wide.reserved)
    }

    /// Every free module is filled: all ones and all zeros differ in each module but the remainder.
    @Test(arguments: 1...40)
    func fillsEveryModuleThatIsFree(version: Int) {
        let patterns = FunctionPatterns<WideLine>(version: version)
        var grid = ModuleGrid(symmetricRows: patterns.dark)
        let codewords = BlockStructure(version: version, level: .low).totalCodewords
        DataPlacement.place(
            [UInt8](repeating: 0xFF, count: codewords), into: &grid, around: patterns.reserved)
        let filled = zip(grid.rows, patterns.dark).reduce(0) { $0 + ($1.0 ^ $1.1).count }
        #expect(filled == codewords * 8)
        for y in 0..<grid.size {
            #expect(((grid.rows[y] ^ patterns.dark[y]) & patterns.reserved[y]).isEmpty)
            for x in 0..<grid.size {
                #expect(grid.rows[y].contains(x) == grid.columns[x].contains(y))
            }
        }
    }

    /// All 32 words of the format information differ in seven bits at least (Annex C), and both
    /// copies say what the symbol says.
    @Test func writesFormatInformationThatDecodes() throws {
        var words: [UInt64: (ErrorCorrection, Int)] = [:]
        for level in ErrorCorrection.allCases {
            for mask in 0...7 {
                let bits = FormatInformation.bits(level: level, mask: mask)
                #expect(words.keys.allSatisfy { ($0 ^ bits).nonzeroBitCount >= 7 })
                words[bits] = (level, mask)
            }
        }
        for (bits, (level, mask)) in words {
            for version in [1, 7, 40] {
                let symbol = try QRCode(
                    "x", level: level, minimumVersion: version, mask: mask)
                let size = symbol.size
                let beside =
                    (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)]
                    + (0...5).reversed().map { ($0, 8) }
                let apart =
                    (0...7).map { (size - 1 - $0, 8) }
                    + (0...6).map { (8, size - 7 + $0) }
                for copy in [beside, apart] {
                    let read = copy.enumerated().reduce(UInt64(0)) { word, place in
                        symbol[place.element.0, place.element.1]
                            ? word | 1 << UInt64(place.offset) : word
                    }
                    #expect(read == bits)
                }
                #expect(symbol[8, size - 8], "the dark module")
            }
        }
    }

    /// The example words of ISO/IEC 18004:2015: level M with mask 5 in clause 7.9.1, version 7 in
    /// clause 7.10.
    @Test func agreesWithTheExamplesOfTheStandard() {
        #expect(FormatInformation.bits(level: .medium, mask: 5) == 0b100_0000_1100_1110)
        #expect(VersionInformation.bits(of: 7) == 0b00_0111_1100_1001_0100)
        #expect(AlignmentPatterns.positions(ofVersion: 1).isEmpty)
        #expect(AlignmentPatterns.positions(ofVersion: 2) == [6, 18])
        #expect(AlignmentPatterns.positions(ofVersion: 7) == [6, 22, 38])
        #expect(AlignmentPatterns.positions(ofVersion: 32) == [6, 34, 60, 86, 112, 138])
        #expect(AlignmentPatterns.positions(ofVersion: 40) == [6, 30, 58, 86, 114, 142, 170])
    }

    /// The numeric example of clause 7.4.3, "01234567" in version 1-H.
    @Test func writesTheNumericExampleOfTheStandard() {
        let segment = Segment(mode: .numeric, bytes: Array("01234567".utf8)[...])
        let data = DataCodewords.make(of: [segment], version: 1, count: 9)
        #expect(
            data == [
                0b0001_0000, 0b0010_0000, 0b0000_1100, 0b0101_0110, 0b0110_0001, 0b1000_0000,
                0b1110_1100, 0b0001_0001, 0b1110_1100,
            ])
    }
}
