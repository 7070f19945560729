/// The request line and the fields of one request, taken apart.
struct RequestHead {
    private let method: String
    private let target: ArraySlice<UInt8>
    /// The digit after `HTTP/1.`.
    private let minorVersion: UInt8
    /// By their names in small letters, in the order in which they came.
    private var fields: [(name: String, value: String)] = []

    /// Reads a head whose lines end with a line feed, or with a carriage return and a line feed.
    init(_ head: ArraySlice<UInt8>) throws(Refusal) {
        var lines = try Self.lines(head)
        let parts = lines.removeFirst().split(
            separator: Octet.space, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(Octet.isToken) else {
            throw Refusal(.badRequest)
        }
        method = String(decoding: parts[0], as: UTF8.self)
        target = parts[1]
        minorVersion = try Self.minorVersion(parts[2])
        guard target.count <= RequestParser.targetLimit else { throw Refusal(.uriTooLong) }
        guard lines.count <= RequestParser.fieldLimit else { throw Refusal(.headerFieldsTooLarge) }
        for line in lines { fields.append(try Self.field(line)) }
    }

    /// Returns the request, where it is one that can be answered without its body.
    func request() throws(Refusal) -> Request {
        let hosts = values(of: "host")
        guard hosts.count <= 1, minorVersion == 0 || hosts.count == 1 else {
            throw Refusal(.badRequest)
        }
        try checkBody()
        guard method == "GET" || method == "HEAD" else { throw Refusal(.methodNotAllowed) }
        let (authority, path) = try split()
        let connection = values(of: "connection").flatMap {
            $0.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        }
        let keepsAlive =
            minorVersion == 0
            ? connection.contains("keep-alive") && !connection.contains("close")
            : !connection.contains("close")
        return Request(
            method: method, target: try RequestTarget(originForm: path),
            host: authority ?? hosts.first, keepsAlive: keepsAlive)
    }

    private func values(of name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Returns the authority and the path of the target.
    ///
    /// A complete address (`http://host/path`, section 3.2.2) stands over the field `Host`.
    private func split() throws(Refusal) -> (authority: String?, path: ArraySlice<UInt8>) {
        if target.first == Octet.slash { return (nil, target) }
        let scheme = Array("http://".utf8)
        guard target.count > scheme.count,
            target.prefix(scheme.count).elementsEqual(scheme, by: { $0 | 0x20 == $1 | 0x20 })
        else { throw Refusal(.badRequest) }
        let rest = target.dropFirst(scheme.count)
        let end =
            rest.firstIndex { $0 == Octet.slash || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        guard end > rest.startIndex else { throw Refusal(.badRequest) }
        let path = rest[end...]
        return (
            String(decoding: rest[..<end], as: UTF8.self),
            path.first == Octet.slash ? path : ArraySlice([Octet.slash]) + path
        )
    }

    /// Section 6: a body is there when one of two fields says so.
    private func checkBody() throws(Refusal) {
        let lengths = values(of: "content-length")
        let codings = values(of: "transfer-encoding")
        guard codings.isEmpty else {
            guard lengths.isEmpty, minorVersion > 0 else { throw Refusal(.badRequest) }
            let isChunked = codings.count == 1 && codings[0].lowercased() == "chunked"
            throw Refusal(isChunked ? .contentTooLarge : .notImplemented)
        }
        guard let length = lengths.first else { return }
        guard lengths.allSatisfy({ $0 == length }), !length.isEmpty,
            length.utf8.allSatisfy(Octet.isDigit)
        else { throw Refusal(.badRequest) }
        guard length.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
            throw Refusal(.contentTooLarge)
        }
    }

    private static func lines(_ head: ArraySlice<UInt8>) throws(Refusal) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        for line in head.split(separator: Octet.lineFeed) {
            let text = line.last == Octet.carriageReturn ? line.dropLast() : line
            guard !text.contains(Octet.carriageReturn) else { throw Refusal(.badRequest) }
            if !text.isEmpty { lines.append(text) }
        }
        guard !lines.isEmpty else { throw Refusal(.badRequest) }
        return lines
    }

    private static func minorVersion(_ text: ArraySlice<UInt8>) throws(Refusal) -> UInt8 {
        let digits = Array(text.dropFirst(5))
        guard text.starts(with: "HTTP/".utf8), digits.count == 3, Octet.isDigit(digits[0]),
            digits[1] == UInt8(ascii: "."), Octet.isDigit(digits[2])
        else { throw Refusal(.badRequest) }
        guard digits[0] == UInt8(ascii: "1") else { throw Refusal(.versionNotSupported) }
        return digits[2] - UInt8(ascii: "0")
    }

    private static func field(
        _ line: ArraySlice<UInt8>
    ) throws(Refusal) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: Octet.colon), colon > line.startIndex,
            line[..<colon].allSatisfy(Octet.isToken)
        else { throw Refusal(.badRequest) }
        var value = line[(colon + 1)...]
        let isBlank: (UInt8) -> Bool = { $0 == Octet.space || $0 == Octet.tab }
        while let last = value.last, isBlank(last) { value.removeLast() }
        value = value.drop(while: isBlank)
        guard value.allSatisfy(Octet.isFieldValue) else { throw Refusal(.badRequest) }
        return (
            String(decoding: line[..<colon], as: UTF8.self).lowercased(),
            String(decoding: value, as: UTF8.self)
        )
    }
}
