import Glibc

/// A program that we started and must wait for, so that no zombie is left.
///
/// `Foundation.Process` cannot be used: it closes all descriptors from 3 on in the new program, and
/// the browser wants its commands on 3 and 4.
final class ChildProcess {
    /// Also the number of its group: a Ctrl-C in the terminal, which goes to our group, does not
    /// reach it.
    let identifier: pid_t
    private var status: Int32?

    /// Starts a program.
    ///
    /// The descriptors become 0, 1, 2 … in the new program, in their order. Signals that we ignore
    /// or hold up are not ignored or held up there.
    init(
        _ path: String, _ arguments: [String], environment: [String], descriptors: [Descriptor]
    ) throws(BrowserError) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Out of the way first, so that none is overwritten before it was copied.
        var copies: [Descriptor] = []
        for (number, descriptor) in descriptors.enumerated() {
            let copy = Descriptor(fcntl(descriptor.number, F_DUPFD_CLOEXEC, 10))
            copies.append(copy)
            posix_spawn_file_actions_adddup2(&actions, copy.number, Int32(number))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var arguments = ([path] + arguments).map { strdup($0) } + [nil]
        var environment = environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var identifier: pid_t = 0
        let error = posix_spawn(
            &identifier, path, &actions, &attributes, &arguments, &environment)
        guard error == 0 else {
            throw .cannotStart(path: path, said: String(cString: strerror(error)))
        }
        self.identifier = identifier
    }

    deinit {
        kill()
        wait()
    }

    /// Ends the program and all that it started in its group.
    func kill() {
        guard status == nil else { return }
        _ = Glibc.kill(-identifier, SIGKILL)
    }

    /// Waits for the end.
    ///
    /// - Returns: The status as `waitpid` gives it.
    @discardableResult
    func wait() -> Int32 {
        if let status { return status }
        var result: Int32 = 0
        while waitpid(identifier, &result, 0) < 0, errno == EINTR {}
        status = result
        return result
    }
}
