import Content
import PlainLanguage

/// Holds one sentence against the limits.
struct SentenceCheck {
    let limits: LanguageLimits
    let language: String
    let passage: Passage
    let sentence: Sentence

    /// Returns what is too long or passive, in the order of the text.
    ///
    /// The closure tells whether a word may be long: a name, a term of the glossary.
    func findings(isAllowed: (Word) -> Bool) -> [Finding] {
        var findings: [Finding] = []
        let most = limits[.sentenceWords, language]
        if sentence.words.count > most {
            findings.append(
                finding(.longSentence(words: sentence.words.count, limit: most), sentence.range))
        }
        let letters = limits[.wordLetters, language]
        for word in sentence.words where !isAllowed(word) && !passage.keeps(word) {
            for part in word.parts where part.letters > letters {
                findings.append(
                    finding(
                        .longWord(part.text, letters: part.letters, limit: letters), part.range))
            }
        }
        for passive in sentence.passives {
            findings.append(
                finding(
                    .passive("\(passive.auxiliary) … \(passive.participle)"), passive.range,
                    isOver: false))
        }
        return findings.sorted { $0.mark.lowerBound < $1.mark.lowerBound }
    }

    private func finding(
        _ kind: Finding.Kind, _ range: Range<Int>, isOver: Bool = true
    ) -> Finding {
        let bytes = Array(passage.text.measured.text.utf8)
        let start = sentence.range.lowerBound
        return Finding(
            kind, at: passage.range(range),
            excerpt: String(decoding: bytes[sentence.range], as: UTF8.self),
            mark: range.lowerBound - start..<range.upperBound - start, isOver: isOver)
    }
}
