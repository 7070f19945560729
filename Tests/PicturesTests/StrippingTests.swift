import Pictures
import TestSupport
import Testing

@Suite("What is private is cut out, and nothing else") struct StrippingTests {
    @Test("ExifTool finds nothing in what is left, and Pillow the same pixels")
    func otherProgramsAgree() throws {
        var files = try ShellJudge.files(after: "$PYTHON $JUDGES/draw.py", files: [:])
        files = files.filter { $0.key.contains(".") }
        #expect(files.count == 23)
        for (name, bytes) in files {
            let picture = try Picture(bytes)
            let isTurned = name.hasSuffix(".jpg") && name.hasPrefix("turn") && name != "turn6.jpg"
            #expect(picture.metadata.isEmpty == isTurned, "\(name)")
            let hasPosition = picture.metadata.contains(.position)
            #expect(hasPosition == !(isTurned || name == "deep.png"), "\(name)")
            files["stripped-" + name] = picture.stripped
        }
        let said = try ShellJudge.output(of: "$PYTHON $JUDGES/compare.py", files: files)
        let lines = said.split(separator: "\n")
        #expect(lines.count == 23)
        for line in lines {
            #expect(line.hasSuffix(" same turned coloured clean 1"), "\(line)")
        }
    }

    @Test("Chromium shows what is left as it showed the file, upright and with the sides we read")
    func chromiumAgrees() throws {
        var files = try ShellJudge.files(after: "$PYTHON $JUDGES/draw.py", files: [:])
        // A picture of 16 bits a sample and large sides has no place in a cell.
        files = files.filter { $0.key.contains(".") && $0.key != "deep.png" }
        var expected: [String] = []
        for (name, bytes) in files {
            let picture = try Picture(bytes)
            expected.append("\(name) \(picture.width) \(picture.height) alike")
            files["stripped-" + name] = picture.stripped
        }
        let said = try ShellJudge.output(of: "$PYTHON $JUDGES/show.py", files: files)
        #expect(said.split(separator: "\n").map(String.init).sorted() == expected.sorted())
        #expect(
            expected.contains("turn5.jpg 64 96 alike")
                && expected.contains("turned.png 64 96 alike"))
    }

    @Test func whatIsStrippedHoldsNothingMore() throws {
        let picture = try Picture(Sample.jpeg)
        #expect(picture.metadata == [.position, .camera, .iptc, .comment])
        let stripped = try Picture(picture.stripped)
        #expect(stripped.metadata.isEmpty)
        #expect(stripped.orientation == .right)
        #expect(stripped.stripped == picture.stripped)
    }

    @Test func theSidesAreThoseThatAReaderSees() throws {
        let picture = try Picture(Sample.jpeg)
        #expect((picture.width, picture.height) == (2, 3))
        #expect(picture.longSide == 3)
    }

    @Test func theVersionOfAPositionAloneIsNoPosition() throws {
        let exif = Sample.exif(turned: 1, withPosition: false)
        let bytes = [0xFF, 0xD8] + Sample.segment(0xE1, exif) + Sample.jpeg.dropFirst(2)
        #expect(try Picture(bytes).metadata.contains(.position))
        let only = try Picture(Sample.withExif(exif))
        #expect(!only.metadata.contains(.position))
        #expect(only.orientation == .upright)
    }

    @Test func whatStandsBehindAPictureIsCutOff() throws {
        let film = Sample.jpeg + Array("a film of the house".utf8)
        let picture = try Picture(film)
        #expect(picture.metadata.contains(.other))
        #expect(picture.stripped == (try Picture(Sample.jpeg)).stripped)
    }

    @Test("A long colour profile goes, a short one stays", arguments: [(500, true), (5000, false)])
    func profiles(length: Int, isKept: Bool) throws {
        let profile =
            Array("ICC_PROFILE\0".utf8) + [1, 1] + [UInt8](repeating: 7, count: length)
        let bytes = [0xFF, 0xD8] + Sample.segment(0xE2, profile) + Sample.jpeg.dropFirst(2)
        let picture = try Picture(bytes)
        #expect((picture.stripped.count > length) == isKept)
        #expect(picture.metadata.contains(.other) == !isKept)
    }
}

extension Sample {
    /// The sample with one Exif block and nothing else beside the picture.
    static func withExif(_ exif: [UInt8]) -> [UInt8] {
        let start: [UInt8] = [0xFF, 0xD8] + segment(0xE1, exif)
        return start + segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + frame
            + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0xD9]
    }
}
