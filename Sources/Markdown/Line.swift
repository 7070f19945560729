/// One line of a file: where its text begins and ends, and where the next one begins.
///
/// A line ends at a line feed, a carriage return, or both (CommonMark 0.29, section 2.1).
struct Line {
    let lower: Int
    /// The end of the text, before the line end.
    let upper: Int
    /// The start of the next line.
    let next: Int

    init(in bytes: [UInt8], from start: Int) {
        var end = start
        while end < bytes.count, bytes[end] != Byte.newline, bytes[end] != Byte.carriageReturn {
            end += 1
        }
        lower = start
        upper = end
        var following = end
        if following < bytes.count, bytes[following] == Byte.carriageReturn { following += 1 }
        if following < bytes.count, bytes[following] == Byte.newline { following += 1 }
        next = following
    }

    var slice: Slice { Slice(lower: lower, upper: upper) }

    /// Whether the line ends with a carriage return alone.
    func endsWithReturnOnly(in bytes: [UInt8]) -> Bool {
        next == upper + 1 && bytes[upper] == Byte.carriageReturn
    }
}

extension Slice {
    var isEmpty: Bool { lower >= upper }
}

/// Takes white space off the ends of a stretch of bytes.
enum Trimming {
    static func trim(_ bytes: [UInt8], _ slice: Slice) -> Slice {
        var trimmed = trimEnd(bytes, slice)
        while trimmed.lower < trimmed.upper, Byte.isWhitespace(bytes[trimmed.lower]) {
            trimmed.lower += 1
        }
        return trimmed
    }

    static func trimEnd(_ bytes: [UInt8], _ slice: Slice) -> Slice {
        var trimmed = slice
        while trimmed.upper > trimmed.lower, Byte.isWhitespace(bytes[trimmed.upper - 1]) {
            trimmed.upper -= 1
        }
        return trimmed
    }
}
