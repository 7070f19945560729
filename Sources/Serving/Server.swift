import Glibc
import HTTP

/// A small server for one person: files of one service, on 127.0.0.1 alone.
///
/// One thread waits for everything at once (`poll`): the listener, each connection, the watched
/// folders, the signal to stop. Nothing is shared with another thread, no client can hold up
/// another, and a page that is asked for during a rebuild is the new one.
package final class Server {
    /// The port, also where the system chose it.
    package var port: Int { listener.port }

    private let listener: Listener
    private let watcher: FolderWatcher
    private let service: any Service
    private let limits: Limits
    private let stop: Int32
    private let clock = ContinuousClock()
    /// In the order in which they came.
    private var connections: [Connection] = []
    private var scratch = [UInt8](repeating: 0, count: 16 * 1024)
    private var pause: ContinuousClock.Instant?

    /// Listens on a port, but answers nothing yet.
    ///
    /// The port 0 stands for a free one; the watcher tells when the service is to take over
    /// changes; `stop` is a descriptor that can be read when the server is to stop.
    package init(
        port: Int, service: any Service, watcher: FolderWatcher, stop: Int32,
        limits: Limits = Limits()
    ) throws(ServingError) {
        listener = try Listener(port: port)
        self.watcher = watcher
        self.service = service
        self.limits = limits
        self.stop = stop
    }

    deinit {
        for connection in connections { connection.end() }
        close(listener.descriptor)
    }

    /// Serves until the signal to stop comes, then sends what is on its way and closes everything.
    package func run() throws(ServingError) {
        var isStopping = false
        var end = clock.now
        while !isStopping || (connections.contains { $0.phase == .writing } && clock.now < end) {
            let ready = try wait(isStopping: isStopping)
            if !isStopping, ready.stops {
                isStopping = true
                end = clock.now + limits.linger
                for connection in connections where connection.phase != .writing {
                    connection.end()
                }
            }
            if watcher.isDue(now: clock.now) { refresh() }
            for connection in ready.connections { attend(connection) }
            if ready.listens, !isStopping { accept() }
            let now = clock.now
            for connection in connections where connection.deadline <= now {
                connection.expire(now: now)
            }
            connections.removeAll { $0.phase == .closed }
        }
        for connection in connections { connection.end() }
        connections = []
    }

    private struct Ready {
        var stops = false
        var listens = false
        var connections: [Connection] = []
    }

    private func wait(isStopping: Bool) throws(ServingError) -> Ready {
        let isPaused = pause.map { $0 > clock.now } ?? false
        if !isPaused { pause = nil }
        var polled = [
            pollfd(fd: isStopping ? -1 : stop, events: Int16(POLLIN), revents: 0),
            pollfd(
                fd: isStopping || isPaused ? -1 : listener.descriptor, events: Int16(POLLIN),
                revents: 0),
            pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        for connection in connections {
            polled.append(
                pollfd(fd: connection.descriptor, events: connection.interest, revents: 0))
        }
        let count = poll(&polled, nfds_t(polled.count), timeout())
        guard count >= 0 else {
            if errno == EINTR { return Ready() }
            throw .system("cannot wait for connections")
        }
        if polled[2].revents != 0 { watcher.drain(now: clock.now) }
        return Ready(
            stops: polled[0].revents != 0, listens: polled[1].revents != 0,
            connections: zip(connections, polled.dropFirst(3))
                .filter { $1.revents != 0 }.map(\.0))
    }

    /// The time to the next thing that happens by itself, in milliseconds, rounded up.
    private func timeout() -> Int32 {
        let next = (connections.map(\.deadline) + [pause].compactMap(\.self))
            .reduce(watcher.nextLook, min)
        let left = next - clock.now
        guard left > .zero else { return 0 }
        let milliseconds =
            left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
        return Int32(min(milliseconds + 1, 60_000))
    }

    private func refresh() {
        guard let changed = watcher.changes(now: clock.now) else { return }
        service.refresh(changed: changed)
        for connection in connections { tell(connection) }
    }

    private func tell(_ connection: Connection) {
        guard let request = connection.streamRequest, connection.phase == .streaming,
            let event = service.event(for: request)
        else { return }
        connection.tell(event, now: clock.now)
    }

    private func attend(_ connection: Connection) {
        switch connection.phase {
        case .reading:
            connection.read(into: &scratch, now: clock.now)
            answer(connection)
        case .writing:
            connection.flush(now: clock.now)
            answer(connection)
        case .streaming:
            connection.read(into: &scratch, now: clock.now)
            if connection.phase == .streaming { connection.flush(now: clock.now) }
        case .lingering: connection.read(into: &scratch, now: clock.now)
        case .closed: break
        }
    }

    /// Answers what has come in, as long as the client takes the answers.
    private func answer(_ connection: Connection) {
        while connection.phase == .reading {
            switch connection.next() {
            case .incomplete: return
            case .refused(let status):
                connection.send(Response(status), to: nil, now: clock.now)
            case .request(let request):
                let response =
                    request.isForThisMachine
                    ? service.response(to: request) : Response(.misdirectedRequest)
                connection.send(response, to: request, now: clock.now)
                tell(connection)
            }
        }
    }

    private func accept() {
        while let descriptor = listener.accept() {
            let connection = Connection(descriptor, limits: limits, now: clock.now)
            if connections.count >= limits.connections, !makeRoom() {
                connection.send(Response(.serviceUnavailable), to: nil, now: clock.now)
                connection.end()
                continue
            }
            connections.append(connection)
        }
        guard errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS else {
            return
        }
        // No descriptor is left: the connection stays ready, and asking again at once leads nowhere.
        _ = makeRoom()
        pause = clock.now + .milliseconds(100)
    }

    /// Closes the oldest connection that can be spared: one between two requests first, then one
    /// whose request does not come to an end.
    private func makeRoom() -> Bool {
        let index =
            connections.firstIndex { $0.isIdle } ?? connections.firstIndex { $0.isWaiting }
            ?? connections.firstIndex { $0.phase == .streaming }
        guard let index else { return false }
        connections.remove(at: index).end()
        return true
    }
}
