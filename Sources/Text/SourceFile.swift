/// One source as it was read: its path for messages, and its bytes.
///
/// A class, so that the many ranges that point into a file share one copy of it.
package final class SourceFile: Sendable {
    /// The path as the author knows it, relative to where the program was started.
    package let path: String
    /// The whole content, not yet checked to be UTF-8.
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Returns the line and column of a byte offset, both counted from 1.
    ///
    /// Computed only when a message is printed, so no index is kept. The column counts
    /// characters as a person sees them, with a byte that is not UTF-8 as one character.
    package func position(at offset: Int) -> SourcePosition {
        let end = min(max(offset, 0), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        let column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
        return SourcePosition(line: line, column: column)
    }

    /// Returns the offset of the first byte of the line that holds a byte offset.
    package func startOfLine(at offset: Int) -> Int {
        var start = min(max(offset, 0), bytes.count)
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return start
    }

    /// Returns the text of the line that holds a byte offset, without its line end.
    package func line(at offset: Int) -> String {
        let start = startOfLine(at: offset)
        var end = min(max(offset, 0), bytes.count)
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
