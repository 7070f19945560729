import Diagnostics
import Gettext
import TestSupport
import Testing
import Text

@Suite struct POWriterTests {
    private static func catalogs(seed: UInt64, count: Int) -> [Catalog] {
        var generator = CatalogGenerator(seed: seed)
        return (0..<count).map { _ in generator.catalog(count: 25) }
    }

    private static func files(_ catalogs: [Catalog]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for (index, catalog) in catalogs.enumerated() {
            files["\(index).po"] = POWriter.write(catalog)
        }
        return files
    }

    @Test func parsesWhatItWrote() {
        for (index, catalog) in Self.catalogs(seed: 1, count: 200).enumerated() {
            var report = Report()
            let file = SourceFile(path: "a.po", bytes: POWriter.write(catalog))
            let parsed = POParser.parse(file, into: &report)
            #expect(report.diagnostics.map(\.message) == [], "catalogue \(index)")
            #expect(parsed == catalog, "catalogue \(index)")
        }
    }

    @Test func isWhatMsgcatWrites() throws {
        let files = Self.files(Self.catalogs(seed: 2, count: 200))
        let judged = try Judge.runForEach("msgcat $f -o $n.out", files: files)
        for (name, bytes) in files {
            let theirs = try #require(judged[name.replacing(".po", with: ".out")])
            expectSame(bytes, theirs, name)
        }
    }

    @Test func isAcceptedByMsgfmt() throws {
        let files = Self.files(Self.catalogs(seed: 3, count: 150))
        _ = try Judge.runForEach("msgfmt -c -o $n.mo $f", files: files)
    }

    @Test func writesFilesOfMsgcatUnchanged() throws {
        // Written without care: one line per string, as other programs do.
        let files = Self.files(Self.catalogs(seed: 4, count: 100))
        let judged = try Judge.runForEach(
            "msgcat --no-wrap $f -o $n.raw && msgcat $n.raw -o $n.out", files: files)
        for name in files.keys {
            let raw = try #require(judged[name.replacing(".po", with: ".raw")])
            let theirs = try #require(judged[name.replacing(".po", with: ".out")])
            for (kind, bytes) in [("raw", raw), ("wrapped", theirs)] {
                var report = Report()
                let catalog = POParser.parse(SourceFile(path: name, bytes: bytes), into: &report)
                #expect(!report.hasErrors)
                expectSame(POWriter.write(catalog), theirs, "\(name) \(kind)")
            }
        }
    }

    /// Any characters at all, in long lines: the rules of line breaking for all scripts.
    @Test func breaksLinesOfAnyScriptAsMsgcatDoes() throws {
        var random = SplitMix64(seed: 5)
        var files: [String: [UInt8]] = [:]
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x24F, 0x300...0x370, 0x590...0x6FF, 0x900...0xA00, 0xE00...0xEFF,
            0x1200...0x1380, 0x2000...0x2027, 0x202A...0x2070, 0x20A0...0x20C0, 0x2100...0x2BFF,
            0x3000...0x30FF, 0x4E00...0x4E80, 0xAC00...0xAD00, 0x1100...0x1200, 0xFE00...0xFEFE,
            0xFF00...0xFFEF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F650, 0x10000...0x10FFF,
            0x80...0xD7FF, 0xE000...0xFFFD, 0x1D000...0x1FFFF, 0x20...0x20, 0x20...0x40,
        ]
        for file in 0..<60 {
            var catalog = Catalog(header: CatalogGenerator.header())
            for number in 0..<20 {
                var scalars = String.UnicodeScalarView()
                let few = (0..<5).map { _ in random.pick(ranges) } + [0x20...0x20, 0x61...0x7A]
                for _ in 0..<Int.random(in: 20...250, using: &random) {
                    let value = UInt32.random(in: random.pick(few), using: &random)
                    if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
                }
                let text = String(scalars)
                catalog.messages.append(Message(id: "\(number) \(text)", strings: [text]))
            }
            files["\(file).po"] = POWriter.write(catalog)
        }
        let judged = try Judge.runForEach("msgcat $f -o $n.out", files: files)
        for (name, bytes) in files {
            let theirs = try #require(judged[name.replacing(".po", with: ".out")])
            expectSame(bytes, theirs, name)
        }
    }

    @Test func leavesOutObsoleteMessagesWithoutTranslation() {
        let catalog = Catalog(obsolete: [Message(id: "a", strings: [""])])
        #expect(POWriter.write(catalog).isEmpty)
    }

    @Test func keepsFlagsUnknownToGettextAtTheEnd() {
        var message = Message(id: "a", strings: ["b"])
        message.flags = ["markdown", "no-wrap", "c-format"]
        message.isFuzzy = true
        let text = String(decoding: POWriter.write(Catalog(messages: [message])), as: UTF8.self)
        #expect(text == "#, fuzzy, c-format, no-wrap, markdown\nmsgid \"a\"\nmsgstr \"b\"\n")
    }
}
