/// How a request ended: a code and the phrase that goes with it.
///
/// Source: RFC 9110, section 15.
package struct Status: Sendable, Equatable {
    package let code: Int
    package let phrase: StaticString

    private init(_ code: Int, _ phrase: StaticString) {
        self.code = code
        self.phrase = phrase
    }

    package static func == (left: Status, right: Status) -> Bool { left.code == right.code }

    package static let ok = Status(200, "OK")
    package static let found = Status(302, "Found")
    package static let badRequest = Status(400, "Bad Request")
    package static let notFound = Status(404, "Not Found")
    package static let methodNotAllowed = Status(405, "Method Not Allowed")
    package static let requestTimeout = Status(408, "Request Timeout")
    package static let contentTooLarge = Status(413, "Content Too Large")
    package static let uriTooLong = Status(414, "URI Too Long")
    package static let misdirectedRequest = Status(421, "Misdirected Request")
    /// Source: RFC 6585, section 5.
    package static let headerFieldsTooLarge = Status(431, "Request Header Fields Too Large")
    package static let internalServerError = Status(500, "Internal Server Error")
    package static let notImplemented = Status(501, "Not Implemented")
    package static let serviceUnavailable = Status(503, "Service Unavailable")
    package static let versionNotSupported = Status(505, "HTTP Version Not Supported")
}

/// A request that cannot be answered as it stands, with the status that says why.
package struct Refusal: Error, Equatable {
    package let status: Status

    package init(_ status: Status) {
        self.status = status
    }
}
