import Dispatch
import Foundation
import Glibc

/// Takes folders with private files away when a run is ended by Ctrl-C, or with its terminal.
///
/// A run that is killed leaves them to the system, which empties its temporary folder; they are their
/// owner's alone.
final class EndedRun {
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    private let sources: [any DispatchSourceSignal]

    init(removing folders: [String]) {
        sources = Self.signals.map { number in
            // Else the signal ends the process before its source tells of it.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                for folder in folders { Self.remove(folder) }
                Self.end(by: number)
            }
            source.resume()
            return source
        }
    }

    /// A file that is written at this moment keeps its folder for one more try.
    private static func remove(_ folder: String) {
        for _ in 0..<3 where FileManager.default.fileExists(atPath: folder) {
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    /// Ends the process as if nothing had caught the signal, so that a script sees why it ended.
    private static func end(by number: Int32) {
        signal(number, SIG_DFL)
        // The threads of a queue block all signals.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }

    deinit {
        for source in sources { source.cancel() }
        for number in Self.signals { signal(number, SIG_DFL) }
    }
}
