import Testing

@testable import QRCode

/// Symbols are compared module by module with those of segno.
struct MatrixTests {
    @Test func drawsEveryVersionLevelAndMaskLikeSegno() throws {
        var texts = SampleTexts(seed: 1)
        var cases: [SymbolCase] = []
        for version in 1...40 {
            for level in ErrorCorrection.allCases {
                let room = BlockStructure(version: version, level: level).dataBits
                let header = Mode.byte.headerBits(in: VersionGroup(version: version))
                let length = (room - header) / 8
                for mask in 0...7 {
                    let bytes = Array(texts.text(of: "abcdefghijklmnop ./%", length: length).utf8)
                    cases.append(
                        SymbolCase(
                            segments: [Segment(mode: .byte, bytes: bytes[...])],
                            version: version, level: level, mask: mask))
                }
            }
        }
        #expect(cases.count == 1280)
        try expectAgreement(on: cases)
    }

    /// Lengths vary, so that terminator, zero bits and pad codewords of all lengths occur.
    @Test func drawsNumericAndAlphanumericAndMixedSegmentsLikeSegno() throws {
        var texts = SampleTexts(seed: 2)
        var cases: [SymbolCase] = []
        for version in 1...40 {
            for level in ErrorCorrection.allCases {
                let room = BlockStructure(version: version, level: level).dataBits - 80
                let digits = texts.text(of: "0123456789", length: texts.number(in: 0...room / 10))
                let capitals = texts.text(of: "AZ $%*+-./:09", length: room / 18)
                let single =
                    level.rawValue % 2 == 0
                    ? ("7" + digits, Mode.numeric)
                    : ("Z" + capitals, Mode.alphanumeric)
                cases.append(
                    SymbolCase(
                        segments: [Segment(mode: single.1, bytes: Array(single.0.utf8)[...])],
                        version: version, level: level, mask: version % 8))
                guard version > 3 else { continue }
                let parts = [("x", Mode.byte), ("1" + digits, .numeric), ("A", .alphanumeric)]
                cases.append(
                    SymbolCase(
                        segments: parts.map { Segment(mode: $1, bytes: Array($0.utf8)[...]) },
                        version: version, level: level, mask: (version + 3) % 8))
            }
        }
        try expectAgreement(on: cases)
    }

    private func expectAgreement(on cases: [SymbolCase]) throws {
        let answers = try Judge(script: "matrices.py").answers(
            to: cases.map { $0.line(encoder: "segno") })
        for (sample, answer) in zip(cases, answers) {
            let symbol = sample.symbol
            #expect(symbol.mask == sample.mask)
            #expect("\(symbol.mask)\t\(symbol.hexadecimal)" == answer, "\(sample)")
        }
    }
}
