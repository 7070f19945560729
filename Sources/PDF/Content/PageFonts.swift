/// The texts that the fonts of a document stand for, each font read once.
struct PageFonts {
    private var maps: [PDFReference: CharacterMap?] = [:]

    /// Returns the fonts of a page by name.
    static func names(
        of page: PDFReference, _ revision: inout PDFRevision
    ) throws(PDFError) -> [String: PDFReference] {
        let dictionary = try revision.object(page).dictionary
        let resources = try revision.resolve(dictionary?["Resources"])?.dictionary
        let fonts = try revision.resolve(resources?["Font"])?.dictionary
        var names: [String: PDFReference] = [:]
        for entry in fonts?.entries ?? [] { names[entry.name] = entry.value.reference }
        return names
    }

    /// Returns the texts of a font; nil for one that does not say.
    mutating func map(
        _ font: PDFReference, _ revision: inout PDFRevision
    ) throws(PDFError) -> CharacterMap? {
        if let known = maps[font] { return known }
        let dictionary = try revision.object(font).dictionary
        var map: CharacterMap?
        if case .stream(let stream)? = try revision.resolve(dictionary?["ToUnicode"]) {
            let isComposite = dictionary?["Subtype"]?.name == "Type0"
            map = try CharacterMap(
                StreamDecoder.decode(stream), width: isComposite ? 2 : 1)
        }
        maps[font] = .some(map)
        return map
    }
}
