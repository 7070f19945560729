import HTTP
import Testing

/// What goes to the client.
@Suite struct MessageTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func anAnswerTellsItsKindAndLength() {
        let response = Response(.ok, .html, body: Array("é".utf8))
        #expect(
            text(response.head(keepsAlive: true)) == """
                HTTP/1.1 200 OK\r
                Content-Type: text/html; charset=utf-8\r
                Cache-Control: no-store\r
                X-Content-Type-Options: nosniff\r
                Cross-Origin-Resource-Policy: same-origin\r
                Connection: keep-alive\r
                Content-Length: 2\r
                \r\n
                """)
    }

    @Test func aMethodThatIsNotAllowedNamesThoseThatAre() {
        let head = text(Response(.methodNotAllowed).head(keepsAlive: false))
        #expect(head.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
        #expect(head.contains("\r\nAllow: GET, HEAD\r\n"))
        #expect(head.contains("\r\nConnection: close\r\n"))
    }

    @Test func anEventStreamHasNoLength() {
        let head = text(Response(.ok, .eventStream, body: []).head(keepsAlive: false))
        #expect(head.contains("Content-Type: text/event-stream\r\n"))
        #expect(!head.contains("Content-Length"))
    }

    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("a/b.CSS", "text/css; charset=utf-8"),
        ("x.tar.svg", "image/svg+xml"), ("photo.jpeg", "image/jpeg"),
        ("a.b/photo.JPG", "image/jpeg"),
        ("a.webp", "image/webp"), ("a.png", "image/png"), ("a.pdf", "application/pdf"),
        ("a.html/none", "application/octet-stream"), ("", "application/octet-stream"),
        ("html", "application/octet-stream"), (".html", "text/html; charset=utf-8"),
    ])
    func theEndOfTheNameTellsTheKind(path: String, type: String) {
        #expect(MediaType(path: path).rawValue == type)
    }

    @Test(arguments: [
        ("", "event: a\ndata: \n\n"), ("b", "event: a\ndata: b\n\n"),
        ("b\nc", "event: a\ndata: b\ndata: c\n\n"), ("b\r\nc", "event: a\ndata: b\ndata: c\n\n"),
        ("b\r\rc\n", "event: a\ndata: b\ndata: \ndata: c\ndata: \n\n"),
        ("id: 1\n\nevent: x", "event: a\ndata: id: 1\ndata: \ndata: event: x\n\n"),
    ])
    func aMessageKeepsItsLines(data: String, stream: String) {
        #expect(text(ServerSentEvent("a", data: Array(data.utf8)).bytes) == stream)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.0.0.1:8080", true), ("localhost:1", true), ("LocalHost", true),
        ("[::1]:8080", true), ("[::1]", true), (nil, true), ("evil.example", false), ("", false),
        ("evil.example:8080", false), ("127.0.0.1.evil.example", false), ("127.0.0.2", false),
        ("localhost.evil.example:80", false), ("[::2]:80", false), ("evil@127.0.0.1", false),
        ("0.0.0.0:8080", false),
    ])
    func onlyOwnNamesOfTheMachineAreItsHost(host: String?, isOwn: Bool) {
        let request = Request(
            method: "GET", target: RequestTarget(path: ""), host: host, keepsAlive: true)
        #expect(request.isForThisMachine == isOwn)
    }

    @Test(arguments: [
        ("a=1&b=2", "b", "2"), ("a=%2Fx%20y", "a", "/x y"), ("a", "a", ""), ("a=b=c", "a", "b=c"),
        ("b=1", "a", nil), ("a=%", "a", nil), ("", "a", nil), ("&&a=1", "a", "1"),
    ])
    func theQueryHasValues(query: String, name: String, value: String?) {
        #expect(RequestTarget(path: "", query: query).value(of: name) == value)
    }
}
