import Foundation

/// The two streams of the program: results on standard output, problems on standard error.
enum Terminal {
    static func print(_ text: String) { write(text, to: .standardOutput) }

    static func error(_ text: String) { write(text, to: .standardError) }

    private static func write(_ text: String, to stream: FileHandle) {
        // A reader that has gone away (a closed pipe) is no failure of ours.
        try? stream.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
    }
}
