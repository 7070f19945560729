import Foundation
import Glibc
import HTTP
import Serving
import Synchronization

/// A server in a thread of its own, with a folder that it watches; stopped when it is let go.
final class RunningServer: Sendable {
    let port: Int
    let folder: String
    private let stopping: Int32
    private let ended: Mutex<Bool>

    /// Answers with the number of changes so far; `/large` with ten million bytes.
    private final class Counter: Service {
        private var changes = 0

        func response(to request: Request) -> Response {
            switch request.target.path {
            case "events": Response(.ok, .eventStream, body: [])
            case "large": Response(.ok, .plain, body: Array(repeating: 0x61, count: 10_000_000))
            default: Response(.ok, .plain, body: Array("changes: \(changes)".utf8))
            }
        }

        func event(for request: Request) -> ServerSentEvent? {
            ServerSentEvent("changes", data: Array("\(changes)".utf8))
        }

        func refresh(changed: [String]) { changes += 1 }
    }

    init(_ limits: Limits = Limits()) throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("wegwijs-serving-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        stopping = ends[1]
        let stop = ends[0]
        let folder = folder
        let found = Mutex<Result<Int, ServingError>?>(nil)
        let isReady = DispatchSemaphore(value: 0)
        let thread = ThreadEnd()
        ended = Mutex(false)
        Thread.detachNewThread {
            do {
                let server = try Server(
                    port: 0, service: Counter(), watcher: FolderWatcher([folder], limits: limits),
                    stop: stop, limits: limits)
                found.withLock { $0 = .success(server.port) }
                isReady.signal()
                try server.run()
            } catch {
                found.withLock {
                    $0 = $0 ?? .failure(error as? ServingError ?? .system("\(error)"))
                }
                isReady.signal()
            }
            close(stop)
            thread.semaphore.signal()
        }
        isReady.wait()
        port = try found.withLock { $0 }?.get() ?? 0
        end = thread
    }

    /// Tries to listen, and lets go at once.
    static func listen(on port: Int) throws(ServingError) {
        _ = try Server(port: port, service: Counter(), watcher: FolderWatcher([]), stop: -1)
    }

    private final class ThreadEnd: Sendable {
        let semaphore = DispatchSemaphore(value: 0)
    }

    private let end: ThreadEnd

    /// Asks the server to stop, and waits until it has.
    func stop() -> Bool {
        ended.withLock { ended in
            if ended { return true }
            var byte: UInt8 = 0
            write(stopping, &byte, 1)
            close(stopping)
            ended = end.semaphore.wait(timeout: .now() + 20) == .success
            return ended
        }
    }

    deinit {
        _ = stop()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
