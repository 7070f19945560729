import Testing

@testable import QRCode

struct SegmentationTests {
    @Test(arguments: VersionGroup.allCases)
    func findsTheFewestBitsThatAnySegmentationTakes(versions: VersionGroup) {
        var texts = SampleTexts(seed: 5)
        for _ in 0..<400 {
            // Runs of one kind are long enough that changing the mode pays now and then.
            var text = ""
            while text.count < 9 {
                let alphabet = ["0123456789", "A9:", "a1A", "é"][texts.number(in: 0...3)]
                text += texts.text(of: alphabet, length: texts.number(in: 1...6))
            }
            let bytes = Array(text.utf8.prefix(11))
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

    /// Tries every way to cut the bytes and every mode for each piece.
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
