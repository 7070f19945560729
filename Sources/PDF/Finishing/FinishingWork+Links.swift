extension FinishingWork {
    /// Describes each link by its text, and collects those that lead to files of this machine.
    mutating func describeLinks() throws(PDFError) {
        for element in structure.inOrder where structure.elements[element].type == "Link" {
            let words = try text(of: element)
            for case .object(let annotation, _) in structure.elements[element].kids {
                try describe(annotation, words)
            }
        }
    }

    /// Returns the text of an element and of those below it, with single spaces.
    private mutating func text(of element: Int) throws(PDFError) -> String {
        var text = ""
        var last: (owner: PDFReference, y: Double, element: Int)?
        for (number, page, form, owned) in marks(below: element) {
            guard let owner = form ?? page, let content = content(of: owner) else { continue }
            let y = content.content.places[number]?.y ?? 0
            let words = try markedText(of: content).text(of: number, &fonts, &revision)
            // The space at which a line breaks is not printed.
            if let last, last.owner != owner || abs(last.y - y) > 2 {
                text += " "
            } else if let last, last.element != owned, Self.areApart(text, words) {
                // Nor is one between two columns, as of two languages beside each other.
                text += " "
            }
            last = (owner, y, owned)
            text += words
        }
        let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{2007}" || $0 == "\n" }
        return words.joined(separator: " ")
    }

    /// Whether two pieces of text are words of their own, and not one in the brackets of the other,
    /// or with its prefix (U+0640, as in Arabic before foreign names).
    private static func areApart(_ first: String, _ second: String) -> Bool {
        guard let end = first.last, let start = second.first else { return false }
        return !"([«“‘\u{640}-".contains(end) && !")]»”’.,;:!?،؛؟-".contains(start)
    }

    private mutating func describe(
        _ annotation: PDFReference, _ words: String
    ) throws(PDFError) {
        guard let dictionary = try revision.object(annotation).dictionary else { return }
        let target = try target(of: dictionary)
        if target.lowercased().hasPrefix("file:"), !localLinks.contains(target) {
            localLinks.append(target)
        }
        let flags = dictionary["F"]?.integer ?? 0
        try revision.change(annotation) {
            if $0["Contents"] == nil {
                $0["Contents"] = PDFText.write(words.isEmpty ? target : words)
            }
            // Printed, and neither hidden nor left out of view (section 12.5.3).
            $0["F"] = .integer((flags | 4) & ~0b10_0011)
        }
    }

    /// Where a link leads, in words.
    private mutating func target(of annotation: PDFDictionary) throws(PDFError) -> String {
        if let action = try revision.resolve(annotation["A"])?.dictionary,
            case .string(let address)? = try revision.resolve(action["URI"])
        {
            let words = PDFText.read(address)
            return words.hasPrefix("tel:") ? String(words.dropFirst(4)) : words
        }
        switch try revision.resolve(annotation["Dest"]) {
        case .name(let name)?: return PDFText.name(name)
        case .string(let name)?: return PDFText.read(name)
        default: return "link"
        }
    }
}
