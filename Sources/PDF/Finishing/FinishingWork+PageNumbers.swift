extension FinishingWork {
    /// Writes into the links of a table of contents on which page each leads.
    ///
    /// A browser knows the pages only when it has made them. Printed once more with the numbers, a
    /// booklet takes twice the time; so the document keeps room for them, blanks as wide as digits,
    /// which are exchanged here. Page numbers of the browser itself are set in the same font, so that
    /// the file has its digits.
    ///
    /// Runs before whatever moves or reads the content of pages.
    mutating func writePageNumbers() throws(PDFError) {
        guard let blank = info.pageNumberBlank else { return }
        for element in structure.inOrder where structure.elements[element].type == "Link" {
            for case .object(let annotation, _) in structure.elements[element].kids {
                let dictionary = try revision.object(annotation).dictionary
                guard let name = try anchor(dictionary?["Dest"]), let page = destinations[name]
                else { continue }
                try write(String(page + 1), for: blank, in: element)
            }
        }
    }

    private mutating func anchor(_ destination: PDFObject?) throws(PDFError) -> String? {
        switch try revision.resolve(destination) {
        case .name(let name)?: PDFText.name(name)
        case .string(let name)?: PDFText.read(name)
        default: nil
        }
    }

    private mutating func write(
        _ number: String, for blank: String, in element: Int
    ) throws(PDFError) {
        for (mark, page, form, _) in marks(below: element) {
            guard form == nil, let index = page.flatMap({ pageIndices[$0] }) else { continue }
            let text = try markedText(of: pages[index])
            guard try text.text(of: mark, &fonts, &revision) == blank else { continue }
            for edit in try text.edits(of: mark, to: number, &fonts, &revision) {
                pages[index].bytes.replaceSubrange(edit.place, with: edit.bytes)
            }
            pages[index].isEdited = true
            markedTexts[pages[index].reference] = nil
        }
    }
}
