import Markdown

/// The words of a text as one stretch of bytes, without what no reader reads as words.
enum TermText {
    /// Stands for a fact, a picture or an address, so that no term spans it.
    private static let gap = UInt8(ascii: "\n")

    static func bytes(of inlines: [Inline]) -> [UInt8] {
        // Nearly every text is one stretch.
        if inlines.count == 1, case .text(let text) = inlines[0] { return Array(text.utf8) }
        var bytes: [UInt8] = []
        append(inlines, to: &bytes)
        return bytes
    }

    private static func append(_ inlines: [Inline], to bytes: inout [UInt8]) {
        for inline in inlines {
            switch inline {
            case .text(let text): bytes += text.utf8
            case .softBreak, .hardBreak: bytes.append(UInt8(ascii: " "))
            case .emphasis(let inner), .strong(let inner): append(inner, to: &bytes)
            case .link(let destination, _, let inner, _):
                if case .text(let text)? = inner.first, inner.count == 1,
                    WebAddress.short(text) == WebAddress.short(destination)
                {
                    bytes.append(gap)
                } else {
                    append(inner, to: &bytes)
                }
            case .image, .fact: bytes.append(gap)
            }
        }
    }
}
