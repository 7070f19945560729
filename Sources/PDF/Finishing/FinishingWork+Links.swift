extension FinishingWork {
    /// Says of each link where it leads, and collects those that lead to files of this machine.
    mutating func describeLinks() throws(PDFError) {
        for element in structure.inOrder where structure.elements[element].type == "Link" {
            for case .object(let annotation, _) in structure.elements[element].kids {
                try describe(annotation)
            }
        }
    }

    private mutating func describe(_ annotation: PDFReference) throws(PDFError) {
        guard let dictionary = try revision.object(annotation).dictionary else { return }
        let words = try target(of: dictionary)
        if words.lowercased().hasPrefix("file:"), !localLinks.contains(words) {
            localLinks.append(words)
        }
        let flags = dictionary["F"]?.integer ?? 0
        try revision.change(annotation) {
            if $0["Contents"] == nil { $0["Contents"] = PDFText.write(words) }
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
