import Glibc
import HTTP

/// One client's connection: what has come in, what must go out, and until when.
final class Connection {
    enum Phase: Equatable {
        /// Waits for a request, or for the rest of one.
        case reading
        /// Sends an answer.
        case writing
        /// Sends messages as they come up, until the client goes.
        case streaming
        /// Has said everything, and waits for the client to close: closing first would make the
        /// system throw away an answer that the client has not read.
        case lingering
        case closed
    }

    let descriptor: Int32
    private(set) var phase = Phase.reading
    private(set) var deadline: ContinuousClock.Instant
    /// The request that opened the event stream.
    private(set) var streamRequest: Request?
    private var lastEvent: ServerSentEvent?
    private let limits: Limits
    private var parser = RequestParser()
    private var input: [UInt8] = []
    private var output: [ArraySlice<UInt8>] = []
    private var closesAfterwards = false

    init(_ descriptor: Int32, limits: Limits, now: ContinuousClock.Instant) {
        self.descriptor = descriptor
        self.limits = limits
        deadline = now + limits.head
    }

    /// What the system should tell of.
    var interest: Int16 {
        switch phase {
        case .reading, .lingering: Int16(POLLIN)
        case .writing: Int16(POLLOUT)
        case .streaming: Int16(output.isEmpty ? POLLIN : POLLIN | POLLOUT)
        case .closed: 0
        }
    }

    /// Whether the connection may be given up for a new one: nothing is on its way to the client.
    var isWaiting: Bool { phase == .reading || phase == .lingering }

    /// Whether it is between two requests.
    var isIdle: Bool { phase == .reading && input.isEmpty }

    /// Reads what has come in; nothing is kept beyond the end of a request's head.
    func read(into scratch: inout [UInt8], now: ContinuousClock.Instant) {
        let count = recv(descriptor, &scratch, scratch.count, 0)
        if count < 0 {
            if errno != EAGAIN && errno != EINTR { end() }
        } else if count == 0 {
            end()
        } else if phase == .reading {
            if input.isEmpty { deadline = now + limits.head }
            input += scratch[..<count]
        }
    }

    /// Returns the next request that has come in whole, or how it must be refused.
    func next() -> RequestParser.Outcome {
        guard phase == .reading else { return .incomplete }
        return parser.next(in: &input)
    }

    /// Answers a request, or the lack of one.
    func send(_ response: Response, to request: Request?, now: ContinuousClock.Instant) {
        let isStream = response.type == .eventStream && request?.isHead == false
        closesAfterwards = request?.keepsAlive != true || response.type == .eventStream
        output.append(response.head(keepsAlive: !closesAfterwards)[...])
        if request?.isHead != true, !response.body.isEmpty { output.append(response.body[...]) }
        phase = .writing
        if isStream {
            phase = .streaming
            streamRequest = request
        }
        deadline = now + limits.write
        flush(now: now)
    }

    /// Sends a message to the client of an event stream, unless it was the last one sent.
    func tell(_ event: ServerSentEvent, now: ContinuousClock.Instant) {
        guard phase == .streaming, event != lastEvent else { return }
        lastEvent = event
        append(event.bytes, now: now)
    }

    /// Sends what can be sent without waiting.
    func flush(now: ContinuousClock.Instant) {
        while let piece = output.first {
            let more = output.count > 1 ? Int32(MSG_MORE) : 0
            let sent = piece.withUnsafeBufferPointer {
                Glibc.send(
                    descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | more)
            }
            if sent < 0 {
                if errno != EAGAIN && errno != EINTR { end() }
                return
            }
            deadline = now + limits.write
            if sent == piece.count {
                output.removeFirst()
            } else {
                output[0] = piece.dropFirst(sent)
            }
        }
        finish(now: now)
    }

    /// Does what the passing of the deadline asks for.
    func expire(now: ContinuousClock.Instant) {
        switch phase {
        case .reading where !input.isEmpty:
            send(Response(.requestTimeout), to: nil, now: now)
        case .streaming where output.isEmpty: append(ServerSentEvent.heartbeat, now: now)
        case .reading, .writing, .streaming, .lingering: end()
        case .closed: break
        }
    }

    func end() {
        guard phase != .closed else { return }
        phase = .closed
        close(descriptor)
    }

    private func append(_ bytes: [UInt8], now: ContinuousClock.Instant) {
        guard output.reduce(bytes.count, { $0 + $1.count }) <= limits.backlog else { return end() }
        if output.isEmpty { deadline = now + limits.write }
        output.append(bytes[...])
        flush(now: now)
    }

    /// Goes on after everything was sent.
    private func finish(now: ContinuousClock.Instant) {
        switch phase {
        case .writing where closesAfterwards:
            phase = .lingering
            shutdown(descriptor, Int32(SHUT_WR))
            input = []
            deadline = now + limits.linger
        case .writing:
            phase = .reading
            deadline = now + (input.isEmpty ? limits.idle : limits.head)
        case .streaming: deadline = now + limits.heartbeat
        case .reading, .lingering, .closed: break
        }
    }
}
