/// The path and the query of a request.
///
/// Source: RFC 9112, section 3.2; RFC 3986, sections 2.1 and 3.
package struct RequestTarget: Sendable, Equatable {
    /// The path without its first slash, decoded: `zaanstad/ar/`.
    package let path: String
    /// What stands after the first question mark, not decoded.
    package let query: String

    package init(path: String, query: String = "") {
        self.path = path
        self.query = query
    }

    /// Reads a target in origin form (`/path?query`).
    ///
    /// - Throws: 400 for bytes that have no place in an address, for broken escapes, for escapes
    ///   that hide a slash, a control or something that is not UTF-8, and for the segments `.` and
    ///   `..`, which a client resolves itself.
    package init(originForm bytes: some Collection<UInt8>) throws(Refusal) {
        guard bytes.first == Octet.slash,
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
        else { throw Refusal(.badRequest) }
        let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
        var segments: [String] = []
        for raw in bytes[..<end].dropFirst().split(
            separator: Octet.slash, omittingEmptySubsequences: false)
        {
            guard let segment = Self.decoded(raw), segment != ".", segment != "..",
                !segment.utf8.contains(Octet.slash)
            else { throw Refusal(.badRequest) }
            segments.append(segment)
        }
        path = segments.joined(separator: "/")
        query = String(decoding: bytes[end...].dropFirst(), as: UTF8.self)
    }

    /// Returns the decoded value of a name in the query: of `b` in `a=1&b=2`.
    package func value(of name: String) -> String? {
        for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            if parts[0].elementsEqual(name.utf8) {
                return Self.decoded(Array(parts.dropFirst().joined()))
            }
        }
        return nil
    }

    /// Returns text with its escapes resolved; nothing when it then is no text.
    private static func decoded(_ raw: some Sequence<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var iterator = raw.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(Octet.hexadecimal),
                let low = iterator.next().flatMap(Octet.hexadecimal)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
