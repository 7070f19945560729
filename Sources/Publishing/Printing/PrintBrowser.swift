import Browser
import Dispatch
import Foundation
import Synchronization

/// The browser of a run, on a thread of its own, which waits for it while others make the documents.
///
/// It ends with this value.
final class PrintBrowser: Sendable {
    typealias Deliveries = AsyncThrowingStream<(Int, Result<[UInt8], BrowserError>), any Error>

    private enum Order {
        case start
        case print([PrintJob], Deliveries.Continuation)
        case end
    }

    /// The orders that wait for the thread.
    private final class Orders: Sendable {
        private let waiting = Mutex<[Order]>([])
        private let count = DispatchSemaphore(value: 0)

        func put(_ order: Order) {
            waiting.withLock { $0.append(order) }
            count.signal()
        }

        func take() -> Order {
            count.wait()
            return waiting.withLock { $0.removeFirst() }
        }
    }

    let program: BrowserProgram
    /// How many documents are printed at once.
    let tabs: Int
    private let orders = Orders()

    /// Makes the thread.
    ///
    /// The browser starts when it is asked to, or has something to print.
    init(_ program: BrowserProgram, tabs: Int) {
        self.program = program
        self.tabs = tabs
        let thread = Thread { [orders] in
            var options = BrowserOptions()
            options.tabs = tabs
            Self.work(Browser(program, options: options), orders)
        }
        thread.start()
    }

    deinit { orders.put(.end) }

    /// Starts the browser, so that it is there when the first document is.
    func start() { orders.put(.start) }

    /// Prints documents, and gives each by its place in the list as soon as it is printed.
    func print(_ jobs: [PrintJob]) -> Deliveries {
        let (deliveries, continuation) = Deliveries.makeStream()
        orders.put(.print(jobs, continuation))
        return deliveries
    }

    private static func work(_ browser: Browser, _ orders: Orders) {
        while true {
            switch orders.take() {
            case .start:
                // What prevents it will do so again when a document is there, and is told then.
                try? browser.start()
            case .print(let jobs, let continuation):
                do {
                    try browser.print(jobs) { continuation.yield(($0, $1)) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            case .end: return
            }
        }
    }
}
