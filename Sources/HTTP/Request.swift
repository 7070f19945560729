/// What a client asks for; a request never has a body here.
package struct Request: Sendable, Equatable {
    package let method: String
    package let target: RequestTarget
    /// The host and port that the client meant, as it wrote them.
    package let host: String?
    /// Whether the client will send further requests on the same connection.
    package let keepsAlive: Bool

    package init(method: String, target: RequestTarget, host: String?, keepsAlive: Bool) {
        self.method = method
        self.target = target
        self.host = host
        self.keepsAlive = keepsAlive
    }

    /// Whether the answer goes without its body.
    package var isHead: Bool { method == "HEAD" }

    /// Whether the host is this machine by one of its own names.
    ///
    /// A page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding) and then read what
    /// a server here answers; such a name is in `Host`. The port is not compared: it cannot be
    /// forged that way, and a forwarded port has another number. A request of HTTP/1.0 without a
    /// host comes from no browser.
    package var isForThisMachine: Bool {
        guard let host else { return true }
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased())
    }
}
