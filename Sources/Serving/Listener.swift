import Glibc

/// A socket that takes connections on 127.0.0.1, and on no other address of the machine.
struct Listener {
    let descriptor: Int32
    /// The port, also where the system chose it.
    let port: Int

    /// Listens on a port; 0 lets the system choose a free one.
    init(port: Int) throws(ServingError) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw .system("cannot make a socket") }
        do throws(ServingError) {
            Descriptor.prepare(descriptor)
            var on: Int32 = 1
            // Else the port would be taken for a minute after the last connection.
            setsockopt(
                descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
            try Self.bind(descriptor, to: port)
            guard listen(descriptor, 128) == 0 else {
                throw errno == EADDRINUSE ? Self.taken(port) : .system("cannot listen on a port")
            }
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.port = Self.port(of: descriptor) ?? port
    }

    /// Takes the next connection that waits; nothing when none does.
    func accept() -> Int32? {
        let connection = Glibc.accept(descriptor, nil, nil)
        guard connection >= 0 else { return nil }
        Descriptor.prepare(connection)
        var on: Int32 = 1
        setsockopt(
            connection, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return connection
    }

    private static func bind(_ descriptor: Int32, to port: Int) throws(ServingError) {
        guard tryToBind(descriptor, to: port) != 0 else { return }
        switch errno {
        case EADDRINUSE: throw taken(port)
        case EACCES: throw .portForbidden(port)
        default: throw .system("cannot use the port \(port)")
        }
    }

    private static func tryToBind(_ descriptor: Int32, to port: Int) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func taken(_ port: Int) -> ServingError {
        let next = (port + 1..<port + 50).first { $0 <= 65535 && isFree($0) }
        return .portTaken(port, free: next)
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return tryToBind(descriptor, to: port) == 0
    }

    private static func port(of descriptor: Int32) -> Int? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &length)
            }
        }
        return result == 0 ? Int(UInt16(bigEndian: address.sin_port)) : nil
    }
}
