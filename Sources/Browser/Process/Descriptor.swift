import Glibc

/// A descriptor that is closed once, at the latest when nobody holds it, and that no program
/// started later inherits.
final class Descriptor {
    private(set) var number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close() }

    func close() {
        guard number >= 0 else { return }
        _ = Glibc.close(number)
        number = -1
    }

    /// Makes reading and writing never wait.
    func neverWait() {
        _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    }

    /// Returns the two ends of a new connection.
    ///
    /// Sockets and no pipes: writing to a socket whose other end is gone can be told not to kill
    /// us (`MSG_NOSIGNAL`), and a socket is made with `SOCK_CLOEXEC` in one step, so that a program
    /// started at the same moment by another thread does not inherit it.
    static func pair() throws(BrowserError) -> (ours: Descriptor, theirs: Descriptor) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw .system("cannot make a connection: \(String(cString: strerror(errno)))")
        }
        return (Descriptor(ends[0]), Descriptor(ends[1]))
    }

    /// Returns a descriptor that reads as empty and swallows what is written.
    static func nothing() throws(BrowserError) -> Descriptor {
        let number = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard number >= 0 else {
            throw .system("cannot open /dev/null: \(String(cString: strerror(errno)))")
        }
        return Descriptor(number)
    }
}
