/// One Chromium for a whole run: prints pages, or works on them by script.
///
/// One thread waits for everything (`poll`); no document can hold up another for longer than it may
/// take. When the browser ends or hangs it is started anew, and what was open is tried again; every
/// job's result is delivered exactly once. The browser runs until ``close()`` or the end of this
/// object, and not longer than our own process, however that ends.
///
/// **What pages can do.** They reach no network. Their own scripts do not run. What they include
/// from other files of this machine (`file:`) is shown: pictures, styles, fonts and frames, from
/// any folder that this user can read; so only pages that we wrote ourselves may be opened. Scripts
/// of a ``PageJob`` cannot read such files: to Chromium every file is an origin of its own.
///
/// **What stays behind.** Nothing, as long as `/bin/sh` can do its work (``Guard``); a power cut
/// leaves a folder `wegwijs-browser-…` in the temporary folder.
package final class Browser {
    private let program: BrowserProgram
    private let options: BrowserOptions
    private var session: Session?
    /// How often the browser or a tab ended, since a page was last done, without a page being open
    /// that could be the reason.
    private var idleEnds = 0

    /// Prepares to use a browser, which is started when there is something to do.
    package init(_ program: BrowserProgram, options: BrowserOptions = BrowserOptions()) {
        self.program = program
        self.options = options
    }

    deinit { close() }

    /// Starts the browser if it does not run, and waits until it answers.
    ///
    /// Not needed before ``print(_:deliver:)``; it saves time where the pages are still being made.
    package func start() throws(BrowserError) {
        if session == nil { session = try Session(program, options: options) }
    }

    /// Ends the browser.
    package func close() {
        session?.end()
        session = nil
    }

    /// Prints all pages to PDF, and delivers every file or error as it comes, in any order.
    ///
    /// - Parameters:
    ///   - jobs: The pages.
    ///   - deliver: Takes the place of a job in the list and what became of it. When it throws,
    ///     printing ends.
    /// - Throws: What `deliver` throws, or a `BrowserError` when the browser cannot be used at all.
    package func print(
        _ jobs: [PrintJob], deliver: (Int, Result<[UInt8], BrowserError>) throws -> Void
    ) throws {
        try run(jobs.enumerated().map { Work($1, index: $0) }, deliver)
    }

    /// Evaluates an expression on every page, and delivers the strings as ``print(_:deliver:)``
    /// delivers files.
    package func evaluate(
        _ jobs: [PageJob], deliver: (Int, Result<String, BrowserError>) throws -> Void
    ) throws {
        try run(jobs.enumerated().map { Work($1, index: $0) }) { index, result in
            try deliver(index, result.map { String(decoding: $0, as: UTF8.self) })
        }
    }

    /// The folder of the running browser.
    var folder: String? { session?.folder }

    private func run(
        _ works: [Work], _ deliver: (Int, Tab.Outcome) throws -> Void
    ) throws {
        var queue = WorkQueue(works, attempts: options.attempts)
        idleEnds = 0
        do {
            while !queue.isDone { try step(&queue, deliver) }
        } catch {
            // Pages are still open, so this browser cannot be used for others.
            close()
            throw error
        }
    }

    /// Begins what can be begun, waits, and takes in what has come.
    private func step(
        _ queue: inout WorkQueue, _ deliver: (Int, Tab.Outcome) throws -> Void
    ) throws {
        let session = try self.session ?? Session(program, options: options)
        self.session = session
        for tab in session.tabs where tab.phase == .idle {
            guard let work = queue.next() else { break }
            tab.begin(work)
            try settle(tab, in: session, &queue, deliver)
        }
        guard !queue.isDone else { return }
        try session.wait()
        while let message = session.next() {
            guard let tab = session.deliver(message) else { continue }
            try settle(tab, in: session, &queue, deliver)
        }
        if session.isEnded {
            try recover(from: session, blame: nil, &queue, deliver)
        } else if !session.heard, let late = session.late {
            try recover(from: session, blame: late, &queue, deliver)
        }
    }

    /// Delivers what a tab has done, and replaces the tab if it is spent.
    private func settle(
        _ tab: Tab, in session: Session, _ queue: inout WorkQueue,
        _ deliver: (Int, Tab.Outcome) throws -> Void
    ) throws {
        if tab.phase == .idle || tab.phase == .broken, let (work, outcome) = tab.takeOutcome() {
            try end(work, outcome, &queue, deliver)
        } else if tab.phase == .broken {
            try countIdleEnd()
        }
        if tab.isSpent { session.renew(tab) }
    }

    private func end(
        _ work: Work, _ outcome: Tab.Outcome, _ queue: inout WorkQueue,
        _ deliver: (Int, Tab.Outcome) throws -> Void
    ) throws {
        var error: BrowserError?
        switch outcome {
        case .success: idleEnds = 0
        case .failure(let failure): error = failure
        }
        if queue.end(work, error) { try deliver(work.index, outcome) }
    }

    /// Ends a browser that is gone or hangs, and puts back or gives up what was open.
    private func recover(
        from session: Session, blame late: Tab?, _ queue: inout WorkQueue,
        _ deliver: (Int, Tab.Outcome) throws -> Void
    ) throws {
        session.end()
        self.session = nil
        let open = session.tabs.filter { $0.work != nil && $0.phase != .idle }
        if late?.work == nil && open.count != 1 { try countIdleEnd(unless: !open.isEmpty) }
        for tab in open {
            guard let work = tab.work else { continue }
            if let late, late.work != nil {
                if tab === late {
                    let error = BrowserError.timedOut(seconds: options.seconds)
                    try end(work, .failure(error), &queue, deliver)
                } else {
                    queue.putBack(work)
                }
            } else if open.count == 1 {
                try end(work, .failure(.died), &queue, deliver)
            } else {
                queue.suspect(work)
            }
        }
    }

    /// Gives up when the browser keeps ending without a page being open.
    private func countIdleEnd(unless isExplained: Bool = false) throws {
        guard !isExplained else { return }
        idleEnds += 1
        guard idleEnds < options.attempts else {
            throw BrowserError.cannotStart(path: program.path, said: "it ends or hangs at once")
        }
    }
}
