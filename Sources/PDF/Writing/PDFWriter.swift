/// Writes a PDF file: objects by number, the table of objects, the trailer.
///
/// The bytes depend on what is added alone: there are no dates, and no identifier of chance.
///
/// Source: ISO 32000-1, sections 7.5.2 to 7.5.5.
package struct PDFWriter {
    private var bytes: [UInt8]
    /// The offset of each object, by its number less one; nothing for one that is reserved.
    private var offsets: [Int?] = []

    package init() {
        // Four bytes above 127 tell programs that the file is not text (section 7.5.2).
        bytes = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    }

    /// Reserves a number for an object that comes later.
    package mutating func reserve() -> PDFReference {
        offsets.append(nil)
        return PDFReference(offsets.count)
    }

    package mutating func add(_ object: PDFObject) -> PDFReference {
        let reference = reserve()
        set(reference, to: object)
        return reference
    }

    /// Writes an object, whose number may be one that was not reserved.
    package mutating func set(_ reference: PDFReference, to object: PDFObject) {
        while offsets.count < reference.number { offsets.append(nil) }
        offsets[reference.number - 1] = bytes.count
        append("\(reference.number) 0 obj\n")
        write(object)
        append("\nendobj\n")
    }

    /// Ends the file, and returns it: `root` is the document's catalogue, `info` holds its title.
    ///
    /// An identifier, if it shall have one, is made of all that was written.
    package consuming func finish(
        root: PDFReference, info: PDFReference? = nil, hasIdentifier: Bool = false
    ) -> [UInt8] {
        let start = bytes.count
        append("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n")
        for offset in offsets {
            guard let offset else {
                append("0000000000 00000 f \n")
                continue
            }
            let digits = String(offset)
            append(String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n")
        }
        var trailer: PDFDictionary = [
            "Size": .integer(offsets.count + 1), "Root": .reference(root),
        ]
        if let info { trailer["Info"] = .reference(info) }
        if hasIdentifier {
            let identifier = PDFObject.string(ContentDigest.hexadecimal(of: bytes))
            trailer["ID"] = .array([identifier, identifier])
        }
        append("trailer\n")
        write(.dictionary(trailer))
        append("\nstartxref\n\(start)\n%%EOF\n")
        return bytes
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(_ object: PDFObject) {
        switch object {
        case .null: append("null")
        case .boolean(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        case .real(let written), .string(let written): bytes += written
        case .name(let name): append("/" + name)
        case .reference(let reference): append("\(reference.number) \(reference.generation) R")
        case .array(let items):
            append("[")
            for (index, item) in items.enumerated() {
                if index > 0 { append(" ") }
                write(item)
            }
            append("]")
        case .dictionary(let dictionary): write(dictionary)
        case .stream(var stream):
            stream.dictionary["Length"] = .integer(stream.data.count)
            write(stream.dictionary)
            append("\nstream\n")
            bytes += stream.data
            append("\nendstream")
        }
    }

    private mutating func write(_ dictionary: PDFDictionary) {
        append("<<")
        for entry in dictionary.entries {
            append("/" + entry.name + " ")
            write(entry.value)
        }
        append(">>")
    }
}
