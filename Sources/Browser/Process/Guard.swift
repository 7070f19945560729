import Glibc

/// A shell that waits until we end, whatever ends us, and then clears away a folder, and a browser
/// that works in it.
///
/// It reads from a connection whose other end only we hold, and which the system closes for us when
/// we are killed, be it by Ctrl-C or by SIGKILL. A browser that hangs or is stopped is killed too; one
/// that is being killed may still write for a moment, so the folder is tried for five seconds.
/// Nothing is left for a handler of signals to do.
package final class Guard {
    private static let script = """
        trap : HUP INT TERM
        read -r group
        read -r end
        test -n "$group" && kill -s KILL -- "-$group"
        attempt=0
        while test $attempt -lt 50; do
            rm -rf -- "$0" 2>/dev/null && exit
            attempt=$((attempt + 1))
            sleep 0.1
        done
        """

    private let process: ChildProcess
    private let lifeline: Descriptor

    /// Starts to guard a folder.
    ///
    /// - Throws: ``BrowserError`` when the system gives no process or no descriptors.
    package init(folder: String) throws(BrowserError) {
        let nothing = try Descriptor.nothing()
        let (ours, theirs) = try Descriptor.pair()
        lifeline = ours
        process = try ChildProcess(
            "/bin/sh", ["-c", Self.script, folder], environment: SafeEnvironment.variables(),
            descriptors: [theirs, nothing, nothing])
    }

    /// Guards a group of processes as well.
    func watch(group: pid_t) {
        let line = Array("\(group)\n".utf8)
        _ = send(lifeline.number, line, line.count, Int32(MSG_NOSIGNAL))
    }

    /// Kills the group and removes the folder, and waits until that is done.
    package func end() {
        lifeline.close()
        process.wait()
    }
}
