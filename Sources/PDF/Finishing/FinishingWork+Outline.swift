extension FinishingWork {
    /// The lowest level of headings that becomes a bookmark.
    private static let lowestLevel = 3

    /// Adds the bookmarks: the titles as the source has them, the places from the tags.
    mutating func addOutline() throws(PDFError) {
        guard let headings = info.headings else { return }
        let elements = structure.inOrder.filter { level(of: $0) != nil }
        let printed = elements.map { level(of: $0) ?? 0 }
        guard printed == headings.map(\.level) else {
            throw PDFError(Self.difference(headings, printed))
        }
        var entries: [PDFOutline.Entry] = []
        for (heading, element) in zip(headings, elements) where heading.level <= Self.lowestLevel {
            guard let destination = destination(of: element) else {
                throw PDFError("the heading \"\(heading.title)\" stands on no page")
            }
            entries.append(
                PDFOutline.Entry(
                    level: heading.level, title: heading.title, destination: destination))
        }
        guard let outline = PDFOutline.write(entries, to: &revision) else { return }
        try revision.change(catalog) {
            $0["Outlines"] = .reference(outline)
            $0["PageMode"] = .name("UseOutlines")
        }
    }

    private func level(of element: Int) -> Int? {
        switch structure.elements[element].type {
        case "H1": 1
        case "H2": 2
        case "H3": 3
        case "H4": 4
        case "H5": 5
        case "H6": 6
        default: nil
        }
    }

    private static func difference(
        _ headings: [PDFDocumentInfo.Heading], _ printed: [Int]
    ) -> String {
        let counts = "the document has \(headings.count) headings, its print \(printed.count)"
        let same = zip(headings, printed).prefix { $0.level == $1 }.count
        guard same < headings.count else { return counts }
        let place = "heading \(same + 1), \"\(headings[same].title)\""
        guard same < printed.count else { return "\(counts); \(place) is not printed" }
        return "\(counts); \(place), of level \(headings[same].level) is printed with level "
            + "\(printed[same])"
    }

    /// Returns the place at which an element begins.
    private func destination(of element: Int) -> PDFObject? {
        guard let page = firstPage(of: element), let index = pageIndices[page] else { return nil }
        var top: Double?
        for mark in marks(below: element) where mark.page == page && mark.form == nil {
            guard let place = pages[index].content.places[mark.number] else { continue }
            top = max(top ?? place.y, place.y)
        }
        guard let top, let pageHeight = pages[index].height else {
            return .array([.reference(page), .name("Fit")])
        }
        // A little space above, as far as the page goes; the place across and the size stay.
        let height = min(pageHeight, top + 6)
        return .array([
            .reference(page), .name("XYZ"), .null, PDFNumber.write(height.rounded()), .null,
        ])
    }

    /// Returns the first page that shows something of an element.
    ///
    /// For a heading on top of a page Chromium may also open a mark on the page before, in which
    /// nothing is shown (seen with Chromium 156).
    private func firstPage(of element: Int) -> PDFReference? {
        let marks = marks(below: element)
        let shown = marks.filter { mark in
            guard mark.form == nil, let index = mark.page.flatMap({ pageIndices[$0] }) else {
                return true
            }
            return pages[index].content.places[mark.number] != nil
        }
        return (shown.isEmpty ? marks : shown).compactMap(\.page).min {
            pageIndices[$0] ?? .max < pageIndices[$1] ?? .max
        }
    }

    /// Marked content, with the element that it belongs to.
    typealias Mark = (number: Int, page: PDFReference?, form: PDFReference?, element: Int)

    /// The marked content of an element and of those below it, in their order.
    func marks(below element: Int) -> [Mark] {
        var found: [Mark] = []
        for kid in structure.elements[element].kids {
            switch kid {
            case .mark(let number, let page, let form): found.append((number, page, form, element))
            case .element(let index): found += marks(below: index)
            case .object, .other: break
            }
        }
        return found
    }
}
