import Foundation
import PDF
import TestSupport
import Testing

/// What we pack is unpacked by us and by zlib, and is about as small as zlib makes it.
@Suite struct DeflateTests {
    /// Data of many kinds and of the sizes at which the form of the packed data changes.
    private static func samples() -> [[UInt8]] {
        var random = SplitMix64(seed: 21)
        var samples: [[UInt8]] = [[], [0], [1, 2], Array("abcabcabcabc".utf8)]
        let sizes = [3, 4, 257, 258, 259, 32767, 32768, 32769, 65534, 65535, 65536, 65537, 131_072]
        for size in sizes {
            samples.append([UInt8](repeating: 7, count: size))
            samples.append((0..<size).map { _ in UInt8.random(in: 0...255, using: &random) })
            samples.append((0..<size).map { _ in UInt8.random(in: 0...3, using: &random) })
        }
        for _ in 0..<60 {
            // Pieces that come back, near and far, between noise.
            var bytes: [UInt8] = []
            for _ in 0..<random.below(200) {
                if bytes.isEmpty || random.oneIn(3) {
                    for _ in 0..<random.below(400) { bytes.append(UInt8(random.below(256))) }
                } else {
                    let start = random.below(bytes.count)
                    let end = min(bytes.count, start + random.below(600))
                    bytes += bytes[start..<end]
                }
            }
            samples.append(bytes)
        }
        // Frequencies like Fibonacci's numbers want codes longer than the 15 bits that there are.
        var skewed: [UInt8] = []
        var counts = (1, 1)
        for symbol in 0..<24 as Range<UInt8> {
            skewed += [UInt8](repeating: symbol, count: counts.0)
            counts = (counts.1, counts.0 + counts.1)
        }
        skewed.shuffle(using: &random)
        return samples + [skewed]
    }

    @Test func whatIsPackedComesOutAgain() {
        for bytes in Self.samples() { #expect(Inflate.unpack(Deflate.pack(bytes)) == bytes) }
    }

    @Test func zlibUnpacksWhatWePack() throws {
        let samples = Self.samples()
        var files: [String: [UInt8]] = [:]
        for (index, bytes) in samples.enumerated() {
            files["\(index).raw"] = bytes
            files["\(index).packed"] = Deflate.pack(bytes)
        }
        let said = try ShellJudge.output(
            of: """
                "$PYTHON" -c "
                import zlib
                for index in range(\(samples.count)):
                    raw = open(f'{index}.raw', 'rb').read()
                    assert zlib.decompress(open(f'{index}.packed', 'rb').read()) == raw, index
                print('all', \(samples.count))"
                """, files: files)
        #expect(said == "all \(samples.count)\n")
    }

    /// Text of the kind that pages consist of.
    @Test func contentIsNearlyAsSmallAsZlibMakesIt() throws {
        var random = SplitMix64(seed: 5)
        var text = ""
        for _ in 0..<6000 {
            text += "/Span<</ActualText <feff06\(random.below(90) + 10)> >> BDC\n"
            text += "\(random.below(9)).\(random.below(99999)) 0 Td "
            text += "<0\(random.below(900))> Tj\nEMC\n"
        }
        let packed = Deflate.pack(Array(text.utf8))
        let said = try ShellJudge.output(
            of: """
                "$PYTHON" -c "
                import zlib
                print(len(zlib.compress(open('text', 'rb').read(), 6)))"
                """, files: ["text": Array(text.utf8)])
        let zlib = try #require(Int(said.trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(packed.count < zlib * 105 / 100, "\(packed.count), zlib \(zlib)")
    }

    @Test func theSameDataHasTheSameBytes() {
        for bytes in Self.samples().suffix(20) {
            #expect(Deflate.pack(bytes) == Deflate.pack(bytes))
        }
    }
}
