import Localization

/// Makes the words of one sentence out of ICU's pieces.
struct WordCollector {
    private let bytes: [UInt8]
    private let spans: [MeasuredText.Span]
    private let language: ReadingLanguage
    private var words: [Word] = []
    private var parts: [Word.Part] = []
    private var isStandIn = false
    private var hasWord = false
    private var clause = 0
    /// Whether the last sign begins something, as a colon and a quote do: a capital behind it
    /// makes no name.
    private var opens = false
    /// Whether the last piece was a hyphen right behind a word.
    private var hyphen = false

    init(_ bytes: [UInt8], _ spans: [MeasuredText.Span], _ language: ReadingLanguage) {
        self.bytes = bytes
        self.spans = spans.filter { $0.kind != .emphasis }
        self.language = language
    }

    mutating func add(_ piece: TextBreaks.Piece) {
        let span = spans.first { $0.range.overlaps(piece.range) }
        if span?.kind == .gloss { return finishWord() }
        if let span {
            // ICU cuts an address into many words; it is one.
            if let last = parts.last, span.range.contains(last.range.lowerBound) { return }
            if !hyphen { finishWord() }
            hyphen = false
            isStandIn = true
            parts.append(part(span.range))
            return
        }
        guard piece.kind == .other else {
            if !hyphen { finishWord() }
            hyphen = false
            hasWord = hasWord || piece.kind == .word
            parts.append(part(piece.range))
            return
        }
        let sign = String(decoding: bytes[piece.range], as: UTF8.self)
        if !parts.isEmpty, !hyphen, sign == "-" || sign == "\u{2010}" || sign == "\u{2011}" {
            hyphen = true
            return
        }
        finishWord()
        if sign != " " { opens = Self.openers.contains(sign) }
        if [",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "\u{2026}"].contains(sign) {
            clause += 1
        }
    }

    private static let openers: Set<String> = [
        ":", "\"", "'", "\u{2018}", "\u{201C}", "\u{201E}", "(",
    ]

    mutating func finish() -> [Word] {
        finishWord()
        return words
    }

    private func part(_ range: Range<Int>) -> Word.Part {
        let text = String(decoding: bytes[range], as: UTF8.self)
        let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
        return Word.Part(range: range, text: text, letters: letters)
    }

    private mutating func finishWord() {
        defer {
            parts = []
            hyphen = false
            isStandIn = false
            hasWord = false
        }
        guard let first = parts.first, let last = parts.last else { return }
        let range = first.range.lowerBound..<last.range.upperBound
        let text = String(decoding: bytes[range], as: UTF8.self)
        let isFirst = words.isEmpty || opens
        opens = false
        let isSpoken = hasWord && !isStandIn && !Word.isName(text, isFirst: isFirst)
        let syllables =
            isSpoken ? parts.reduce(0) { $0 + language.syllables(in: $1.text) } : 0
        words.append(
            Word(
                range: range, text: text, parts: parts, syllables: syllables,
                isStandIn: isStandIn, isFirst: isFirst, clause: clause))
    }
}
