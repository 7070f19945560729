/// A PDF file that was read: its objects by number, found when they are asked for.
///
/// Encrypted files are refused. Source: ISO 32000-1, section 7.5.
package struct PDFFile {
    package let trailer: PDFDictionary
    private let bytes: [UInt8]
    private let places: [Int: CrossReferences.Place]
    private var objects: [Int: PDFObject] = [:]
    private var objectStreams: [Int: ObjectStream] = [:]
    /// The objects whose length is being looked up, so that one that asks for itself ends.
    private var open: Set<Int> = []

    /// Opens a file.
    ///
    /// - Throws: ``PDFError`` for what is no PDF file, is cut off, damaged, or encrypted.
    package init(_ bytes: [UInt8]) throws(PDFError) {
        // The standard allows bytes before the header, which then shift all places: not taken.
        guard bytes.starts(with: Array("%PDF-".utf8)) else {
            throw PDFError("this is no PDF file: it does not begin with \"%PDF-\"")
        }
        self.bytes = bytes
        let references = try CrossReferences(bytes)
        places = references.places
        trailer = references.trailer
        if let encryption = trailer["Encrypt"], encryption != .null {
            throw PDFError(
                "the PDF file is encrypted; save it without a password and without restrictions")
        }
    }

    /// How many bytes the file has.
    package var size: Int { bytes.count }

    /// The numbers of the objects that are in use, in their order.
    package var numbers: [Int] {
        places.filter { if case .free = $0.value { false } else { true } }.keys.sorted()
    }

    /// Returns the value behind a reference, or the value itself.
    package mutating func resolve(_ object: PDFObject) throws(PDFError) -> PDFObject {
        var object = object
        var steps = 0
        while let reference = object.reference {
            steps += 1
            guard steps < 32 else { throw PDFError("references in the PDF file go in a circle") }
            object = try self.object(reference)
        }
        return object
    }

    package mutating func resolve(_ object: PDFObject?) throws(PDFError) -> PDFObject? {
        guard let object else { return nil }
        let value: PDFObject = try resolve(object)
        return value == .null ? nil : value
    }

    /// Returns an indirect object; one that the file does not have is null (section 7.3.10).
    package mutating func object(_ reference: PDFReference) throws(PDFError) -> PDFObject {
        let number = reference.number
        if let known = objects[number] { return known }
        guard let place = places[number] else { return .null }
        let object: PDFObject
        switch place {
        case .free: return .null
        case .offset(let offset, _): object = try read(number, at: offset)
        case .compressed(let stream, _): object = try inside(stream).object(number)
        }
        objects[number] = object
        return object
    }

    private mutating func read(_ number: Int, at offset: Int) throws(PDFError) -> PDFObject {
        guard (0..<bytes.count).contains(offset) else {
            throw .damaged("object \(number) is outside of the file", at: bytes.count)
        }
        guard open.insert(number).inserted else {
            throw PDFError("object \(number) of the PDF file needs itself")
        }
        defer { open.remove(number) }
        var lexer = PDFLexer(bytes, at: offset)
        guard lexer.integer() == number, lexer.integer() != nil, lexer.take("obj") else {
            throw .damaged("object \(number) does not stand", at: offset)
        }
        return try StreamReader.object(&lexer) { value throws(PDFError) in
            let length: PDFObject = try resolve(value)
            return length.integer
        }
    }

    private mutating func inside(_ number: Int) throws(PDFError) -> ObjectStream {
        if let known = objectStreams[number] { return known }
        guard case .offset(let offset, _)? = places[number],
            case .stream(let stream) = try read(number, at: offset),
            let objects = try ObjectStream(stream)
        else { throw PDFError("object stream \(number) of the PDF file is damaged") }
        objectStreams[number] = objects
        return objects
    }
}
