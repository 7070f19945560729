import Foundation
import HTTP
import Serving
import TestSupport
import Testing

/// A server among clients that behave well, badly, or not at all.
@Suite struct ServerTests {
    private func request(_ path: String = "/", _ fields: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
    }

    @Test func aConnectionServesRequestAfterRequest() throws {
        let server = try RunningServer()
        let client = try Client(port: server.port)
        for _ in 0..<3 {
            client.send(request())
            #expect(client.read(until: "changes: 0").hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
        // Several at once, answered in their order, the last one closes.
        client.send(request("/large") + request() + request("/", "Connection: close\r\n"))
        let answer = client.read()
        #expect(answer.components(separatedBy: "HTTP/1.1 200 OK").count == 4)
        #expect(answer.hasSuffix("changes: 0"))
        #expect(answer.utf8.count > 10_000_000)
    }

    @Test func headHasNoBody() throws {
        let server = try RunningServer()
        let client = try Client(port: server.port)
        client.send("HEAD /large HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let answer = client.read()
        #expect(answer.contains("\r\nContent-Length: 10000000\r\n"))
        #expect(answer.hasSuffix("\r\n\r\n"))
    }

    @Test func aRefusalIsReadThoughTheBodyWasNot() throws {
        let server = try RunningServer()
        let client = try Client(port: server.port)
        client.send(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                + String(repeating: "x", count: 100_000))
        #expect(client.read().hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))
    }

    @Test func anotherHostIsNotServed() throws {
        let server = try RunningServer()
        let client = try Client(port: server.port)
        client.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
        #expect(client.read().hasPrefix("HTTP/1.1 421 Misdirected Request\r\n"))
    }

    @Test func aClientThatWaitsIsToldSoAndClosed() throws {
        var limits = Limits()
        limits.head = .milliseconds(100)
        limits.idle = .milliseconds(100)
        let server = try RunningServer(limits)
        let slow = try Client(port: server.port)
        slow.send("GET / HT")
        #expect(slow.read().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        let silent = try Client(port: server.port)
        #expect(silent.read() == "")
        let idle = try Client(port: server.port)
        idle.send(request())
        #expect(idle.read().hasSuffix("changes: 0"))
    }

    @Test func aClientThatDoesNotReadIsClosed() throws {
        var limits = Limits()
        limits.write = .milliseconds(100)
        let server = try RunningServer(limits)
        let client = try Client(port: server.port)
        client.send(request("/large"))
        Thread.sleep(forTimeInterval: 1)
        #expect(client.read().utf8.count < 10_000_000)
    }

    @Test func aNewClientTakesThePlaceOfOneThatWaits() throws {
        var limits = Limits()
        limits.connections = 4
        let server = try RunningServer(limits)
        let slow = try (0..<20).map { _ in try Client(port: server.port) }
        for client in slow { client.send("GET / HT") }
        for _ in 0..<10 { #expect(try Client.get("/", port: server.port).hasSuffix("changes: 0")) }
        #expect(slow[0].read() == "")
    }

    @Test func openStreamsAreToldOfAChangeOnce() throws {
        let server = try RunningServer()
        let client = try Client(port: server.port)
        client.send(request("/events"))
        #expect(client.read(until: "data: 0\n\n").contains("event: changes\n"))
        try Data("a".utf8).write(to: URL(fileURLWithPath: server.folder + "/a.md"))
        #expect(client.read(until: "data: 1\n\n") == "event: changes\ndata: 1\n\n")
        #expect(try Client.get("/", port: server.port).hasSuffix("changes: 1"))
    }

    @Test func aStreamShowsThatItLives() throws {
        var limits = Limits()
        limits.heartbeat = .milliseconds(50)
        let server = try RunningServer(limits)
        let client = try Client(port: server.port)
        client.send(request("/events"))
        #expect(client.read(until: ":\n\n:\n\n").hasSuffix(":\n\n:\n\n"))
    }

    @Test func stoppingEndsEveryConnection() throws {
        let server = try RunningServer()
        let clients = try (0..<3).map { _ in try Client(port: server.port) }
        clients[0].send(request("/events"))
        _ = clients[0].read(until: "data: 0\n\n")
        clients[1].send(request())
        _ = clients[1].read(until: "changes: 0")
        clients[2].send("GET")
        #expect(server.stop())
        for client in clients { #expect(client.read() == "") }
        #expect(throws: Client.Failure.self) { try Client(port: server.port) }
    }

    @Test func aTakenPortNamesAFreeOne() throws {
        let server = try RunningServer()
        let error = #expect(throws: ServingError.self) {
            try RunningServer.listen(on: server.port)
        }
        guard case .portTaken(server.port, let free?) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect((server.port + 1...server.port + 49).contains(free))
    }
}
