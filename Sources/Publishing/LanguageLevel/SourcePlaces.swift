import Markdown
import Text

/// Where the bytes of a text, as translators get it, stand in the file of the author.
///
/// The two differ only at the ends of lines, with the markers of lists and quotes behind them, and
/// in what tables and CSV files escape.
struct SourcePlaces {
    private let content: InlineContent
    /// The offset in the file of each byte; fewer where the two went apart.
    private let offsets: [Int]

    init(_ content: InlineContent) {
        self.content = content
        let bytes = content.range.file.bytes
        let end = min(content.range.upper, bytes.count)
        var position = content.range.lower
        var offsets: [Int] = []
        for byte in content.source.utf8 {
            while position < end, bytes[position] != byte,
                !(byte == Self.space && bytes[position] == Self.newline),
                Self.isLeftOut(bytes[position])
            {
                position += 1
            }
            let isSame =
                position < end
                && (bytes[position] == byte
                    || (byte == Self.space && bytes[position] == Self.newline))
            guard isSame else { break }
            offsets.append(position)
            position += 1
        }
        self.offsets = offsets
    }

    /// Returns the place of a stretch; the whole text where it is not known.
    func range(_ stretch: Range<Int>) -> SourceRange {
        guard !stretch.isEmpty, stretch.upperBound <= offsets.count else { return content.range }
        return SourceRange(
            content.range.file, offsets[stretch.lowerBound], offsets[stretch.upperBound - 1] + 1)
    }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")

    /// White space at the end and the start of lines, the marker of a quote, a backslash before a
    /// bar, the second quote of two.
    private static func isLeftOut(_ byte: UInt8) -> Bool {
        switch byte {
        case space, newline, 0x09, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
