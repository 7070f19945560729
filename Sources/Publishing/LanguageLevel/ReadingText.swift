import Content
import Diagnostics
import Markdown
import PlainLanguage
import Text

/// A text as its readers see it, that remembers where in its Markdown each byte stands.
struct ReadingText {
    private(set) var measured = MeasuredText("")
    private let source: [UInt8]
    private var bytes: [UInt8] = []
    /// For each byte, where it begins and ends in the source.
    private var places: [Range<Int>] = []
    private var spans: [MeasuredText.Span] = []
    /// How much of the source has been read.
    private var cursor = 0

    /// Reads the Markdown of a text, one line per hard break.
    ///
    /// - Parameters:
    ///   - markdown: The text as translators get or write it.
    ///   - original: What it is a translation of. Words of it that stand in brackets are there for
    ///     those who meet them in Dutch, and are not counted.
    init(_ markdown: String, translationOf original: String? = nil) {
        source = Array(markdown.utf8)
        let file = SourceFile(path: "", text: markdown)
        var unused = Report()
        let content = MarkdownParser.parseInline(
            markdown, at: SourceRange(file, 0, source.count), into: &unused)
        for inline in content.inlines { read(inline) }
        if let original { readGlosses(original.lowercased()) }
        measured = MeasuredText(
            String(decoding: bytes, as: UTF8.self),
            spans: spans.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    /// Returns where a stretch of ``measured`` stands in the Markdown.
    func range(_ stretch: Range<Int>) -> Range<Int> {
        guard !stretch.isEmpty, stretch.upperBound <= places.count else { return 0..<0 }
        let lower = places[stretch.lowerBound].lowerBound
        return lower..<max(lower, places[stretch.upperBound - 1].upperBound)
    }

    private mutating func read(_ inline: Inline) {
        switch inline {
        case .text(let text): align(text)
        case .softBreak: append(" ", at: cursor..<cursor + 1)
        case .hardBreak: append("\n", at: cursor..<cursor + 1)
        case .emphasis(let inner):
            let start = bytes.count
            for inline in inner { read(inline) }
            if bytes.count > start { spans.append(.init(start..<bytes.count, .emphasis)) }
        case .strong(let inner): for inline in inner { read(inline) }
        case .link(let destination, _, let inner, let range):
            cursor = range.lower
            let start = bytes.count
            for inline in inner { read(inline) }
            if isAddress(inner, destination) {
                spans.append(.init(start..<bytes.count, .standIn))
            }
            cursor = range.upper
        case .image(_, _, let alternative, let range):
            append("\n", at: range.lower..<range.lower)
            cursor = range.lower
            for inline in alternative { read(inline) }
            append("\n", at: range.upper..<range.upper)
            cursor = range.upper
        case .fact(let fact):
            spans.append(.init(bytes.count..<bytes.count + 1, .standIn))
            append("X", at: fact.range.lower..<fact.range.upper)
            cursor = fact.range.upper
        }
    }

    /// Whether a link shows nothing but where it leads.
    private func isAddress(_ inner: [Inline], _ destination: String) -> Bool {
        guard inner.count == 1, case .text(let shown) = inner[0] else { return false }
        return destination.hasSuffix(shown) && (shown.contains(".") || shown.contains("@"))
    }

    /// Appends text, each byte with the next equal one of the source: between the two stand only
    /// backslashes, marks and brackets.
    private mutating func align(_ text: String) {
        for byte in text.utf8 {
            if let place = source[min(cursor, source.count)...].firstIndex(of: byte) {
                cursor = place
            }
            append(CollectionOfOne(byte), at: cursor..<cursor + 1)
            cursor = min(cursor + 1, source.count)
        }
    }

    private mutating func append(_ text: String, at place: Range<Int>) {
        append(text.utf8, at: place)
    }

    private mutating func append(_ text: some Sequence<UInt8>, at place: Range<Int>) {
        for byte in text {
            bytes.append(byte)
            places.append(place)
        }
    }

    private mutating func readGlosses(_ original: String) {
        var open: Int?
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "(") {
                open = index + 1
            } else if bytes[index] == UInt8(ascii: ")"), let start = open {
                let inner = String(decoding: bytes[start..<index], as: UTF8.self)
                if !inner.isEmpty, original.contains(inner.lowercased()) {
                    spans.append(.init(start..<index, .gloss))
                }
                open = nil
            }
        }
    }
}
