import Glibc

/// The two streams of the program: results on standard output, problems on standard error.
enum Terminal {
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to stream: Int32) {
        // A reader that has gone away (a closed pipe) is no failure of ours.
        _ = OpenFile.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: stream)
    }
}
