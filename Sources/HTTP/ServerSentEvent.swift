/// One message of an event stream.
///
/// Source: HTML Living Standard, section 9.2, "Server-sent events".
package struct ServerSentEvent: Sendable, Equatable {
    /// The kind of message, by which a page listens for it.
    package let name: String
    package let data: [UInt8]

    /// Makes a message; the name is one word.
    package init(_ name: String, data: [UInt8] = []) {
        self.name = name
        self.data = data
    }

    /// A line that says nothing, by which both ends notice that the other has gone.
    package static let heartbeat: [UInt8] = Array(":\n\n".utf8)

    /// How the message stands in the stream.
    ///
    /// Each line of the data gets a field of its own, and the client joins them again by line
    /// feeds; a carriage return ends a line too, and comes back as a line feed.
    package var bytes: [UInt8] {
        var bytes = Array("event: \(name)\n".utf8)
        var isAfterReturn = false
        bytes += "data: ".utf8
        for byte in data {
            switch byte {
            case Octet.lineFeed where isAfterReturn: break
            case Octet.lineFeed, Octet.carriageReturn: bytes += "\ndata: ".utf8
            default: bytes.append(byte)
            }
            isAfterReturn = byte == Octet.carriageReturn
        }
        bytes += "\n\n".utf8
        return bytes
    }
}
