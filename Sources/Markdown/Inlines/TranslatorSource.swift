/// Writes the Markdown of a text as a translator gets it, one line per hard break.
enum TranslatorSource {
    /// Joins the lines of a text with a space, or with a backslash and a line feed.
    static func make(_ bytes: [UInt8], _ whole: Slice, hardBreaks: [Int]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(whole.upper - whole.lower)
        var start = whole.lower
        var breaks = hardBreaks[...]
        while let end = bytes[start..<whole.upper].firstIndex(of: Byte.newline) {
            var line = Slice(lower: start, upper: end)
            if breaks.first == end {
                breaks = breaks.dropFirst()
                // The break is written with a backslash or with two spaces.
                if line.upper > line.lower, bytes[line.upper - 1] == Byte.backslash {
                    line.upper -= 1
                }
                line = Trimming.trimEnd(bytes, line)
                result += bytes[line.lower..<line.upper]
                result += [Byte.backslash, Byte.newline]
            } else {
                line = Trimming.trimEnd(bytes, line)
                result += bytes[line.lower..<line.upper]
                result.append(Byte.space)
            }
            start = end + 1
            while start < whole.upper, Byte.isSpaceOrTab(bytes[start]) { start += 1 }
        }
        result += bytes[start..<whole.upper]
        return String(decoding: result, as: UTF8.self)
    }
}
