extension FinishingWork {
    /// Writes what the file says of itself as a whole.
    mutating func describeDocument() throws(PDFError) {
        let old = try revision.resolve(revision.file.trailer["Info"])?.dictionary
        var producer = "Chromium"
        if case .string(let written)? = old?["Producer"] { producer = PDFText.read(written) }
        var dictionary: PDFDictionary = [
            "Title": PDFText.write(info.title), "Producer": PDFText.write(producer),
        ]
        if let author = info.author { dictionary["Author"] = PDFText.write(author) }
        if let subject = info.subject { dictionary["Subject"] = PDFText.write(subject) }
        guard let reference = revision.file.trailer["Info"]?.reference else {
            throw PDFError("the PDF file does not say where it comes from")
        }
        revision.set(reference, to: .dictionary(dictionary))

        let metadata = revision.add(XMPMetadata.write(info, producer: producer))
        var preferences: PDFDictionary = ["DisplayDocTitle": .boolean(true)]
        preferences["Direction"] = .name(info.isRightToLeft ? "R2L" : "L2R")
        let language = PDFText.write(info.language)
        let labels = pageLabels
        try revision.change(catalog) {
            $0["Lang"] = language
            $0["MarkInfo"] = .dictionary(["Marked": .boolean(true)])
            $0["ViewerPreferences"] = .dictionary(preferences)
            $0["Metadata"] = .reference(metadata)
            $0["PageLabels"] = labels
        }
    }

    /// Source: ISO 32000-1, section 12.4.2.
    private var pageLabels: PDFObject? {
        guard !info.pageLabels.isEmpty else { return nil }
        var numbers: [PDFObject] = []
        // The tree must have a rule for the first page.
        let first = PDFDocumentInfo.PageLabels(firstPage: 0, style: .decimal)
        let rules = info.pageLabels.sorted { $0.firstPage < $1.firstPage }
        for rule in (rules[0].firstPage > 0 ? [first] : []) + rules {
            guard rule.firstPage < pages.count else { break }
            var dictionary: PDFDictionary = [:]
            if let style = rule.style {
                dictionary["S"] = .name(style.rawValue)
                dictionary["St"] = .integer(rule.start)
            }
            if !rule.prefix.isEmpty { dictionary["P"] = PDFText.write(rule.prefix) }
            numbers += [.integer(rule.firstPage), .dictionary(dictionary)]
        }
        return .dictionary(["Nums": .array(numbers)])
    }
}
