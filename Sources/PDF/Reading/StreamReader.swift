/// Reads the value of an indirect object, with the bytes of a stream behind it.
///
/// Source: ISO 32000-1, section 7.3.8.
enum StreamReader {
    /// Reads from behind `obj`; `length` finds the value of `Length`, which may stand elsewhere.
    static func object(
        _ lexer: inout PDFLexer, length: (PDFObject) throws(PDFError) -> Int?
    ) throws(PDFError) -> PDFObject {
        let value = try lexer.object()
        guard case .dictionary(let dictionary) = value, lexer.take("stream") else { return value }
        var start = lexer.position
        let bytes = lexer.bytes
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 }
        var end = start
        if let wanted = dictionary["Length"], let count = try length(wanted), count >= 0,
            start + count <= bytes.count
        {
            end = start + count
            lexer.position = end
            if lexer.take("endstream") {
                return .stream(PDFStream(dictionary, data: Array(bytes[start..<end])))
            }
        }
        // A wrong length, which some programs write: the data ends before its keyword.
        guard let found = Self.endOfStream(in: bytes, from: start) else {
            throw .damaged("a stream has no end", at: start)
        }
        lexer.position = found.next
        return .stream(PDFStream(dictionary, data: Array(bytes[start..<found.end])))
    }

    private static func endOfStream(
        in bytes: [UInt8], from start: Int
    ) -> (end: Int, next: Int)? {
        let keyword = Array("endstream".utf8)
        var index = start
        while index + keyword.count <= bytes.count {
            if bytes[index] == keyword[0], bytes[index..<index + keyword.count] == keyword[...] {
                var end = index
                if end > start, bytes[end - 1] == 0x0A { end -= 1 }
                if end > start, bytes[end - 1] == 0x0D { end -= 1 }
                return (end, index + keyword.count)
            }
            index += 1
        }
        return nil
    }
}
