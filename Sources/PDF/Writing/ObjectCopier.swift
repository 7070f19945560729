/// Copies objects of one file, with all that they refer to, into another, each once.
package struct ObjectCopier {
    private var file: PDFFile
    private var copied: [Int: PDFReference] = [:]

    package init(_ file: PDFFile) {
        self.file = file
    }

    /// Returns a value whose references are those of the new file.
    ///
    /// Streams keep their bytes as they are. References back to pages (`Parent`, `StructParents`
    /// and the like) are the caller's to leave out.
    package mutating func copy(
        _ object: PDFObject, to writer: inout PDFWriter
    ) throws(PDFError) -> PDFObject {
        // What is found on the way is worked through in a list, not by recursion: a chain of
        // references may be as long as the file.
        var waiting: [(PDFReference, PDFReference)] = []
        let result = renamed(object, &waiting, &writer)
        while let (old, new) = waiting.popLast() {
            let value = try file.object(old)
            writer.set(new, to: renamed(value, &waiting, &writer))
        }
        return result
    }

    private mutating func renamed(
        _ object: PDFObject, _ waiting: inout [(PDFReference, PDFReference)],
        _ writer: inout PDFWriter
    ) -> PDFObject {
        switch object {
        case .reference(let reference):
            if let known = copied[reference.number] { return .reference(known) }
            let new = writer.reserve()
            copied[reference.number] = new
            waiting.append((reference, new))
            return .reference(new)
        case .array(let items):
            return .array(items.map { renamed($0, &waiting, &writer) })
        case .dictionary(let dictionary):
            return .dictionary(dictionary.mapValues { renamed($0, &waiting, &writer) })
        case .stream(var stream):
            // The writer counts the bytes itself.
            stream.dictionary["Length"] = nil
            stream.dictionary = stream.dictionary.mapValues { renamed($0, &waiting, &writer) }
            return .stream(stream)
        case .null, .boolean, .integer, .real, .string, .name: return object
        }
    }
}
