extension FinishingWork {
    /// Gives the glyphs a text that Chromium maps to U+0000: they occur only where the text of a
    /// whole group is given, so nothing reads the map, but PDF/UA-1 (section 7.21.7) forbids it.
    mutating func repairFonts() throws(PDFError) {
        var pagesOfFont: [PDFReference: [Int]] = [:]
        for (index, page) in pages.enumerated() {
            for font in try PageFonts.names(of: page.reference, &revision).values {
                pagesOfFont[font, default: []].append(index)
            }
        }
        for (font, indices) in pagesOfFont.sorted(by: { $0.key.number < $1.key.number }) {
            guard let map = try fonts.map(font, &revision), !map.empty.isEmpty,
                let stream = try revision.object(font).dictionary?["ToUnicode"]?.reference
            else { continue }
            let codes = Set(map.empty.map(\.code))
            var found: [UInt32: String] = [:]
            for index in indices where found.count < codes.count {
                try markedText(of: index).explain(codes, of: font, map, into: &found)
            }
            revision.set(stream, to: Self.repaired(map, found))
        }
    }

    private static func repaired(_ map: CharacterMap, _ found: [UInt32: String]) -> PDFObject {
        var bytes: [UInt8] = []
        var start = 0
        for (code, place) in map.empty {
            bytes += map.bytes[start..<place.lowerBound]
            bytes += PDFText.hexadecimal(found[code] ?? "\u{FFFD}")
            start = place.upperBound
        }
        bytes += map.bytes[start...]
        return .stream(
            PDFStream(["Filter": .name("FlateDecode")], data: Deflate.pack(bytes)))
    }

    /// Returns the texts of a page, which are looked up once.
    mutating func markedText(of page: Int) throws(PDFError) -> MarkedText {
        if let known = markedTexts[page] { return known }
        let text = try MarkedText(pages[page], &revision)
        markedTexts[page] = text
        return text
    }
}
