import PlainLanguage
import TestSupport
import Testing

struct FuzzTests {
    private static let pieces = [
        "de", "brief", "wordt", "is", "betaald", "geschreven", "was", "sent", "been", "dr.", "A.",
        "bijv.", "'s ", "’s Avonds", ".", "?", "!", "…", ",", ";", ":", "(", ")", "-", "--", " ",
        "  ", "\n", "112", "9.30", "€", "é", "مرحبا", "👍🏽", "\u{0}", "\u{FFFC}", "\u{301}", "X",
        "ge", "t", "ver", "ed", "\u{2029}", "e-mail", "\"", "IJ",
    ]

    @Test(arguments: ReadingLanguage.allCases)
    func everyTextHasWellFormedSentences(_ language: ReadingLanguage) throws {
        let meter = try TextMeter(language)
        var generator = SplitMix64(seed: 8)
        var words = 0
        for _ in 0..<3000 {
            var text = ""
            var spans: [MeasuredText.Span] = []
            for _ in 0..<Int.random(in: 0...25, using: &generator) {
                let start = text.utf8.count
                text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
                if Bool.random(using: &generator) { text += " " }
                let kinds: [MeasuredText.Span.Kind] = [.standIn, .gloss, .emphasis]
                if Int.random(in: 0..<8, using: &generator) == 0, text.utf8.count > start {
                    spans.append(
                        .init(
                            start..<text.utf8.count,
                            kinds[Int.random(in: 0..<3, using: &generator)]))
                }
            }
            let sentences = try meter.sentences(in: MeasuredText(text, spans: spans))
            var end = 0
            for sentence in sentences {
                #expect(sentence.range.lowerBound >= end)
                #expect(!sentence.words.isEmpty)
                end = sentence.range.upperBound
                for word in sentence.words {
                    #expect(word.range.lowerBound >= sentence.range.lowerBound || word.isStandIn)
                    #expect(word.syllables >= 0)
                    let bytes = Array(text.utf8)[word.range]
                    #expect(String(decoding: bytes, as: UTF8.self) == word.text)
                }
                words += sentence.words.count
            }
            #expect(end <= text.utf8.count)
        }
        #expect(words > 5000)
    }
}
