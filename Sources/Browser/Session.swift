import Glibc

/// One running browser with its tabs.
final class Session {
    private(set) var tabs: [Tab] = []
    private let process: BrowserProcess
    private let program: BrowserProgram
    private let options: BrowserOptions
    private var scratch = [UInt8](repeating: 0, count: 256 * 1024)
    /// Whether messages came when we last waited.
    private(set) var heard = false

    /// Starts a browser, and waits until it answers.
    init(_ program: BrowserProgram, options: BrowserOptions) throws(BrowserError) {
        self.program = program
        self.options = options
        process = try BrowserProcess(program)
        let awaited = process.channel.send(.version, session: nil)
        _ = process.channel.send(.denyDownloads, session: nil)
        let deadline = ContinuousClock.now + .seconds(options.secondsToStart)
        var isUp = false
        while !isUp {
            try wait(until: deadline)
            while let message = next() {
                if message.identifier == awaited { isUp = true }
            }
            guard isUp || (!isEnded && .now < deadline) else {
                process.errors.read(into: &scratch)
                let said =
                    isEnded
                    ? process.errors.last : "no answer in \(options.secondsToStart) seconds"
                process.end()
                throw .cannotStart(path: program.path, said: said)
            }
        }
        process.errors.areKept = false
        tabs = (0..<max(1, options.tabs)).map { _ in Tab(process.channel, options: options) }
    }

    /// Whether the browser has ended by itself.
    var isEnded: Bool { process.channel.isClosed }

    /// The folder in which the browser keeps what it needs.
    var folder: String { process.folder }

    /// The tab whose time is up.
    var late: Tab? {
        let now = ContinuousClock.now
        return tabs.first { $0.phase != .idle && $0.deadline <= now }
    }

    /// Waits until something comes or a tab's time is up.
    func wait() throws(BrowserError) {
        let busy = tabs.filter { $0.phase != .idle }
        let ends = busy.map { min($0.deadline, $0.nudge ?? $0.deadline) }
        try wait(until: ends.min() ?? .now)
        for tab in busy { tab.nudgeIfDue() }
    }

    /// Returns the next message, unless it was meant for a tab, which has then taken it.
    func next() -> Message? {
        process.channel.next().map(Message.init)
    }

    /// Gives a message to the tab that it is for.
    ///
    /// - Returns: That tab, if there is one.
    func deliver(_ message: Message) -> Tab? {
        let tab: Tab?
        if let identifier = message.identifier {
            tab = tabs.first { $0.awaited == identifier }
        } else if message.event == "Target.detachedFromTarget" {
            let gone = message.parameters()["sessionId"] as? String
            tab = tabs.first { $0.session != nil && $0.session == gone }
            tab?.lose()
            return tab
        } else {
            tab = message.session.flatMap { session in tabs.first { $0.session == session } }
        }
        tab?.receive(message)
        return tab
    }

    /// Puts a new tab in the place of one that is spent.
    func renew(_ tab: Tab) {
        guard let index = tabs.firstIndex(where: { $0 === tab }) else { return }
        tab.close()
        tabs[index] = Tab(process.channel, options: options)
    }

    /// Kills the browser and clears its folder away.
    func end() { process.end() }

    private func wait(until deadline: ContinuousClock.Instant) throws(BrowserError) {
        var polled = [
            process.channel.polled,
            pollfd(fd: process.errors.descriptor.number, events: Int16(POLLIN), revents: 0),
        ]
        heard = false
        guard poll(&polled, 2, Wait.milliseconds(until: deadline)) >= 0 else {
            if errno == EINTR { return }
            throw .system("cannot wait for the browser: \(String(cString: strerror(errno)))")
        }
        if polled[1].revents != 0 { process.errors.read(into: &scratch) }
        if polled[0].revents & Int16(POLLOUT) != 0 { process.channel.flush() }
        if polled[0].revents & ~Int16(POLLOUT) != 0 {
            heard = true
            process.channel.read(into: &scratch)
        }
    }
}
