import HTTP
import TestSupport
import Testing

/// Requests as RFC 9112 has them, and those that it forbids.
@Suite struct RequestParserTests {
    struct Good: CustomTestStringConvertible, Sendable {
        let text: String
        let path: String
        let query: String
        let host: String?
        let keepsAlive: Bool

        init(
            _ text: String, path: String = "", query: String = "", host: String? = "localhost",
            keepsAlive: Bool = true
        ) {
            self.text = text
            self.path = path
            self.query = query
            self.host = host
            self.keepsAlive = keepsAlive
        }

        var testDescription: String { text.debugDescription }
    }

    static let good = [
        Good("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        Good("HEAD /a HTTP/1.1\r\nHost: localhost\r\n\r\n", path: "a"),
        // Section 2.2: a line feed alone, and empty lines before the request.
        Good("GET / HTTP/1.1\nHost: localhost\n\n"),
        Good("\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        Good("GET /a/b/?c=d?e HTTP/1.1\r\nhost:localhost\r\n\r\n", path: "a/b/", query: "c=d?e"),
        Good("GET /a%20%C3%A9%2b HTTP/1.1\r\nHost: localhost\r\n\r\n", path: "a é+"),
        Good("GET //a// HTTP/1.1\r\nHost: localhost\r\n\r\n", path: "/a//"),
        Good("GET /%5c..%5c HTTP/1.1\r\nHost: localhost\r\n\r\n", path: "\\..\\"),
        Good("GET /...;v=1/ HTTP/1.1\r\nHost: localhost\r\n\r\n", path: "...;v=1/"),
        Good("GET / HTTP/1.1\r\nHost: \t a:80 \t\r\nX: \u{E9}\r\n\r\n", host: "a:80"),
        // Section 3.2.2: a complete address stands over the field.
        Good("GET http://b:1/c?d HTTP/1.1\r\nHost: a\r\n\r\n", path: "c", query: "d", host: "b:1"),
        Good("GET HTTP://b HTTP/1.1\r\nHost: a\r\n\r\n", host: "b"),
        Good("GET http://b?q HTTP/1.1\r\nHost: a\r\n\r\n", query: "q", host: "b"),
        Good("GET / HTTP/1.0\r\n\r\n", host: nil, keepsAlive: false),
        Good("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", host: nil),
        Good("GET / HTTP/1.9\r\nHost: localhost\r\n\r\n"),
        Good("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", keepsAlive: false),
        Good(
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: x, Close\r\n\r\n", keepsAlive: false),
        Good("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"),
        Good("GET / HTTP/1.1\r\nHost: localhost\r\nX:\r\n\r\n"),
    ]

    @Test(arguments: good) func aGoodRequestIsRead(_ good: Good) {
        var buffer = Array(good.text.utf8) + Array("rest".utf8)
        var parser = RequestParser()
        let method = good.text.contains("HEAD") ? "HEAD" : "GET"
        let request = Request(
            method: method, target: RequestTarget(path: good.path, query: good.query),
            host: good.host, keepsAlive: good.keepsAlive)
        #expect(parser.next(in: &buffer) == .request(request))
        #expect(buffer == Array("rest".utf8))
    }

    struct Bad: CustomTestStringConvertible, Sendable {
        let text: String
        let status: Status

        init(_ text: String, _ status: Status = .badRequest) {
            self.text = text
            self.status = status
        }

        var testDescription: String { String(text.prefix(80)).debugDescription }
    }

    private static func target(_ target: String) -> Bad {
        Bad("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }

    private static func field(_ field: String, _ status: Status = .badRequest) -> Bad {
        Bad("GET / HTTP/1.1\r\nHost: localhost\r\n\(field)\r\n\r\n", status)
    }

    static let bad = [
        target("*"), target("a"), target("../a"), target("/../etc/passwd"), target("/a/.."),
        target("/%2e%2e/a"), target("/.%2E/"), target("/./a"), target("/%00"), target("/a%2fb"),
        target("/%"), target("/%4"), target("/%zz"), target("/%0a"), target("/%ff"), target("/%7f"),
        target("/a#b"), target("/\u{E9}"), target("/a\u{7F}"), target("/a\0"), target("ftp://a/"),
        target("http:///a"), target("http://"), target("localhost:80"), target("/a b"), target(""),
        Bad("GET /\r\n\r\n"), Bad("GET\r\n\r\n"), Bad(" GET / HTTP/1.1\r\n\r\n"),
        Bad("GET  / HTTP/1.1\r\nHost: a\r\n\r\n"), Bad("G(T / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Bad("GET / http/1.1\r\nHost: a\r\n\r\n"), Bad("GET / HTTP/1\r\nHost: a\r\n\r\n"),
        Bad("GET / HTTP/11\r\nHost: a\r\n\r\n"), Bad("GET / HTTP/1.1 \r\nHost: a\r\n\r\n"),
        Bad("GET / HTTP/2.0\r\nHost: a\r\n\r\n", .versionNotSupported),
        // One host, in every request of HTTP/1.1.
        Bad("GET / HTTP/1.1\r\n\r\n"), Bad("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"),
        field("X : y"), field(" folded"), field("no colon"), field(": y"), field("X: \0"),
        field("X: a\rb"), field("X(: y"),
        field("Content-Length: 5", .contentTooLarge), field("Content-Length: 1x"),
        field("Content-Length: -1"), field("Content-Length: "),
        field("Content-Length: 0\r\nContent-Length: 5"),
        field("Transfer-Encoding: chunked", .contentTooLarge),
        field("Transfer-Encoding: gzip", .notImplemented),
        field("Transfer-Encoding: chunked\r\nContent-Length: 0"),
        Bad("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", .methodNotAllowed),
        Bad("get / HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
        Bad("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
        Bad("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
        Bad("\u{16}\u{3}\u{1}", .badRequest),
        target("/" + String(repeating: "a", count: 8000)).with(.uriTooLong),
        Bad("GET /" + String(repeating: "a", count: 20_000), .uriTooLong),
        Bad(String(repeating: "\r\n", count: 9000), .uriTooLong),
        field("X: " + String(repeating: "a", count: 17_000), .headerFieldsTooLarge),
        field(
            Array(repeating: "X: y", count: 100).joined(separator: "\r\n"), .headerFieldsTooLarge),
    ]

    @Test(arguments: bad) func aBadRequestIsRefused(_ bad: Bad) {
        var buffer = Array(bad.text.utf8)
        var parser = RequestParser()
        #expect(parser.next(in: &buffer) == .refused(bad.status))
    }

    @Test(arguments: good) func itDoesNotMatterHowARequestIsCut(_ good: Good) {
        var whole = Array(good.text.utf8)
        var parser = RequestParser()
        let expected = parser.next(in: &whole)
        var buffer: [UInt8] = []
        var last = RequestParser.Outcome.incomplete
        for byte in good.text.utf8 {
            #expect(last == .incomplete)
            buffer.append(byte)
            last = parser.next(in: &buffer)
        }
        #expect(last == expected)
    }

    @Test func requestsComeOneAfterAnother() {
        var buffer: [UInt8] = []
        for good in Self.good { buffer += good.text.utf8 }
        var parser = RequestParser()
        for good in Self.good {
            guard case .request(let request) = parser.next(in: &buffer) else {
                Issue.record("no request: \(good.text)")
                return
            }
            #expect(request.target.path == good.path)
        }
        #expect(parser.next(in: &buffer) == .incomplete)
        #expect(buffer.isEmpty)
    }

    /// Any bytes get an outcome, and nothing that a path could lead out by comes through.
    @Test(arguments: 1...20) func brokenRequestsAreReadOrRefused(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let samples = Self.good.map(\.text) + Self.bad.map(\.text).filter { $0.utf8.count < 500 }
        var outcomes: [Bool: Int] = [:]
        for _ in 0..<400 {
            var bytes = Array((samples.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                case 1 where place < bytes.count: bytes.remove(at: place)
                case 2 where place < bytes.count:
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
                }
            }
            var parser = RequestParser()
            let outcome = parser.next(in: &bytes)
            outcomes[outcome == .incomplete, default: 0] += 1
            guard case .request(let request) = outcome else { continue }
            #expect(request.method == "GET" || request.method == "HEAD")
            let segments = request.target.path.utf8.split(separator: UInt8(ascii: "/"))
            #expect(!segments.contains { $0.elementsEqual("..".utf8) })
            #expect(request.target.path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        }
        #expect(outcomes[false, default: 0] > 50)
    }

    @Test(arguments: 1...20) func noiseIsRefused(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            var bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            var parser = RequestParser()
            if case .request = parser.next(in: &bytes) { Issue.record("noise was a request") }
        }
    }
}

extension RequestParserTests.Bad {
    func with(_ status: Status) -> Self { Self(text, status) }
}
