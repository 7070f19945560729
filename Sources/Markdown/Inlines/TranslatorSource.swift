/// Writes the Markdown of a text as a translator gets it, one line per hard break.
enum TranslatorSource {
    /// Joins the lines of a text with a space, and keeps the line feeds of hard breaks.
    ///
    /// A break is kept as the author wrote it, with a backslash or with two spaces: beside a mark,
    /// a bare link or another backslash the one cannot stand for the other.
    static func make(_ bytes: [UInt8], _ whole: Slice, hardBreaks: [Int]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(whole.upper - whole.lower)
        var start = whole.lower
        var breaks = hardBreaks[...]
        while let end = bytes[start..<whole.upper].firstIndex(of: Byte.newline) {
            var line = Slice(lower: start, upper: end)
            if breaks.first == end {
                breaks = breaks.dropFirst()
                let isBackslash = line.upper > line.lower && bytes[line.upper - 1] == Byte.backslash
                line = isBackslash ? line : Trimming.trimEnd(bytes, line)
                result += bytes[line.lower..<line.upper]
                if !isBackslash { result += [Byte.space, Byte.space] }
                result.append(Byte.newline)
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
