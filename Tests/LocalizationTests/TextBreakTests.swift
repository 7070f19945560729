import Localization
import TestSupport
import Testing

struct TextBreakTests {
    struct Cut: CustomTestStringConvertible, Sendable {
        let locale: String
        let text: String
        let pieces: [String]

        var testDescription: String { "\(locale): \(text)" }

        init(_ locale: String, _ text: String, _ pieces: [String]) {
            self.locale = locale
            self.text = text
            self.pieces = pieces
        }
    }

    private static func cut(_ text: String, _ pieces: [TextBreaks.Piece]) -> [String] {
        let bytes = Array(text.utf8)
        return pieces.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        Cut("nl", "Bel 112. Wacht buiten.", ["Bel 112. ", "Wacht buiten."]),
        Cut("nl", "Kom je? Ja! Goed…", ["Kom je? ", "Ja! ", "Goed…"]),
        // A small letter behind a full stop does not begin a sentence.
        Cut("nl", "Neem bijv. brood mee.", ["Neem bijv. brood mee."]),
        Cut("nl", "Dat is o.a. brood en melk.", ["Dat is o.a. brood en melk."]),
        // A capital does, also behind an abbreviation; PlainLanguage joins these.
        Cut("nl", "Bel dr. Jansen.", ["Bel dr. ", "Jansen."]),
        Cut("nl", "Open om 9.00 uur. Kom op tijd.", ["Open om 9.00 uur. ", "Kom op tijd."]),
        // A number before a small letter does not; PlainLanguage parts these.
        Cut("nl", "Wacht. 3 dagen later komt de brief.", ["Wacht. 3 dagen later komt de brief."]),
        Cut("nl", "een\ntwee", ["een\n", "twee"]),
        Cut(
            "ar", "اتصلوا بنا. هل تحتاجون إلى مساعدة؟ نعم!",
            [
                "اتصلوا بنا. ", "هل تحتاجون إلى مساعدة؟ ", "نعم!",
            ]),
        Cut("en", "Call 1.5 hours before. Then wait.", ["Call 1.5 hours before. ", "Then wait."]),
        Cut("nl", "", []),
    ])
    func findsSentences(_ cut: Cut) throws {
        let breaks = try TextBreaks(locale: cut.locale, .sentences)
        #expect(Self.cut(cut.text, try breaks.pieces(in: cut.text)) == cut.pieces)
    }

    @Test(arguments: [
        Cut("nl", "Foto's om 9.00 uur", ["Foto's", "om", "9.00", "uur"]),
        Cut("nl", "De 112NL-app: gratis!", ["De", "112NL", "app", "gratis"]),
        Cut("nl", "ruïne café 👨‍👩‍👧 €2,50", ["ruïne", "café", "2,50"]),
        Cut("ar", "اتصلوا على 112، ثم انتظروا", ["اتصلوا", "على", "112", "ثم", "انتظروا"]),
    ])
    func findsWordsAndNumbers(_ cut: Cut) throws {
        let breaks = try TextBreaks(locale: cut.locale, .words)
        let words = try breaks.pieces(in: cut.text).filter { $0.kind != .other }
        #expect(Self.cut(cut.text, words) == cut.pieces)
    }

    @Test func tellsNumbersFromWords() throws {
        let breaks = try TextBreaks(locale: "nl", .words)
        let kinds = try breaks.pieces(in: "3 brieven").map(\.kind)
        #expect(kinds == [.number, .other, .word])
    }

    @Test func findsManyPiecesInAShortText() throws {
        let text = String(repeating: "a ", count: 5000)
        let breaks = try TextBreaks(locale: "nl", .words)
        #expect(try breaks.pieces(in: text).count == 10_000)
    }

    @Test func refusesATagThatIsNone() {
        #expect(throws: ICUError.self) { try TextBreaks(locale: "", .words) }
    }

    @Test(arguments: TextBreaks.Unit.allCases)
    func piecesCoverEveryText(_ unit: TextBreaks.Unit) throws {
        let signs: [Unicode.Scalar] = Array(
            "aZé.?!…,;: \n\t'’\"()-/0٣9مرحبا،؟\u{64B}🇳🇱👍\u{200D}\u{0}\u{FFFF}\u{85}\u{2029}中ก"
                .unicodeScalars)
        var generator = SplitMix64(seed: 27)
        for locale in ["nl", "en", "ar", "th", "xx"] {
            let breaks = try TextBreaks(locale: locale, unit)
            for _ in 0..<400 {
                var scalars = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...40, using: &generator) {
                    scalars.append(signs[Int.random(in: 0..<signs.count, using: &generator)])
                }
                let text = String(scalars)
                let pieces = try breaks.pieces(in: text)
                #expect(Self.cut(text, pieces).joined() == text)
                #expect(pieces.allSatisfy { !$0.range.isEmpty })
                #expect(pieces.first?.range.lowerBound ?? 0 == 0)
                for (piece, next) in zip(pieces, pieces.dropFirst()) {
                    #expect(piece.range.upperBound == next.range.lowerBound)
                }
            }
        }
    }

    @Test func oneOpenedIteratorServesManyThreads() async throws {
        let breaks = try TextBreaks(locale: "nl", .sentences)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for count in 1...40 {
                group.addTask {
                    let text = String(repeating: "Dit is een zin. ", count: count)
                    return try breaks.pieces(in: text).count - count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts.allSatisfy { $0 == 0 })
    }
}
