import Foundation
import Glibc

/// One line on a terminal that tells how far a long work is, and how long it may still take.
///
/// Where standard error is no terminal, such as in a log, nothing is written.
struct ProgressLine {
    private static let width = 24

    private let count: Int
    private let start = ContinuousClock.now
    private let isShown: Bool

    init(count: Int) {
        self.count = count
        isShown = count > 1 && isatty(STDERR_FILENO) == 1
    }

    func show(_ done: Int) {
        guard isShown else { return }
        Self.write(
            "\r" + Self.text(done, of: count, after: ContinuousClock.now - start) + "\u{1B}[K")
    }

    func clear() {
        if isShown { Self.write("\r\u{1B}[K") }
    }

    /// Returns the line: a bar, the numbers, and the time that is left, judged by the time so far.
    static func text(_ done: Int, of count: Int, after time: Duration) -> String {
        let filled = count == 0 ? width : width * done / count
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: width - filled)
        var line = "[\(bar)] \(done) of \(count)"
        if done > 0, done < count {
            let seconds = Double(time.components.seconds) * Double(count - done) / Double(done)
            line += ", " + left(Int(seconds.rounded(.up)))
        }
        return line
    }

    private static func left(_ seconds: Int) -> String {
        seconds < 90 ? "about \(max(seconds, 1)) s left" : "about \((seconds + 30) / 60) min left"
    }

    private static func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
