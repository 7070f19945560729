/// One value of a PDF file.
///
/// Strings and numbers that are not whole keep their bytes as they stand in the file, so that what
/// is copied comes out as it went in.
///
/// Source: ISO 32000-1, section 7.3.
package enum PDFObject: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number with a fraction, as written.
    case real([UInt8])
    /// A string with its delimiters, as written: `(text)` or `<FEFF>`.
    case string([UInt8])
    /// A name without its slash, with `#` sequences as written.
    case name(String)
    case array([PDFObject])
    case dictionary(PDFDictionary)
    case reference(PDFReference)
    case stream(PDFStream)

    package var dictionary: PDFDictionary? {
        switch self {
        case .dictionary(let dictionary): dictionary
        case .stream(let stream): stream.dictionary
        default: nil
        }
    }

    package var integer: Int? { if case .integer(let value) = self { value } else { nil } }

    package var name: String? { if case .name(let name) = self { name } else { nil } }

    package var array: [PDFObject]? { if case .array(let items) = self { items } else { nil } }

    package var reference: PDFReference? {
        if case .reference(let reference) = self { reference } else { nil }
    }

    /// The value of a number, whole or not.
    package var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let bytes): Double(String(decoding: bytes, as: UTF8.self))
        default: nil
        }
    }
}

/// The name of an indirect object: its number and generation.
package struct PDFReference: Sendable, Hashable {
    package let number: Int
    package let generation: Int

    package init(_ number: Int, _ generation: Int = 0) {
        self.number = number
        self.generation = generation
    }
}

/// A dictionary and bytes, encoded as its `Filter` says.
package struct PDFStream: Sendable, Equatable {
    package var dictionary: PDFDictionary
    package let data: [UInt8]

    package init(_ dictionary: PDFDictionary, data: [UInt8]) {
        self.dictionary = dictionary
        self.data = data
    }
}
