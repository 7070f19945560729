import Localization

/// Cuts a text into sentences: ICU's, with the mistakes mended that it makes in our languages.
///
/// - ICU ends a sentence behind an abbreviation before a capital (`dr. Jansen`): joined again.
/// - It does not end one before a number and a small letter (`Wacht. 3 dagen later …`), nor before
///   the Dutch `'s Avonds`: parted.
struct SentenceFinder {
    private let language: ReadingLanguage
    private let breaks: TextBreaks

    init(_ language: ReadingLanguage) throws(ICUError) {
        self.language = language
        breaks = try TextBreaks(locale: language.rawValue, .sentences)
    }

    /// Returns the sentences in bytes of UTF-8, without the white space around them.
    func sentences(in text: MeasuredText) throws(ICUError) -> [Range<Int>] {
        let bytes = Array(text.text.utf8)
        var ends: [Int] = []
        for piece in try breaks.pieces(in: text.text) {
            ends += hiddenEnds(in: piece.range, bytes)
            ends.append(piece.range.upperBound)
        }
        var sentences: [Range<Int>] = []
        var start = 0
        for end in ends where end == bytes.count || !goesOn(before: end, bytes, text) {
            let sentence = Self.trimmed(start..<end, bytes)
            if !sentence.isEmpty { sentences.append(sentence) }
            start = end
        }
        return sentences
    }

    /// Whether the text before a break ends with an abbreviation.
    private func goesOn(before end: Int, _ bytes: [UInt8], _ text: MeasuredText) -> Bool {
        if bytes[end - 1] == UInt8(ascii: "\n") { return false }
        let upper = Self.trimmed(0..<end, bytes).upperBound
        guard upper > 0, bytes[upper - 1] == UInt8(ascii: ".") else { return false }
        var lower = upper
        while lower > 0, !Self.isSpace(bytes[lower - 1]), bytes[lower - 1] != UInt8(ascii: "(") {
            lower -= 1
        }
        guard
            !text.spans.contains(where: { $0.kind == .standIn && $0.range.overlaps(lower..<upper) })
        else { return false }
        return Abbreviations.goesOn(
            String(decoding: bytes[lower..<upper], as: UTF8.self), in: language)
    }

    /// Returns the ends of sentences inside what ICU takes for one.
    private func hiddenEnds(in range: Range<Int>, _ bytes: [UInt8]) -> [Int] {
        var ends: [Int] = []
        for index in range
        where index + 2 < range.upperBound && Self.isSpace(bytes[index + 1])
            && (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "?")
                || bytes[index] == UInt8(ascii: "!"))
        {
            let next = index + 2
            guard index > range.lowerBound, Self.isSmallLetter(bytes[index - 1]) else { continue }
            if Self.isDigit(bytes[next]) || beginsWithTime(bytes[next..<range.upperBound]) {
                ends.append(next)
            }
        }
        return ends
    }

    /// Whether a text begins as `'s Avonds` does, with either apostrophe.
    private func beginsWithTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard language == .dutch else { return false }
        return ["'s ", "\u{2019}s ", "'t ", "\u{2019}t "].contains { start in
            bytes.starts(with: start.utf8)
                && bytes.dropFirst(start.utf8.count).first.map { (0x41...0x5A).contains($0) }
                    == true
        }
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, isSpace(bytes[lower]) { lower += 1 }
        while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSmallLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte >= 0x80
    }
}
