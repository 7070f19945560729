import Glibc

/// The connection to the browser: commands go out, messages come in, nothing ever waits.
final class Channel {
    private let descriptor: Descriptor
    private var framer = MessageFramer()
    private var output: [UInt8] = []
    private var sent = 0
    private var lastIdentifier = 0
    /// Whether the browser has closed its end.
    private(set) var isClosed = false

    init(_ descriptor: Descriptor) {
        self.descriptor = descriptor
        descriptor.neverWait()
    }

    /// What `poll` is to tell of.
    var polled: pollfd {
        pollfd(
            fd: descriptor.number, events: Int16(output.isEmpty ? POLLIN : POLLIN | POLLOUT),
            revents: 0)
    }

    /// Sends a command.
    ///
    /// - Returns: The identifier that its answer will carry.
    func send(_ command: Command, session: String?) -> Int {
        lastIdentifier += 1
        output += command.bytes(identifier: lastIdentifier, session: session)
        output.append(0)
        flush()
        return lastIdentifier
    }

    /// Sends what can be sent without waiting.
    func flush() {
        while sent < output.count {
            let count = output[sent...].withUnsafeBytes {
                Glibc.send(descriptor.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 {
                if errno == EINTR { continue }
                if errno != EAGAIN { isClosed = true }
                return
            }
            sent += count
        }
        output.removeAll(keepingCapacity: output.capacity < 1 << 16)
        sent = 0
    }

    /// Reads once what is there.
    func read(into scratch: inout [UInt8]) {
        let count = recv(descriptor.number, &scratch, scratch.count, 0)
        if count > 0 {
            framer.append(scratch[..<count])
        } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
            isClosed = true
        }
    }

    /// Returns the next message that has come in whole.
    func next() -> [UInt8]? { framer.next() }
}
