/// What a server answers.
package struct Response: Sendable, Equatable {
    package let status: Status
    package let type: MediaType
    /// Where a redirection leads: an address in ASCII.
    package let location: String?
    package let body: [UInt8]

    package init(_ status: Status, _ type: MediaType, body: [UInt8], location: String? = nil) {
        self.status = status
        self.type = type
        self.body = body
        self.location = location
    }

    /// Makes an answer that says no more than its status.
    package init(_ status: Status, location: String? = nil) {
        self.init(
            status, .plain, body: Array("\(status.code) \(status.phrase)\n".utf8),
            location: location)
    }

    /// Returns the status line and the fields, with the empty line at their end.
    ///
    /// Nothing may be kept by the client, since the next answer can be another one. An event stream
    /// has no length: it ends with the connection (RFC 9112, section 6.3).
    package func head(keepsAlive: Bool) -> [UInt8] {
        var fields = [
            "HTTP/1.1 \(status.code) \(status.phrase)",
            "Content-Type: \(type.rawValue)",
            "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff",
            "Cross-Origin-Resource-Policy: same-origin",
            "Connection: \(keepsAlive ? "keep-alive" : "close")",
        ]
        if type != .eventStream { fields.append("Content-Length: \(body.count)") }
        if status == .methodNotAllowed { fields.append("Allow: GET, HEAD") }
        if let location { fields.append("Location: \(location)") }
        return Array((fields.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }
}
