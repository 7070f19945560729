import Glibc

/// Ends a server by SIGINT (Ctrl-C) and SIGTERM: the first asks it to stop, a second one kills.
///
/// A handler may do next to nothing, so it writes a byte into a pipe that the server reads
/// (the self-pipe of D. J. Bernstein).
package enum StopSignal {
    private struct Pipe: Sendable {
        let reading: Int32
        let writing: Int32
    }

    /// Made before the handler is set, and never changed.
    private static let pipe: Pipe = {
        var ends: [Int32] = [-1, -1]
        _ = Glibc.pipe(&ends)
        for end in ends { Descriptor.prepare(end) }
        return Pipe(reading: ends[0], writing: ends[1])
    }()

    /// Takes over both signals.
    ///
    /// - Returns: The descriptor that can be read when one has come.
    package static func install() throws(ServingError) -> Int32 {
        guard pipe.reading >= 0 else { throw .system("cannot make a pipe") }
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                let saved = errno
                signal(SIGINT, SIG_DFL)
                signal(SIGTERM, SIG_DFL)
                var byte: UInt8 = 0
                _ = write(StopSignal.pipe.writing, &byte, 1)
                errno = saved
            }
        }
        return pipe.reading
    }
}
