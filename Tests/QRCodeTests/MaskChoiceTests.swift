import TestSupport
import Testing

@testable import QRCode

struct MaskChoiceTests {
    /// The one known difference, that libqrencode rounds the share of dark modules to a whole per
    /// cent, decides none of these.
    @Test func choosesTheMaskThatLibqrencodeChooses() throws {
        var texts = SampleTexts(seed: 3)
        var symbols: [QRCode] = []
        var lines: [String] = []
        for index in 0..<1000 {
            let text = texts.address()
            let symbol = try QRCode(text, level: .allCases[index % 4])
            let versions = VersionGroup(version: symbol.version)
            let sample = SymbolCase(
                segments: Segmentation.shortest(of: Array(text.utf8), in: versions),
                version: symbol.version, level: symbol.level, mask: nil)
            symbols.append(symbol)
            lines.append(sample.line(encoder: "libqrencode"))
        }
        let answers = try Judge(script: "matrices.py").answers(to: lines)
        for (symbol, (line, answer)) in zip(symbols, zip(lines, answers)) {
            #expect("\(symbol.mask)\t\(symbol.hexadecimal)" == answer, "\(line)")
        }
    }

    @Test func choosesTheFirstMaskOfTheLowestReferencePenalty() throws {
        var texts = SampleTexts(seed: 4)
        for version in [1, 2, 5, 6, 7, 11, 12, 20] {
            for level in ErrorCorrection.allCases {
                let text = texts.text(of: "abc0123456789", length: 7)
                let scores = try (0...7).map { mask in
                    let symbol = try QRCode(
                        text, level: level, minimumVersion: version, mask: mask)
                    return ReferencePenalty(symbol).score
                }
                let symbol = try QRCode(text, level: level, minimumVersion: version)
                #expect(symbol.mask == scores.firstIndex(of: scores.min() ?? 0))
            }
        }
    }
}

struct PenaltyTests {
    @Test(arguments: [21, 37, 61])
    func scoresNarrowGridsLikeTheReference(size: Int) {
        expectAgreement(size: size, line: UInt64.self)
    }

    @Test(arguments: [21, 64, 65, 121, 128, 177])
    func scoresWideGridsLikeTheReference(size: Int) {
        expectAgreement(size: size, line: WideLine.self)
    }

    /// Grids of long runs hold finder-like patterns of larger units, grids of noise small ones.
    private func expectAgreement<Line: ModuleLine>(size: Int, line: Line.Type) {
        var generator = SplitMix64(seed: UInt64(size))
        for meanRun in [1, 2, 4, 9] {
            let modules = (0..<size).map { _ in
                runs(mean: meanRun, count: size, using: &generator)
            }
            var grid = ModuleGrid<Line>(
                symmetricRows: [Line](repeating: Line(0), count: size))
            for (y, bits) in modules.enumerated() {
                var row = Line(0)
                for x in bits.indices { row.insert(x, if: bits[x]) }
                grid.darken(row: row, at: y)
            }
            let reference = ReferencePenalty(modules: modules)
            #expect(Penalty.score(of: grid) == reference.score)
            #expect(Penalty.blocks(grid) == reference.blocks)
            #expect(Penalty.balance(grid) == reference.balance)
            for (row, bits) in zip(grid.rows, modules) {
                #expect(Penalty.runs(row, size: size) == reference.runs(in: bits))
                #expect(Penalty.finderLikes(row) == reference.finderLikes(in: bits))
            }
        }
    }

    private func runs(
        mean: Int, count: Int, using generator: inout SplitMix64
    ) -> [Bool] {
        var line: [Bool] = []
        while line.count < count {
            let unit = Int.random(in: 1...mean, using: &generator)
            if Int.random(in: 0..<4, using: &generator) == 0 {
                for (index, length) in [4, 1, 1, 3, 1, 1].enumerated() {
                    line += [Bool](repeating: index % 2 == 1, count: length * unit)
                }
            }
            line += [Bool](repeating: Bool.random(using: &generator), count: unit)
        }
        return Array(line.prefix(count))
    }

    @Test func countsAFinderLikePatternBetweenTwoLightAreasOnce() {
        #expect(Penalty.finderLikes(UInt64(0b1011101 << 10)) == 40)
        #expect(Penalty.finderLikes(UInt64(0b1011101)) == 40)
        #expect(Penalty.finderLikes(UInt64(0b1_0001011101_0001) << 2) == 0)
        #expect(Penalty.finderLikes(UInt64(0b11_00_111111_00_11)) == 40)
    }
}
