import Content
import Diagnostics
import Markdown
import TestSupport
import Testing
import Text

/// Damaged sources: whatever stands in them, the reader ends, and says what is wrong.
@Suite struct FuzzTests {
    /// The rounds are divided, so that they run side by side and a failing one comes back alone.
    @Test("damaged sources never crash the reader", arguments: 0..<8 as Range<UInt64>)
    func damaged(_ part: UInt64) throws {
        var generator = SplitMix64(seed: 0x5EED_0000 + part)
        var content = SampleTree.content.mapValues { Array($0.utf8) }
        content["municipalities/zaanstad/x.md"] = Array(
            SampleTree.changes(
                of: "waste",
                """
                ## Bakken {#bins change=replace}

                - Een {#one}

                - Stoel {#couch change=replace}
                - Kast {#closet change=add after=couch}

                ## {#where change=move after=bulky}
                """
            ).utf8)
        content["municipalities/zaanstad/services.csv"] = Array(
            "id,change,after,name\ndoctor,replace,tip,De Dokter\n".utf8)
        let locales = SampleTree.locales.mapValues { Array($0.utf8) }
        for round in 0..<250 {
            var (damagedContent, damagedLocales) = (content, locales)
            for _ in 0...Int.random(in: 0..<3, using: &generator) {
                if Int.random(in: 0..<5, using: &generator) == 0 {
                    damage(&damagedLocales, using: &generator)
                } else {
                    damage(&damagedContent, using: &generator)
                }
            }
            let reading = Reading(
                content: tree("content", damagedContent), locales: tree("locales", damagedLocales))
            check(reading, "part \(part), round \(round)")
        }
    }

    private func check(_ reading: Reading, _ round: String) {
        if reading.editions.isEmpty {
            #expect(reading.report.hasErrors, "\(round): no edition and no error")
        }
        for diagnostic in reading.report.diagnostics {
            for range in [diagnostic.range] + diagnostic.notes.map(\.range) {
                #expect(
                    0 <= range.lower && range.lower <= range.upper
                        && range.upper <= range.file.bytes.count,
                    "\(round): \(diagnostic.identifier) lies outside of \(range.file.path)")
            }
            #expect(!diagnostic.message.isEmpty)
        }
        for language in reading.library.languages {
            let translator = Translator(language, in: reading.library)
            for entry in reading.editions.flatMap(\.entries) {
                BlockWalker.texts(in: [Block](entry.document.body)) { text, _ in
                    _ = translator.text(text)
                }
            }
        }
        _ = TranslationTemplate(reading.library).catalogs()
    }

    private func tree(_ root: String, _ files: [String: [UInt8]]) -> SourceTree {
        var sources: [String: SourceFile] = [:]
        for (path, bytes) in files {
            sources[path] = SourceFile(path: "\(root)/\(path)", bytes: bytes)
        }
        return SourceTree(root: root, files: sources)
    }

    private func damage(_ files: inout [String: [UInt8]], using generator: inout SplitMix64) {
        guard let path = files.keys.sorted().randomElement(using: &generator),
            var bytes = files[path], !bytes.isEmpty
        else { return }
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, index + Int.random(in: 1..<40, using: &generator))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: bytes[index..<end], at: index)
        case 3: bytes.removeSubrange(index...)
        case 4: swapLines(in: &bytes, using: &generator)
        case 5: bytes.insert(marks.randomElement(using: &generator) ?? 0, at: index)
        case 6:
            // A piece of another file, so that what is right in itself stands in a wrong place.
            let other = files.keys.sorted().randomElement(using: &generator).flatMap { files[$0] }
            bytes.insert(contentsOf: (other ?? []).prefix(200).suffix(60), at: index)
        case 7:
            files[path] = nil
            return
        default:
            files["municipalities/zaanstad/\(index).md"] = bytes
            return
        }
        files[path] = bytes
    }

    private var marks: [UInt8] {
        Array("\"{}#[]()<>|;,:-=*_\\\n\r\t \0".utf8) + [0x80, 0xE2, 0xFF]
    }

    private func swapLines(in bytes: inout [UInt8], using generator: inout SplitMix64) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let a = Int.random(in: 0..<lines.count, using: &generator)
        let b = Int.random(in: 0..<lines.count, using: &generator)
        lines.swapAt(a, b)
        bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
}
