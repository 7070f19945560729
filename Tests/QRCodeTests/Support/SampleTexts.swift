import TestSupport

/// Texts as they stand behind printed codes, made from a seed.
struct SampleTexts {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &generator)
    }

    mutating func text(of alphabet: String, length: Int) -> String {
        let scalars = Array(alphabet.unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<length { text.append(scalars[number(in: 0...scalars.count - 1)]) }
        return String(text)
    }

    /// A web address of 43 to 120 characters.
    mutating func address() -> String {
        let start = "https://gemeente.example.nl/"
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789-/"
        return start + text(of: letters, length: number(in: 43...120) - start.count)
    }

    /// One of six kinds of text: addresses, addresses in capitals, digits and letters in turn,
    /// digits alone, Dutch and Arabic.
    mutating func anything() -> String {
        switch number(in: 0...5) {
        case 0: return address()
        case 1:
            return "HTTPS://EXAMPLE.NL/"
                + text(of: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length: number(in: 1...30))
        case 2:
            return (0...number(in: 1...4)).map { _ in
                text(of: "abcXYZ:?", length: number(in: 1...8))
                    + text(of: "0123456789", length: number(in: 1...20))
            }.joined()
        case 3: return text(of: "0123456789", length: number(in: 1...60))
        case 4: return words(["huisvuil", "café", "één", "ideeën", "Gemeente", "06-12345678", "€"])
        default: return words(["موعد", "البلدية", "الطبيب", "٢٠٢٦", "112", "اللاجئين", "مدرسة"])
        }
    }

    private mutating func words(_ words: [String]) -> String {
        (0...number(in: 1...9)).map { _ in words[number(in: 0...words.count - 1)] }
            .joined(separator: " ")
    }
}
