/// A page on its way to being finished, or a form with marked content of its own.
struct FinishedPage {
    let reference: PDFReference
    /// In points; nil for a form.
    let height: Double?
    var bytes: [UInt8]
    let content: PageContent
    /// Whether the bytes are others than those of the file, each at its place.
    var isEdited = false
}

extension FinishedPage {
    /// Returns the forms with marked content that a page or form shows, by name: Chromium makes them
    /// of what is transparent or turned.
    static func markedForms(
        in dictionary: PDFDictionary?, _ revision: inout PDFRevision
    ) throws(PDFError) -> [String: PDFReference] {
        let resources = try revision.resolve(dictionary?["Resources"])?.dictionary
        let objects = try revision.resolve(resources?["XObject"])?.dictionary
        var forms: [String: PDFReference] = [:]
        for entry in objects?.entries ?? [] {
            guard let reference = entry.value.reference,
                try revision.object(reference).dictionary?["StructParents"] != nil
            else { continue }
            forms[entry.name] = reference
        }
        return forms
    }
}
