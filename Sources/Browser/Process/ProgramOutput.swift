import Foundation
import Glibc

/// What a short-lived program of the system writes.
enum ProgramOutput {
    /// Runs a program and returns what it wrote to standard output, a megabyte at most.
    ///
    /// The program is killed when it takes longer than so many seconds; what it wrote until then
    /// counts.
    static func of(
        _ path: String, _ arguments: [String], seconds: Int = 10
    ) throws(BrowserError) -> (said: [UInt8], succeeded: Bool) {
        let nothing = try Descriptor.nothing()
        let (ours, theirs) = try Descriptor.pair()
        let process = try ChildProcess(
            path, arguments, environment: SafeEnvironment.variables(),
            descriptors: [nothing, theirs, nothing])
        theirs.close()
        let end = ContinuousClock.now + .seconds(seconds)
        var said: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while said.count < 1_000_000 {
            var polled = pollfd(fd: ours.number, events: Int16(POLLIN), revents: 0)
            let ready = poll(&polled, 1, Wait.milliseconds(until: end))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { break }
            let count = recv(ours.number, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (said, process.wait() == 0) }
            said += buffer[..<count]
        }
        process.kill()
        process.wait()
        return (said, false)
    }
}
