import Diagnostics
import Text

/// Parses running text (CommonMark 0.29, appendix "A parsing strategy", phase 2).
///
/// One pass cuts the text into a flat array of pieces; pairs of marks and links are written into
/// it as they are found, and ``InlineTreeBuilder`` makes the tree at the end.
struct InlineParser {
    let text: SourceText
    let bytes: [UInt8]
    let end: Int
    /// The problems of this text alone: adding to the report of the whole file would copy it
    /// for every block.
    var report = Report()
    var position: Int
    var pieces: [InlinePiece] = []
    var runs: [DelimiterRun] = []
    /// The last run that may still pair, or -1.
    var lastRun = -1
    /// The brackets that are not closed yet.
    var brackets: [Bracket] = []
    /// How many of them make text of bare links.
    var blockingBrackets = 0
    var links: [LinkTarget] = []
    /// The positions of the line feeds that are hard breaks.
    private var hardBreaks: [Int] = []

    private init(_ text: SourceText) {
        self.text = text
        bytes = text.bytes
        let whole = Trimming.trim(bytes, Slice(lower: 0, upper: bytes.count))
        position = whole.lower
        end = whole.upper
        // Ordinary text has a mark or a line end about every thirty bytes.
        pieces.reserveCapacity(4 + (whole.upper - whole.lower) / 30)
    }

    static func parse(_ text: SourceText, into report: inout Report) -> InlineContent {
        var parser = InlineParser(text)
        let start = parser.position
        parser.scan()
        parser.pairMarks(above: -1)
        var builder = InlineTreeBuilder(
            text: text, pieces: parser.pieces, runs: parser.runs, links: parser.links)
        let inlines = builder.build()
        report.add(contentsOf: parser.report)
        report.add(contentsOf: builder.report)
        let source = TranslatorSource.make(
            parser.bytes, Slice(lower: start, upper: parser.end), hardBreaks: parser.hardBreaks)
        return InlineContent(
            inlines: inlines, source: source, range: text.range(start, parser.end))
    }

    private mutating func scan() {
        while position < end {
            switch bytes[position] {
            case Byte.newline: scanLineEnd()
            case Byte.backslash: scanBackslash()
            case Byte.asterisk, Byte.underscore: scanRun()
            case Byte.leftBracket: scanOpeningBracket()
            case Byte.exclamation where peek(1) == Byte.leftBracket && peek(2) != Byte.caret:
                openBracket(isImage: true)
            case Byte.rightBracket: scanClosingBracket()
            case Byte.less: scanLess()
            case Byte.leftBrace: scanBrace()
            case Byte.ampersand: scanAmpersand()
            case Byte.backtick: scanBackticks()
            case Byte.tilde: scanTildes()
            case Byte.colon where peek(1) == Byte.slash: scanColon()
            case UInt8(ascii: "w") where peek(1) == UInt8(ascii: "w"): scanW()
            default: scanText()
            }
        }
    }

    /// Returns a byte behind the position, or a line feed where the text has ended.
    func peek(_ distance: Int) -> UInt8 {
        position + distance < end ? bytes[position + distance] : Byte.newline
    }

    // MARK: Text and breaks

    /// Takes the next bytes as text, whatever they are.
    mutating func takeText(_ count: Int) {
        pieces.append(.text(position, position + count))
        position += count
    }

    private mutating func scanText() {
        let start = position
        position += 1
        while position < end, !Self.isSpecial(bytes[position]) { position += 1 }
        pieces.append(.text(start, position))
    }

    /// Whether a byte may begin something other than text.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.newline, Byte.backslash, Byte.asterisk, Byte.underscore, Byte.leftBracket,
            Byte.exclamation, Byte.rightBracket, Byte.less, Byte.leftBrace, Byte.ampersand,
            Byte.backtick, Byte.tilde, Byte.colon, UInt8(ascii: "w"):
            true
        default: false
        }
    }

    private mutating func scanLineEnd() {
        if case .text(let lower, let upper) = pieces.last {
            let trimmed = Trimming.trimEnd(bytes, Slice(lower: lower, upper: upper))
            pieces[pieces.count - 1] = .text(lower, trimmed.upper)
        }
        let isHard =
            position > 1 && bytes[position - 1] == Byte.space && bytes[position - 2] == Byte.space
        pieces.append(isHard ? .hardBreak : .softBreak)
        if isHard { hardBreaks.append(position) }
        position += 1
        while position < end, Byte.isSpaceOrTab(bytes[position]) { position += 1 }
    }

    private mutating func scanBackslash() {
        if position + 1 < end, bytes[position + 1] == Byte.newline {
            pieces.append(.hardBreak)
            hardBreaks.append(position + 1)
            position += 2
        } else if Byte.isPunctuation(peek(1)) {
            position += 1
            takeText(1)
        } else {
            takeText(1)
        }
    }

    // MARK: Facts

    /// Reads the name of a fact, and reports names that are none.
    ///
    /// A brace before a space, a digit, other punctuation or the end is text.
    private mutating func scanBrace() {
        let next = peek(1)
        if next == Byte.hash {
            report.add(.attributesNotLast, at: text.range(position, position + 2))
            takeText(2)
            return
        }
        guard Byte.isLetter(next) || next >= 0x80 else {
            takeText(1)
            return
        }
        var close = position + 1
        while close < end, bytes[close] != Byte.rightBrace, bytes[close] != Byte.leftBrace,
            bytes[close] != Byte.newline
        {
            close += 1
        }
        guard close < end, bytes[close] == Byte.rightBrace else {
            let range = text.range(position, close)
            report.add(.openFact(range.excerpt), at: range)
            takeText(1)
            return
        }
        if isFactName(position + 1, close) {
            pieces.append(.fact(position, close + 1))
        } else {
            let range = text.range(position, close + 1)
            report.add(.notAFact(range.excerpt), at: range)
            pieces.append(.text(position, close + 1))
        }
        position = close + 1
    }

    private func isFactName(_ lower: Int, _ upper: Int) -> Bool {
        guard Byte.isLowercase(bytes[lower]) else { return false }
        var hasPart = false
        for byte in bytes[lower..<upper] {
            if byte == Byte.period || byte == Byte.colon {
                guard hasPart else { return false }
                hasPart = false
            } else {
                guard Byte.isName(byte) else { return false }
                hasPart = true
            }
        }
        return hasPart
    }
}
