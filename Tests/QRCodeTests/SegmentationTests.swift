import Testing

@testable import QRCode

struct SegmentationTests {
    @Test(arguments: VersionGroup.allCases)
    func findsTheFewestBitsThatAnySegmentationTakes(versions: VersionGroup) {
        var texts = SampleTexts(seed: 5)
        for _ in 0..<200 {
            // Runs of one kind are long enough that changing the mode pays now and then.
            var text = ""
            while text.utf8.count < 30 {
                let alphabet = ["0123456789", "A9:", "a1A", "é"][texts.number(in: 0...3)]
                text += texts.text(of: alphabet, length: texts.number(in: 1...14))
            }
            let bytes = Array(text.utf8.prefix(30))
            let segments = Segmentation.shortest(of: bytes, in: versions)
            let bits = segments.reduce(0) { $0 + $1.bitLength(in: versions) }
            #expect(bits == fewestBits(for: bytes[...], in: versions), "\(text)")
        }
    }

    /// Longer runs than a full search can take, with the answer known.
    @Test func changesTheModeWhereItPays() {
        func modes(_ text: String) -> [String] {
            Segmentation.shortest(of: Array(text.utf8), in: .upTo9).map {
                "\($0.mode) \(String(decoding: $0.bytes, as: UTF8.self))"
            }
        }
        #expect(modes("").isEmpty)
        #expect(modes("12345") == ["numeric 12345"])
        #expect(modes("HTTPS://EXAMPLE.NL/A1") == ["alphanumeric HTTPS://EXAMPLE.NL/A1"])
        #expect(modes("tel:0612345678") == ["byte tel:", "numeric 0612345678"])
        #expect(modes("a1b2c3") == ["byte a1b2c3"])
        #expect(
            modes("ABCDEFGHIJKL0123456789012345678901é")
                == ["alphanumeric ABCDEFGHIJKL", "numeric 0123456789012345678901", "byte é"])
    }

    @Test func keepsEveryByteInOrder() {
        var texts = SampleTexts(seed: 6)
        for _ in 0..<300 {
            let bytes = Array(texts.anything().utf8)
            for versions in VersionGroup.allCases {
                let segments = Segmentation.shortest(of: bytes, in: versions)
                #expect(segments.flatMap(\.bytes) == bytes)
                for (segment, next) in zip(segments, segments.dropFirst()) {
                    #expect(segment.mode != next.mode)
                }
            }
        }
    }

    /// The reference itself is compared with a search through every way to cut and every mode.
    @Test func hasAReferenceThatASearchThroughEverySegmentationConfirms() {
        var texts = SampleTexts(seed: 11)
        for _ in 0..<60 {
            let bytes = Array(texts.text(of: "0123A:a", length: 6).utf8)
            for versions in VersionGroup.allCases {
                let fewest = fewestBits(for: bytes[...], in: versions)
                #expect(fewest == everySegmentation(of: bytes[...], in: versions).min())
            }
        }
    }

    private func everySegmentation(of bytes: ArraySlice<UInt8>, in versions: VersionGroup) -> [Int]
    {
        if bytes.isEmpty { return [0] }
        return bytes.indices.flatMap { last in
            let piece = bytes[...last]
            return Mode.allCases.filter { canHold(piece, $0) }.flatMap { mode in
                let bits = Segment(mode: mode, bytes: piece).bitLength(in: versions)
                return everySegmentation(of: bytes[(last + 1)...], in: versions).map { bits + $0 }
            }
        }
    }

    /// Fewest bits of all segmentations of any pieces: lengths add up, so the best for the bytes
    /// before the last piece is part of the best for all.
    private func fewestBits(for bytes: ArraySlice<UInt8>, in versions: VersionGroup) -> Int {
        // The fewest bits for the bytes up to each position.
        var fewest = [0]
        for end in bytes.indices.map({ $0 + 1 }) {
            var best = Int.max
            for start in 0..<end {
                let piece = bytes[start..<end]
                for mode in Mode.allCases where canHold(piece, mode) {
                    let bits = Segment(mode: mode, bytes: piece).bitLength(in: versions)
                    best = min(best, fewest[start] + bits)
                }
            }
            fewest.append(best)
        }
        return fewest[bytes.count]
    }

    private func canHold(_ piece: ArraySlice<UInt8>, _ mode: Mode) -> Bool {
        let digits = "0123456789".utf8
        return switch mode {
        case .numeric: piece.allSatisfy { digits.contains($0) }
        case .alphanumeric:
            piece.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:0123456789".utf8.contains($0) }
        case .byte: true
        }
    }

    /// Bits are counted by the length formula; this compares the formula with what is written.
    @Test func writesAsManyBitsAsItCounts() {
        for mode in Mode.allCases {
            for length in 1...20 {
                for versions in VersionGroup.allCases {
                    let bytes = [UInt8](repeating: 0x39, count: length)
                    let segment = Segment(mode: mode, bytes: bytes[...])
                    var buffer = BitBuffer(capacity: 100)
                    segment.write(to: &buffer, in: versions)
                    #expect(buffer.count == segment.bitLength(in: versions))
                }
            }
        }
    }
}
