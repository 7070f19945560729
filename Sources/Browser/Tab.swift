/// One tab of the browser: opens a page, does its work, and says how it ended.
///
/// The browser owes it one answer at most at any time. What it does next depends on what comes:
/// ``receive(_:)`` never waits.
final class Tab {
    enum Phase: Equatable {
        /// Waits for the browser to make the tab.
        case opening
        case attaching
        /// Was sent a command of ``Command/preparations``.
        case preparing(Int)
        case idle
        /// Waits for the browser to say under which loader it opens the page.
        case navigating
        /// Waits until the page, its pictures and its styles are there.
        case loading(loader: String)
        /// Waits for the fonts.
        case settling
        case printing
        case revising
        /// Lets scripts run for a ``PageJob``, does it, and takes that back.
        case unlocking
        case evaluating
        case locking
        /// Cannot be used any more.
        case broken
    }

    /// The end of a work.
    typealias Outcome = Result<[UInt8], BrowserError>

    private(set) var phase = Phase.opening
    /// The identifier of the command that the tab waits for.
    private(set) var awaited: Int?
    private(set) var session: String?
    private(set) var work: Work?
    /// When what the tab does must be done.
    private(set) var deadline: ContinuousClock.Instant
    /// When a page that is still loading is asked for a layout.
    ///
    /// A page that nobody looks at makes no frames, and some wait for one before they are loaded:
    /// without it a page with an `object` that cannot be had hung for ever (seen with Chromium 156).
    private(set) var nudge: ContinuousClock.Instant?
    /// The works that were begun.
    private(set) var count = 0
    private let channel: Channel
    private let options: BrowserOptions
    private var target: String?
    private var loaded: String?
    private var outcome: Outcome?
    /// The file of the first printing, while the page is printed once more.
    private var first: [UInt8]?

    /// Lays the page out for the screen.
    ///
    /// What the browser keeps of one layout can show in the next (seen with Chromium 156: a border
    /// of a box on the page before). Whether there was one between two printings is a matter of
    /// chance, unless one is asked for.
    private static let layout = "document.documentElement.offsetHeight"

    private static let patience = Duration.milliseconds(500)

    /// Asks the browser for a new tab.
    init(_ channel: Channel, options: BrowserOptions) {
        self.channel = channel
        self.options = options
        deadline = .now + .seconds(options.secondsToStart)
        awaited = channel.send(.createTarget, session: nil)
    }

    /// Whether the tab should make place for a new one: it is broken, has opened many pages, or
    /// is on a place within a page, from where the same address would not open the page anew.
    var isSpent: Bool {
        phase == .broken
            || phase == .idle
                && (count >= options.documentsPerTab || work?.url.contains("#") == true)
    }

    /// Begins a work, in an idle tab.
    func begin(_ work: Work) {
        self.work = work
        count += 1
        deadline = .now + .seconds(options.seconds)
        loaded = nil
        nudge = nil
        first = nil
        guard work.isLocal else {
            finish(.failure(.notLoaded(url: work.url, reason: "it is no file of this machine")))
            return
        }
        send(.navigate(work.url), .navigating)
    }

    /// Returns the work that has ended since, and how.
    func takeOutcome() -> (Work, Outcome)? {
        guard let work, let outcome else { return nil }
        self.outcome = nil
        if !work.url.contains("#") { self.work = nil }
        return (work, outcome)
    }

    /// Closes the tab for good.
    func close() {
        if let target { _ = channel.send(.close(target), session: nil) }
        phase = .broken
        awaited = nil
    }

    /// Asks a page for a layout, if it has been loading for a while.
    func nudgeIfDue() {
        guard case .loading = phase, let due = nudge, due <= .now else { return }
        _ = channel.send(.evaluate(Self.layout), session: session)
        nudge = .now + Self.patience
    }

    /// Takes in an event, or the answer to the command that the tab waits for.
    func receive(_ message: Message) {
        switch message.event {
        case nil:
            awaited = nil
            if phase == .printing, let file = message.file() { return printed(file) }
            switch message.result() {
            case .success(let result): advance(result)
            case .failure(let refusal): refused(refusal.reason)
            }
        case "Page.lifecycleEvent":
            let parameters = message.parameters()
            guard parameters["name"] as? String == "load" else { return }
            loaded = parameters["loaderId"] as? String
            settleIfLoaded()
        case "Inspector.targetCrashed": lose()
        default: break
        }
    }

    /// Ends the work because the tab is gone.
    func lose() {
        awaited = nil
        if phase != .idle { outcome = .failure(.died) }
        phase = .broken
    }

    private func advance(_ result: [String: Any]) {
        switch phase {
        case .opening:
            target = result["targetId"] as? String
            guard let target else { return lose() }
            send(.attach(target), .attaching)
        case .attaching:
            session = result["sessionId"] as? String
            guard session != nil else { return lose() }
            send(Command.preparations[0], .preparing(0))
        case .preparing(let step):
            guard step + 1 < Command.preparations.count else {
                phase = .idle
                return
            }
            send(Command.preparations[step + 1], .preparing(step + 1))
        case .navigating: opened(result)
        case .settling:
            if let failure = Self.failure(result) { return finish(.failure(failure)) }
            settled()
        case .revising: revised(result)
        case .unlocking:
            guard case .evaluate(let script) = work?.action else { return lose() }
            send(.evaluate(script), .evaluating)
        case .evaluating: evaluated(result)
        case .locking: phase = .idle
        case .printing: refused("the file is empty")
        case .idle, .loading, .broken: break
        }
    }

    private func opened(_ result: [String: Any]) {
        guard let work else { return lose() }
        if let reason = result["errorText"] as? String {
            return finish(.failure(.notLoaded(url: work.url, reason: reason)))
        }
        guard let loader = result["loaderId"] as? String else {
            return refused("the page was not opened anew")
        }
        phase = .loading(loader: loader)
        nudge = .now + Self.patience
        settleIfLoaded()
    }

    private func settleIfLoaded() {
        guard case .loading(let loader) = phase, loader == loaded else { return }
        nudge = nil
        let prepare = work?.prepare ?? "0"
        send(
            .evaluate("(\(prepare), document.fonts.ready.then(() => \(Self.layout)))"), .settling)
    }

    private func settled() {
        switch work?.action {
        case .print: send(.print, .printing)
        case .evaluate: send(.runScripts(true), .unlocking)
        case nil: lose()
        }
    }

    private func printed(_ file: [UInt8]) {
        guard case .print(let revision?) = work?.action else { return finish(.success(file)) }
        if let first {
            return finish(.success(revision.isBetter(file, first) ? file : first))
        }
        guard let change = revision.script(file) else { return finish(.success(file)) }
        first = file
        send(.evaluate("(\(change), \(Self.layout))"), .revising)
    }

    private func revised(_ result: [String: Any]) {
        if let failure = Self.failure(result) { return finish(.failure(failure)) }
        send(.print, .printing)
    }

    private func evaluated(_ result: [String: Any]) {
        let value = (result["result"] as? [String: Any])?["value"] as? String
        if let failure = Self.failure(result) {
            outcome = .failure(failure)
        } else if let value {
            outcome = .success(Array(value.utf8))
        } else {
            outcome = .failure(.script("its value is no text"))
        }
        send(.runScripts(false), .locking)
    }

    /// Returns why a script ended without a value.
    private static func failure(_ result: [String: Any]) -> BrowserError? {
        guard let details = result["exceptionDetails"] as? [String: Any] else { return nil }
        let exception = details["exception"] as? [String: Any]
        return .script(
            exception?["description"] as? String ?? exception?["value"] as? String
                ?? details["text"] as? String ?? "without a reason")
    }

    private func refused(_ reason: String) {
        outcome = .failure(.refused(command: "\(phase)", reason: reason))
        phase = .broken
    }

    private func finish(_ outcome: Outcome) {
        self.outcome = outcome
        first = nil
        phase = .idle
    }

    private func send(_ command: Command, _ next: Phase) {
        phase = next
        awaited = channel.send(command, session: session)
    }
}
