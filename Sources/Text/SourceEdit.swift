/// A stretch of a source to be put in other words; everything around it stays as it is.
package struct SourceEdit: Sendable {
    /// An empty range inserts.
    package let range: SourceRange
    package let bytes: [UInt8]

    package init(_ range: SourceRange, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }
}

extension SourceFile {
    /// Returns the bytes of the file after some edits, which must not overlap.
    package func bytes(after edits: [SourceEdit]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) {
            result += bytes[position..<max(position, min(edit.range.lower, bytes.count))]
            result += edit.bytes
            position = max(position, min(edit.range.upper, bytes.count))
        }
        return result + bytes[position...]
    }
}
