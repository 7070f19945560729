/// Writes a PDF file: objects by number, the table of objects, the trailer.
///
/// The bytes depend on what is added alone: there are no dates, and no identifier of chance.
///
/// Source: ISO 32000-1, sections 7.5.2 to 7.5.8.
package struct PDFWriter {
    enum Place {
        case free
        case offset(Int)
        /// In an object stream, by its number.
        case packed(stream: Int, index: Int)
    }

    private var output = PDFSerializer()
    /// The place of each object, by its number less one.
    private var places: [Place] = []
    private var isPacked = false

    package init() {
        // Four bytes above 127 tell programs that the file is not text (section 7.5.2).
        output.append(Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// Makes room for about so many bytes more.
    package mutating func reserveCapacity(_ count: Int) {
        output.reserveCapacity(output.bytes.count + count)
    }

    /// Reserves a number for an object that comes later.
    package mutating func reserve() -> PDFReference {
        places.append(.free)
        return PDFReference(places.count)
    }

    /// Keeps the numbers up to one for objects that come later.
    mutating func reserve(through number: Int) {
        while places.count < number { places.append(.free) }
    }

    package mutating func add(_ object: PDFObject) -> PDFReference {
        let reference = reserve()
        set(reference, to: object)
        return reference
    }

    /// Writes an object, whose number may be one that was not reserved.
    package mutating func set(_ reference: PDFReference, to object: PDFObject) {
        place(reference, .offset(output.bytes.count))
        output.append(String(reference.number))
        output.append(" 0 obj\n")
        output.write(object)
        output.append("\nendobj\n")
    }

    private mutating func place(_ reference: PDFReference, _ place: Place) {
        reserve(through: reference.number)
        places[reference.number - 1] = place
    }

    /// Writes objects that are no streams together, packed; after all others are written or reserved.
    mutating func setPacked(_ objects: ArraySlice<(PDFReference, PDFObject)>) {
        guard !objects.isEmpty else { return }
        isPacked = true
        let stream = reserve()
        var header = PDFSerializer()
        var body = PDFSerializer()
        for (index, (reference, object)) in objects.enumerated() {
            place(reference, .packed(stream: stream.number, index: index))
            header.append("\(reference.number) \(body.bytes.count) ")
            body.write(object)
            body.append("\n")
        }
        set(
            stream,
            to: .stream(
                PDFStream(
                    [
                        "Type": .name("ObjStm"), "N": .integer(objects.count),
                        "First": .integer(header.bytes.count), "Filter": .name("FlateDecode"),
                    ], data: Deflate.pack(header.bytes + body.bytes))))
    }

    /// Ends the file, and returns it: `root` is the document's catalogue, `info` holds its title.
    ///
    /// An identifier, if it shall have one, is made of all that was written.
    package mutating func finish(
        root: PDFReference, info: PDFReference? = nil, hasIdentifier: Bool = false
    ) -> [UInt8] {
        var trailer: PDFDictionary = ["Root": .reference(root)]
        if let info { trailer["Info"] = .reference(info) }
        if hasIdentifier {
            let identifier = PDFObject.string(ContentDigest.hexadecimal(of: output.bytes))
            trailer["ID"] = .array([identifier, identifier])
        }
        let start = output.bytes.count
        if isPacked { writeStream(trailer) } else { writeTable(trailer) }
        output.append("startxref\n\(start)\n%%EOF\n")
        return output.bytes
    }

    private mutating func writeTable(_ trailer: PDFDictionary) {
        output.append("xref\n0 \(places.count + 1)\n0000000000 65535 f \n")
        for place in places {
            guard case .offset(let offset) = place else {
                output.append("0000000000 00000 f \n")
                continue
            }
            let digits = String(offset)
            output.append(
                String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n")
        }
        var trailer = trailer
        trailer["Size"] = .integer(places.count + 1)
        output.append("trailer\n")
        output.write(.dictionary(trailer))
        output.append("\n")
    }

    /// Writes the table as a stream, which objects in streams need (section 7.5.8).
    private mutating func writeStream(_ trailer: PDFDictionary) {
        let own = reserve()
        place(own, .offset(output.bytes.count))
        let table = CrossReferenceRows(places)
        var dictionary = trailer
        dictionary["Type"] = .name("XRef")
        dictionary["Size"] = .integer(places.count + 1)
        dictionary["W"] = .array(CrossReferenceRows.widths.map { .integer($0) })
        dictionary["Filter"] = .name("FlateDecode")
        dictionary["DecodeParms"] = .dictionary([
            "Predictor": .integer(12), "Columns": .integer(CrossReferenceRows.width),
        ])
        output.append("\(own.number) 0 obj\n")
        output.write(.stream(PDFStream(dictionary, data: Deflate.pack(table.bytes))))
        output.append("\nendobj\n")
    }
}
