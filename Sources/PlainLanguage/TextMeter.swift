package import Localization

/// Finds the sentences of a text, their words, and the marks of the passive.
package struct TextMeter: Sendable {
    package let language: ReadingLanguage
    private let finder: SentenceFinder
    private let words: TextBreaks

    /// Opens ICU's rules for a language.
    package init(_ language: ReadingLanguage) throws(ICUError) {
        self.language = language
        finder = try SentenceFinder(language)
        words = try TextBreaks(locale: language.rawValue, .words)
    }

    /// Returns the sentences that hold a word, in order.
    package func sentences(in text: MeasuredText) throws(ICUError) -> [Sentence] {
        let bytes = Array(text.text.utf8)
        let pieces = try words.pieces(in: text.text)
        var next = 0
        var sentences: [Sentence] = []
        for range in try finder.sentences(in: text) {
            var collector = WordCollector(bytes, text.spans, language)
            while next < pieces.count, pieces[next].range.lowerBound < range.upperBound {
                collector.add(pieces[next])
                next += 1
            }
            let words = collector.finish()
            guard !words.isEmpty else { continue }
            sentences.append(
                Sentence(
                    range: range, words: words, isClosed: Self.isClosed(bytes[range]),
                    passives: passives(in: words)))
        }
        return sentences
    }

    private func passives(in words: [Word]) -> [Passive] {
        switch language {
        case .dutch: DutchPassive.find(in: words)
        case .english: EnglishPassive.find(in: words)
        }
    }

    /// Whether the last sign, quotes and brackets aside, is one that ends sentences.
    private static func isClosed(_ bytes: ArraySlice<UInt8>) -> Bool {
        let closing: Set<Unicode.Scalar> = ["\"", "'", "\u{2019}", "\u{201D}", ")", "]", "»"]
        let last = String(decoding: bytes, as: UTF8.self).unicodeScalars.reversed()
            .first { !closing.contains($0) }
        return last.map { [".", "?", "!", "\u{2026}"].contains($0) } ?? false
    }
}
