/// Takes the closing `##` off the text of a heading (CommonMark 0.29, section 4.2).
enum HeadingText {
    static func withoutClosingHashes(_ bytes: [UInt8], _ slice: Slice) -> Slice {
        let trimmed = Trimming.trimEnd(bytes, slice)
        var end = trimmed.upper
        while end > trimmed.lower, bytes[end - 1] == Byte.hash { end -= 1 }
        if end == trimmed.lower { return Slice(lower: end, upper: end) }
        guard end < trimmed.upper, Byte.isSpaceOrTab(bytes[end - 1]) else { return trimmed }
        return Trimming.trimEnd(bytes, Slice(lower: trimmed.lower, upper: end))
    }
}
