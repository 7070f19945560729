/// Takes requests from the bytes of a connection, however they are cut into pieces.
///
/// Source: RFC 9112, "HTTP/1.1". Lines may end with a line feed alone (section 2.2). Bodies are
/// refused, and so is everything by which two readers could see different requests: a space before
/// a colon, folded lines, two hosts, a length that is no number.
package struct RequestParser: Sendable {
    package enum Outcome: Sendable, Equatable {
        /// The request has not come in whole.
        case incomplete
        case request(Request)
        /// The connection cannot be used further.
        case refused(Status)
    }

    /// The most bytes that a request line and its fields take together.
    package static let headLimit = 16 * 1024
    /// The most bytes of an address; RFC 9112, section 3, asks for 8000 at least.
    static let targetLimit = 8000
    static let fieldLimit = 100

    /// The bytes that have been looked through for the end of the head.
    private var searched = 0
    /// The offset of the line in which the search is.
    private var lineStart = 0
    private var hasRequestLine = false

    package init() {}

    /// Takes the next request from the front of a buffer, and its bytes with it.
    package mutating func next(in buffer: inout [UInt8]) -> Outcome {
        while searched < buffer.count {
            let byte = buffer[searched]
            searched += 1
            if searched > Self.headLimit { return .refused(tooLong(buffer)) }
            if searched == 1, !Octet.isToken(byte), byte != Octet.lineFeed,
                byte != Octet.carriageReturn
            {
                // Something else than HTTP, such as TLS: no reason to wait for more of it.
                return .refused(.badRequest)
            }
            guard byte == Octet.lineFeed else { continue }
            let line = buffer[lineStart..<searched - 1]
            lineStart = searched
            let isEmpty = line.isEmpty || (line.count == 1 && line.first == Octet.carriageReturn)
            if !isEmpty {
                hasRequestLine = true
            } else if hasRequestLine {
                let head = buffer[..<searched]
                let outcome = Self.outcome(of: head)
                buffer.removeFirst(searched)
                self = RequestParser()
                return outcome
            }
        }
        return .incomplete
    }

    private func tooLong(_ buffer: [UInt8]) -> Status {
        hasRequestLine ? .headerFieldsTooLarge : .uriTooLong
    }

    private static func outcome(of head: ArraySlice<UInt8>) -> Outcome {
        do {
            return .request(try RequestHead(head).request())
        } catch {
            return .refused(error.status)
        }
    }
}
