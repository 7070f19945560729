/// A file of which some objects are changed or new; the others stay as they were read.
///
/// Objects keep their numbers, so references among them hold.
struct PDFRevision {
    private(set) var file: PDFFile
    private var changed: [Int: PDFObject] = [:]
    private var next: Int

    init(_ file: PDFFile) {
        self.file = file
        next = (file.numbers.last ?? 0) + 1
    }

    /// The highest number in use.
    var lastNumber: Int { next - 1 }

    /// Returns the present value of an indirect object; null for one that is not there.
    mutating func object(_ reference: PDFReference) throws(PDFError) -> PDFObject {
        if let object = changed[reference.number] { return object }
        return try file.object(reference)
    }

    mutating func set(_ reference: PDFReference, to object: PDFObject) {
        changed[reference.number] = object
    }

    mutating func add(_ object: PDFObject) -> PDFReference {
        let reference = PDFReference(next)
        next += 1
        changed[reference.number] = object
        return reference
    }

    mutating func remove(_ reference: PDFReference) { changed[reference.number] = .null }

    /// Follows references to a present value.
    mutating func resolve(_ object: PDFObject?) throws(PDFError) -> PDFObject? {
        guard var object else { return nil }
        var steps = 0
        while let reference = object.reference {
            steps += 1
            guard steps < 32 else { throw PDFError("references in the PDF file go in a circle") }
            object = try self.object(reference)
        }
        return object == .null ? nil : object
    }

    /// Changes a dictionary where it stands: behind a reference.
    mutating func change(
        _ reference: PDFReference, _ change: (inout PDFDictionary) -> Void
    ) throws(PDFError) {
        switch try object(reference) {
        case .dictionary(var dictionary):
            change(&dictionary)
            set(reference, to: .dictionary(dictionary))
        case .stream(var stream):
            change(&stream.dictionary)
            set(reference, to: .stream(stream))
        default: throw PDFError("object \(reference.number) of the PDF file is no dictionary")
        }
    }

    /// Returns every object that is not null, by number.
    mutating func objects() throws(PDFError) -> [(PDFReference, PDFObject)] {
        var result: [(PDFReference, PDFObject)] = []
        result.reserveCapacity(next)
        for number in file.numbers + Array((file.numbers.last ?? 0) + 1..<next) {
            let reference = PDFReference(number)
            let object = try object(reference)
            if object != .null { result.append((reference, object)) }
        }
        return result
    }
}
