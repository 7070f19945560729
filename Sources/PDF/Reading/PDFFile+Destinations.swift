extension PDFFile {
    /// Returns the pages, from 0, on which the named places of the document stand: the anchors that
    /// a link leads to.
    ///
    /// Source: ISO 32000-1, sections 12.3.2.3 and 7.9.6 (trees of names).
    package mutating func destinations() throws(PDFError) -> [String: Int] {
        var pageNumbers: [PDFReference: Int] = [:]
        for (index, reference) in try pageReferences().enumerated() {
            pageNumbers[reference] = index
        }
        guard let root = try resolve(trailer["Root"])?.dictionary else { return [:] }
        var found: [String: Int] = [:]
        for entry in try resolve(root["Dests"])?.dictionary?.entries ?? [] {
            found[PDFText.name(entry.name)] = try page(of: entry.value).flatMap { pageNumbers[$0] }
        }
        let names = try resolve(root["Names"])?.dictionary
        var waiting = names?["Dests"].map { [$0] } ?? []
        var seen: Set<PDFReference> = []
        while let node = waiting.popLast() {
            if let reference = node.reference, !seen.insert(reference).inserted { continue }
            guard let dictionary = try resolve(node)?.dictionary else { continue }
            waiting += try resolve(dictionary["Kids"])?.array ?? []
            let pairs = try resolve(dictionary["Names"])?.array ?? []
            for index in stride(from: 0, to: pairs.count - 1, by: 2) {
                let key: PDFObject = try resolve(pairs[index])
                guard case .string(let name) = key else { continue }
                found[PDFText.read(name)] = try page(of: pairs[index + 1]).flatMap {
                    pageNumbers[$0]
                }
            }
        }
        return found
    }

    private mutating func page(of destination: PDFObject) throws(PDFError) -> PDFReference? {
        let value: PDFObject = try resolve(destination)
        if let array = value.array { return array.first?.reference }
        return try resolve(value.dictionary?["D"])?.array?.first?.reference
    }

    /// Returns the pages' own objects, in their order.
    mutating func pageReferences() throws(PDFError) -> [PDFReference] {
        guard let root = try resolve(trailer["Root"])?.dictionary, let tree = root["Pages"] else {
            throw PDFError("the PDF file has no pages")
        }
        var pages: [PDFReference] = []
        var seen: Set<PDFReference> = []
        var waiting = [tree]
        while let node = waiting.popLast() {
            guard let reference = node.reference, seen.insert(reference).inserted,
                let dictionary = try resolve(node)?.dictionary
            else { throw PDFError("the tree of pages of the PDF file is damaged") }
            if let kids = try resolve(dictionary["Kids"])?.array {
                waiting += kids.reversed()
            } else {
                pages.append(reference)
            }
        }
        return pages
    }
}
