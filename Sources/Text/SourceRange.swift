/// A stretch of bytes in a source file; every parsed value carries the one it came from.
package struct SourceRange: Sendable {
    package let file: SourceFile
    /// The offset of the first byte.
    package let lower: Int
    /// The offset after the last byte.
    package let upper: Int

    package init(_ file: SourceFile, _ lower: Int, _ upper: Int) {
        self.file = file
        self.lower = lower
        self.upper = max(lower, upper)
    }

    /// Makes a range that stands for a whole file, shown as its first line.
    package init(_ file: SourceFile) {
        self.init(file, 0, 0)
    }

    package var start: SourcePosition { file.position(at: lower) }

    /// The place after the last character.
    package var end: SourcePosition { file.position(at: upper) }

    /// The text of the range, with bytes that are not UTF-8 replaced.
    package var text: String {
        let end = min(upper, file.bytes.count)
        return String(decoding: file.bytes[min(lower, end)..<end], as: UTF8.self)
    }
}

extension SourceRange: Equatable {
    package static func == (left: SourceRange, right: SourceRange) -> Bool {
        left.file === right.file && left.lower == right.lower && left.upper == right.upper
    }
}
