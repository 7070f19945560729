import Foundation
import TestSupport
import Testing

/// `wegwijs serve` as it runs in a workspace; killed when a test is done with it.
final class PreviewServer: Sendable {
    let port: Int
    private let running: Tool.Running

    var process: Int32 { running.process.processIdentifier }

    /// Starts it on a free port, and waits until it says which one.
    init(_ arguments: String..., in workspace: Workspace) async throws {
        running = try Tool.start(
            ["serve", "--port", "0"] + arguments, in: workspace.folder)
        var found: Int?
        for _ in 0..<600 where found == nil {
            try await Task.sleep(for: .milliseconds(50))
            found = Self.port(in: running.output)
            if !running.process.isRunning { break }
        }
        port = try #require(
            found, "\((try? String(contentsOf: running.error, encoding: .utf8)) ?? "")")
    }

    deinit { kill(process, SIGKILL) }

    private static func port(in file: URL) -> Int? {
        guard let said = try? String(contentsOf: file, encoding: .utf8), said.contains("\n"),
            let start = said.range(of: "http://127.0.0.1:")
        else { return nil }
        return Int(said[start.upperBound...].prefix { $0.isNumber })
    }

    func stop(by signal: Int32 = SIGTERM) async -> Tool.Result {
        kill(process, signal)
        return await Tool.finish(running)
    }

    /// What has been said on standard output so far.
    var output: String { (try? String(contentsOf: running.output, encoding: .utf8)) ?? "" }

    var openDescriptors: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count) ?? -1
    }

    struct Answer {
        let status: String
        let head: String
        let body: String
    }

    func get(_ path: String) throws -> Answer {
        let whole = try Client.get(path, port: port)
        let end = try #require(whole.range(of: "\r\n\r\n"), "\(path): \(whole)")
        let head = String(whole[..<end.lowerBound])
        return Answer(
            status: String(head.prefix { $0 != "\r\n" }), head: head,
            body: String(whole[end.upperBound...]))
    }

    /// Opens the event stream of a page as it is now.
    func events(of path: String) throws -> Client {
        let page = try get(path).body
        let start = try #require(page.range(of: "data-version=\""))
        let version = page[start.upperBound...].prefix { $0 != "\"" }
        let client = try Client(port: port)
        client.send(
            "GET /-/events?page=\(path)&version=\(version) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        _ = client.read(until: "event: problems\n")
        return client
    }
}
