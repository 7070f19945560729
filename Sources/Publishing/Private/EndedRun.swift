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
                for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
                // As if nothing had caught it, so that a script sees why the run ended.
                signal(number, SIG_DFL)
                raise(number)
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in Self.signals { signal(number, SIG_DFL) }
    }
}
