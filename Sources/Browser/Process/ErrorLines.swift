import Glibc

/// The last of what a program writes to standard error.
final class ErrorLines {
    let descriptor: Descriptor
    /// Whether lines are still kept.
    var areKept = true
    private static let limit = 4096
    private var bytes: [UInt8] = []

    init(_ descriptor: Descriptor) {
        self.descriptor = descriptor
        descriptor.neverWait()
    }

    /// Reads what is there, so that the program never waits for us.
    func read(into scratch: inout [UInt8]) {
        while descriptor.number >= 0 {
            let count = recv(descriptor.number, &scratch, scratch.count, 0)
            if count > 0 {
                if areKept { bytes = (bytes + scratch[..<count]).suffix(Self.limit) }
                continue
            }
            if count == 0 || (errno != EAGAIN && errno != EINTR) { descriptor.close() }
            return
        }
    }

    /// The last three lines, joined to one.
    var last: String {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(3)
            .joined(separator: " / ")
    }
}
