extension PDFFile {
    /// More pages than any booklet; keeps a hostile tree from going on.
    private static let maximumPages = 10_000

    /// Whether the document says that it is read from right to left: by its viewer preferences, or
    /// by the language of its text.
    ///
    /// Source: ISO 32000-1, sections 12.2 (`Direction`) and 14.9.2 (`Lang`).
    package mutating func isRightToLeft() throws(PDFError) -> Bool {
        guard let root = try resolve(trailer["Root"])?.dictionary else { return false }
        if let preferences = try resolve(root["ViewerPreferences"])?.dictionary,
            let direction = try resolve(preferences["Direction"])?.name
        {
            return direction == "R2L"
        }
        guard case .string(let written)? = try resolve(root["Lang"]) else { return false }
        let text = String(decoding: written.filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
        let tag = text.drop { $0 == "(" }.prefix { $0.isLetter }.lowercased()
        // The languages of the Arabic, Hebrew, Syriac, Thaana and N'Ko scripts that have a tag of
        // their own (CLDR, likely subtags).
        return ["ar", "fa", "ur", "he", "iw", "ps", "ckb", "sd", "ug", "dv", "yi", "syr", "nqo"]
            .contains(tag)
    }

    /// Returns the pages in their order.
    package mutating func pages() throws(PDFError) -> [PDFPage] {
        guard let root = try resolve(trailer["Root"])?.dictionary, let tree = root["Pages"] else {
            throw PDFError("the PDF file has no pages")
        }
        var pages: [PDFPage] = []
        var seen: Set<PDFReference> = []
        try collect(tree, inherited: PDFDictionary(), into: &pages, &seen, depth: 0)
        return pages
    }

    private static let inheritable = ["Resources", "MediaBox", "CropBox", "Rotate"]

    private mutating func collect(
        _ object: PDFObject, inherited: PDFDictionary, into pages: inout [PDFPage],
        _ seen: inout Set<PDFReference>, depth: Int
    ) throws(PDFError) {
        if let reference = object.reference, !seen.insert(reference).inserted {
            throw PDFError("the pages of the PDF file go in a circle")
        }
        guard depth < 64, pages.count < Self.maximumPages,
            let node = try resolve(object)?.dictionary
        else { throw PDFError("the tree of pages of the PDF file is damaged") }
        var attributes = inherited
        for name in Self.inheritable {
            if let value = node[name] { attributes[name] = value }
        }
        if let kids = try resolve(node["Kids"])?.array {
            for kid in kids {
                try collect(kid, inherited: attributes, into: &pages, &seen, depth: depth + 1)
            }
        } else {
            pages.append(try page(node, attributes))
        }
    }

    private mutating func page(
        _ node: PDFDictionary, _ attributes: PDFDictionary
    ) throws(PDFError) -> PDFPage {
        guard let media = try box(attributes["MediaBox"]) else {
            throw PDFError("a page of the PDF file has no size")
        }
        let crop = try box(attributes["CropBox"])
        let turned = try resolve(attributes["Rotate"])?.integer ?? 0
        guard turned % 90 == 0 else {
            throw PDFError("a page of the PDF file is turned by \(turned) degrees")
        }
        return PDFPage(
            dictionary: node, resources: attributes["Resources"] ?? .dictionary(PDFDictionary()),
            box: crop.flatMap { media.intersection($0) } ?? media,
            rotation: ((turned % 360) + 360) % 360)
    }

    private mutating func box(_ object: PDFObject?) throws(PDFError) -> PDFBox? {
        guard let items = try resolve(object)?.array else { return nil }
        var numbers: [Double] = []
        for item in items {
            let value: PDFObject = try resolve(item)
            if let number = value.number { numbers.append(number) }
        }
        guard let box = PDFBox(numbers), box.width > 0, box.height > 0 else { return nil }
        return box
    }
}
