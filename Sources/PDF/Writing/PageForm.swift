/// Makes a page a form, which other pages can draw: its content as it is, its resources copied.
///
/// Source: ISO 32000-1, sections 8.10 (form XObjects) and 8.10.4 (groups).
package enum PageForm {
    /// Adds the form of a page to a new file.
    ///
    /// The form's lower left corner is that of the page as it is shown, turned and cropped.
    package static func add(
        _ page: PDFPage, of file: inout PDFFile, _ copier: inout ObjectCopier,
        to writer: inout PDFWriter
    ) throws(PDFError) -> PDFReference {
        let content = try content(of: page, &file)
        var dictionary: PDFDictionary = [
            "Type": .name("XObject"), "Subtype": .name("Form"),
            "BBox": .array(
                [page.box.left, page.box.bottom, page.box.right, page.box.top].map(PDFNumber.write)),
            "Matrix": .array(matrix(of: page).map(PDFNumber.write)),
        ]
        dictionary["Resources"] = page.resources
        dictionary["Group"] = page.dictionary["Group"]
        for name in ["Filter", "DecodeParms"] {
            dictionary[name] = content.dictionary[name]
        }
        let form = try copier.copy(
            .stream(PDFStream(dictionary, data: content.data)), to: &writer)
        return writer.add(form)
    }

    /// Moves the corner of the visible part to the origin, and turns it as the page is shown.
    private static func matrix(of page: PDFPage) -> [Double] {
        let box = page.box
        return switch page.rotation {
        case 90: [0, -1, 1, 0, -box.bottom, box.right]
        case 180: [-1, 0, 0, -1, box.right, box.top]
        case 270: [0, 1, -1, 0, box.top, -box.left]
        default: [1, 0, 0, 1, -box.left, -box.bottom]
        }
    }

    /// The content as one stream; several are unpacked and joined, as a line end would be read
    /// between them (section 7.8.2).
    private static func content(
        of page: PDFPage, _ file: inout PDFFile
    ) throws(PDFError) -> PDFStream {
        var streams: [PDFStream] = []
        let contents: PDFObject? = try file.resolve(page.dictionary["Contents"])
        for part in contents?.array ?? contents.map({ [$0] }) ?? [] {
            let value: PDFObject = try file.resolve(part)
            guard case .stream(let stream) = value else {
                throw PDFError("a page of the PDF file has content that is no stream")
            }
            streams.append(stream)
        }
        if streams.count == 1, let only = streams.first { return only }
        var data: [UInt8] = []
        for stream in streams { data += try StreamDecoder.decode(stream) + [0x0A] }
        return PDFStream(PDFDictionary(), data: data)
    }
}
