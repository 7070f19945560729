/// Writes values as bytes.
///
/// Source: ISO 32000-1, section 7.3.
struct PDFSerializer {
    private(set) var bytes: [UInt8] = []

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ more: [UInt8]) { bytes += more }

    mutating func write(_ object: PDFObject) {
        switch object {
        case .null: append("null")
        case .boolean(let value): append(value ? "true" : "false")
        case .integer(let value): append(String(value))
        case .real(let written), .string(let written): bytes += written
        case .name(let name):
            bytes.append(UInt8(ascii: "/"))
            append(name)
        case .reference(let reference):
            append(String(reference.number))
            append(reference.generation == 0 ? " 0 R" : " \(reference.generation) R")
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(0x20) }
                write(item)
            }
            bytes.append(UInt8(ascii: "]"))
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
            bytes.append(UInt8(ascii: "/"))
            append(entry.name)
            bytes.append(0x20)
            write(entry.value)
        }
        append(">>")
    }
}
