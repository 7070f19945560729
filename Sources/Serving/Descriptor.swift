import Glibc

/// What every descriptor of the server needs.
enum Descriptor {
    /// Makes reading and writing never wait, and closes the descriptor in programs started later.
    static func prepare(_ descriptor: Int32) {
        let flags = fcntl(descriptor, F_GETFL)
        _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
}
