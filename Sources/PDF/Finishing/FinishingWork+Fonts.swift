extension FinishingWork {
    /// Gives the glyphs a text that Chromium maps to U+0000: they occur only where the text of a
    /// whole group is given, so nothing reads the map, but PDF/UA-1 (section 7.21.7) forbids it.
    mutating func repairFonts() throws(PDFError) {
        var pagesOfFont: [PDFReference: [FinishedPage]] = [:]
        let inForms = forms.values.sorted { $0.reference.number < $1.reference.number }
        for page in pages + inForms {
            for font in try PageFonts.names(of: page.reference, &revision).values {
                pagesOfFont[font, default: []].append(page)
            }
        }
        for (font, users) in pagesOfFont.sorted(by: { $0.key.number < $1.key.number }) {
            guard let map = try fonts.map(font, &revision), !map.empty.isEmpty,
                let stream = try revision.object(font).dictionary?["ToUnicode"]?.reference
            else { continue }
            let codes = Set(map.empty.map(\.code))
            var found: [UInt32: String] = [:]
            for page in users where found.count < codes.count {
                try markedText(of: page).explain(codes, of: font, map, into: &found)
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

    /// Returns the page or form that marked content stands in.
    func content(of owner: PDFReference) -> FinishedPage? {
        pageIndices[owner].map { pages[$0] } ?? forms[owner]
    }

    /// Returns the texts of a page or form, which are looked up once.
    mutating func markedText(of page: FinishedPage) throws(PDFError) -> MarkedText {
        if let known = markedTexts[page.reference] { return known }
        let text = try MarkedText(page, &revision)
        markedTexts[page.reference] = text
        return text
    }
}
