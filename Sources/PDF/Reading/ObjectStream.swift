/// Objects that are packed together; each is read when it is asked for.
///
/// Source: ISO 32000-1, section 7.5.7.
struct ObjectStream {
    private let data: [UInt8]
    /// The place of each object by its number.
    private var places: [Int: Int] = [:]

    /// Reads where the objects stand; nil where the stream does not say how many they are.
    init?(_ stream: PDFStream) throws(PDFError) {
        guard let count = stream.dictionary["N"]?.integer,
            let first = stream.dictionary["First"]?.integer, count >= 0, first >= 0
        else { return nil }
        data = try StreamDecoder.decode(stream)
        var header = PDFLexer(data)
        for _ in 0..<min(count, data.count) {
            guard let number = header.integer(), let offset = header.integer(), offset >= 0,
                first <= data.count, offset < data.count - first
            else { break }
            places[number] = first + offset
        }
    }

    /// Returns an object; null for one that is not here.
    func object(_ number: Int) throws(PDFError) -> PDFObject {
        guard let place = places[number] else { return .null }
        var lexer = PDFLexer(data, at: place)
        return try lexer.object()
    }
}
