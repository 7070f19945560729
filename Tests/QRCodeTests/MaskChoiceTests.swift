import Testing

@testable import QRCode

struct MaskChoiceTests {
    /// libqrencode rounds the share of dark modules to a whole per cent, which the standard does
    /// not say. With that one difference taken into the score, all its symbols must come out.
    @Test func choosesTheMaskThatLibqrencodeChoosesButForItsRounding() throws {
        var texts = SampleTexts(seed: 3)
        var cases: [SymbolCase] = []
        for index in 0..<1000 {
            let symbol = try QRCode(texts.address(), level: .allCases[index % 4])
            let bytes = Array(texts.address().utf8)
            let segments = Segmentation.shortest(of: bytes, in: VersionGroup(version: 9))
            let bits = segments.reduce(0) { $0 + $1.bitLength(in: .upTo9) }
            let version = try #require(
                (1...40).first {
                    BlockStructure(version: $0, level: symbol.level).dataBits >= bits + 40
                })
            cases.append(
                SymbolCase(segments: segments, version: version, level: symbol.level, mask: nil))
        }
        let answers = try Judge(script: "matrices.py").answers(
            to: cases.map { $0.line(encoder: "libqrencode") })
        var agreements = 0
        for (sample, answer) in zip(cases, answers) {
            let symbol = sample.symbol
            if answer == "\(symbol.mask)\t\(symbol.hexadecimal)" {
                agreements += 1
                continue
            }
            let rounding = lowestMask(of: sample, roundsShare: true)
            let other = QRCode(
                sample.segments, version: sample.version, level: sample.level, mask: rounding)
            #expect(answer == "\(rounding)\t\(other.hexadecimal)", "\(sample)")
        }
        #expect(agreements >= 980, "\(agreements) of \(cases.count) symbols agree")
    }

    @Test func choosesTheFirstMaskOfTheLowestReferencePenalty() throws {
        var texts = SampleTexts(seed: 4)
        for version in [1, 2, 5, 6, 7, 11, 12, 20] {
            for level in ErrorCorrection.allCases {
                let text = texts.text(of: "abc0123456789", length: 7)
                let segments = [Segment(mode: .byte, bytes: Array(text.utf8)[...])]
                let sample = SymbolCase(
                    segments: segments, version: version, level: level, mask: nil)
                #expect(sample.symbol.mask == lowestMask(of: sample, roundsShare: false))
            }
        }
    }

    private func lowestMask(of sample: SymbolCase, roundsShare: Bool) -> Int {
        let scores = (0...7).map { mask in
            let symbol = QRCode(
                sample.segments, version: sample.version, level: sample.level, mask: mask)
            return ReferencePenalty(symbol).score(roundsShare: roundsShare)
        }
        return (0...7).min { scores[$0] < scores[$1] } ?? 0
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
            for y in 0..<size { for x in 0..<size where modules[y][x] { grid.setDark(x: x, y: y) } }
            let reference = ReferencePenalty(modules: modules)
            #expect(Penalty.score(of: grid) == reference.score())
            #expect(Penalty.blocks(grid) == reference.blocks)
            #expect(Penalty.balance(grid) == reference.balance(roundsShare: false))
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
