import Text

/// The text of one block, cut out of its lines, that remembers where each byte came from.
///
/// The lines of a paragraph stand in the file with the markers of lists and quotes between them;
/// inlines are parsed over the text without those. Lines are separated by one line feed.
struct SourceText {
    /// A stretch that stands in the file just as it stands here.
    private struct Stretch {
        let start: Int
        let fileStart: Int
    }

    let file: SourceFile
    private(set) var bytes: [UInt8] = []
    private var stretches: [Stretch] = []
    /// The place of a text that holds no bytes.
    private let origin: Int
    /// The place for everything, where the text does not stand literally in the file.
    private let anchor: SourceRange?

    init(_ file: SourceFile, origin: Int, capacity: Int) {
        self.file = file
        bytes.reserveCapacity(capacity)
        self.origin = origin
        anchor = nil
    }

    /// Makes a text that came from a range, such as a cell whose quotes were resolved.
    init(_ text: String, from range: SourceRange) {
        file = range.file
        origin = range.lower
        let content = Array(text.utf8)
        let end = min(range.upper, file.bytes.count)
        let isLiteral = range.lower <= end && file.bytes[range.lower..<end].elementsEqual(content)
        anchor = isLiteral ? nil : range
        var start = 0
        for index in content.indices where content[index] == Byte.newline {
            let hasReturn = index > start && content[index - 1] == Byte.carriageReturn
            append(content[start..<(hasReturn ? index - 1 : index)], from: range.lower + start)
            bytes.append(Byte.newline)
            start = index + 1
        }
        append(content[start...], from: range.lower + start)
    }

    /// Appends a stretch of a line; where `unescapesPipes`, a backslash before `|` is left out.
    mutating func append(_ slice: Slice, unescapesPipes: Bool = false) {
        guard unescapesPipes else {
            append(file.bytes[slice.lower..<slice.upper], from: slice.lower)
            return
        }
        var start = slice.lower
        for index in slice.lower..<slice.upper
        where file.bytes[index] == Byte.pipe && index > start
            && file.bytes[index - 1] == Byte.backslash
        {
            append(file.bytes[start..<index - 1], from: start)
            start = index
        }
        append(file.bytes[start..<slice.upper], from: start)
    }

    mutating func appendLineEnd() {
        bytes.append(Byte.newline)
    }

    private mutating func append(_ slice: ArraySlice<UInt8>, from fileStart: Int) {
        guard !slice.isEmpty else { return }
        stretches.append(Stretch(start: bytes.count, fileStart: fileStart))
        bytes += slice
    }

    /// Removes everything from an offset on, and the white space before it.
    mutating func truncate(to end: Int) {
        bytes.removeSubrange(min(end, bytes.count)...)
        while let last = bytes.last, Byte.isWhitespace(last) { bytes.removeLast() }
    }

    /// Returns the place of a stretch of the text in the file.
    func range(_ lower: Int, _ upper: Int) -> SourceRange {
        if let anchor { return anchor }
        let start = offset(of: lower)
        return SourceRange(file, start, upper > lower ? offset(of: upper - 1) + 1 : start)
    }

    /// Returns the place of a byte in the file, by binary search over the stretches.
    private func offset(of position: Int) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].start <= position { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return origin }
        return stretches[low - 1].fileStart + position - stretches[low - 1].start
    }
}

/// A stretch of bytes of a file within one line.
struct Slice {
    var lower: Int
    var upper: Int
}
