import Pictures
import TestSupport
import Testing

@Suite("A damaged picture is an error") struct DamageTests {
    @Test("Wherever a JPEG is cut off, that is told", arguments: 3..<Sample.jpeg.count)
    func aJPEGCutOff(at count: Int) {
        #expect(throws: PictureError.cutOff) { try Picture(Array(Sample.jpeg.prefix(count))) }
    }

    @Test("PNG and WebP files of Pillow, cut off anywhere or changed in a byte")
    func othersCutOff() throws {
        let files = try ShellJudge.files(after: "$PYTHON $JUDGES/draw.py", files: [:])
        let png = try #require(files["rgb.png"])
        for count in 8..<png.count {
            #expect(throws: PictureError.cutOff) { try Picture(Array(png.prefix(count))) }
        }
        var random = SplitMix64(seed: 4)
        for _ in 0..<500 {
            var bytes = png
            // Each byte behind the signature is in a chunk's length, name, content or checksum.
            bytes[8 + random.below(png.count - 8)] ^= UInt8(1 << random.below(8))
            #expect(throws: PictureError.self) { try Picture(bytes) }
        }
        let webp = try #require(files["lossless.webp"])
        for count in 12..<webp.count {
            #expect(throws: PictureError.cutOff) { try Picture(Array(webp.prefix(count))) }
        }
    }

    @Test("Whatever bytes come, the reader ends, and what it strips is stripped")
    func anything() throws {
        let drawn = try ShellJudge.files(after: "$PYTHON $JUDGES/draw.py", files: [:])
        let samples =
            [Sample.jpeg]
            + ["plain.jpg", "two.jpg", "palette.png", "lossy.webp", "lossless.webp"].compactMap {
                drawn[$0]
            }
        #expect(samples.count == 6)
        var random = SplitMix64(seed: 2026)
        var read = 0
        for round in 0..<6000 {
            var bytes = samples[round % samples.count]
            for _ in 0...random.below(6) {
                let place = random.below(min(bytes.count, 3000))
                switch random.below(4) {
                case 0: bytes[place] = UInt8(random.below(256))
                case 1: bytes[place] = random.pick([0, 0xFF, 0x7F, 0x80])
                case 2: bytes.removeSubrange(place..<min(place + random.below(9), bytes.count))
                default: bytes.insert(contentsOf: bytes.prefix(random.below(20)), at: place)
                }
            }
            guard let picture = try? Picture(bytes) else { continue }
            read += 1
            let again = try Picture(picture.stripped)
            #expect(again.metadata.isEmpty)
            #expect(again.stripped == picture.stripped)
            #expect((again.width, again.height) == (picture.width, picture.height))
        }
        // A test in which nothing is readable any more would test nothing.
        #expect(read > 600)
    }

    @Test(
        "What is no picture is told apart from a damaged one",
        arguments: ["", "GIF89a", "\0\0\0\u{18}ftypheic", "<svg/>", "RIFF\0\0\0\0AVI "])
    func otherFormats(start: String) {
        #expect(throws: PictureError.unknownFormat) {
            try Picture(Array(start.utf8) + [UInt8](repeating: 0, count: 20))
        }
    }

    @Test func aJPEGWithoutPixelsIsNoPicture() {
        let bytes = [0xFF, 0xD8] + Sample.frame + [0xFF, 0xD9]
        #expect(throws: PictureError.damaged("there is no picture in it", at: bytes.count)) {
            try Picture(bytes)
        }
    }

    @Test func aPictureWithoutWidthIsNone() {
        let bytes = [0xFF, 0xD8] + Sample.segment(0xC0, [8, 0, 2, 0, 0, 1, 1, 0x11, 0])
        #expect(throws: PictureError.damaged("the size is nothing", at: 2)) { try Picture(bytes) }
    }
}
