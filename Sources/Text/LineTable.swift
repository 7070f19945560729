/// The starts of the lines of a file, for those who ask for many places in it.
package struct LineTable: Sendable {
    private let file: SourceFile
    private let starts: [Int]

    package init(_ file: SourceFile) {
        self.file = file
        var starts = [0]
        for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(index + 1)
        }
        self.starts = starts
    }

    /// Returns what ``SourceFile/position(at:)`` of the same file returns.
    package func position(at offset: Int) -> SourcePosition {
        let end = min(max(offset, 0), file.bytes.count)
        var lower = 0
        var upper = starts.count
        while upper - lower > 1 {
            let middle = (lower + upper) / 2
            if starts[middle] <= end { lower = middle } else { upper = middle }
        }
        let column = String(decoding: file.bytes[starts[lower]..<end], as: UTF8.self).count + 1
        return SourcePosition(line: lower + 1, column: column)
    }
}
