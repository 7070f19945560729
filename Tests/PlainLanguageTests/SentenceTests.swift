import PlainLanguage
import Testing

struct SentenceTests {
    struct Cut: CustomTestStringConvertible, Sendable {
        let language: ReadingLanguage
        let text: String
        let sentences: [String]

        var testDescription: String { "\(language): \(text)" }

        init(_ language: ReadingLanguage, _ text: String, _ sentences: [String]) {
            self.language = language
            self.text = text
            self.sentences = sentences
        }
    }

    private static func texts(_ text: MeasuredText, _ language: ReadingLanguage) throws -> [String]
    {
        let bytes = Array(text.text.utf8)
        return try TextMeter(language).sentences(in: text).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        Cut(.dutch, "Bel dr. Jansen. Hij helpt.", ["Bel dr. Jansen.", "Hij helpt."]),
        Cut(.dutch, "Neem bijv. Rijst mee. Of brood.", ["Neem bijv. Rijst mee.", "Of brood."]),
        Cut(.dutch, "Koop o.a. AH-brood. Eet.", ["Koop o.a. AH-brood.", "Eet."]),
        Cut(.dutch, "Vraag A. Jansen. Zij weet het.", ["Vraag A. Jansen.", "Zij weet het."]),
        Cut(.dutch, "Brood, melk enz. Dat is alles.", ["Brood, melk enz.", "Dat is alles."]),
        Cut(.dutch, "Wacht. 3 dagen later komt hij.", ["Wacht.", "3 dagen later komt hij."]),
        Cut(.dutch, "Zie art. 3 van de wet.", ["Zie art. 3 van de wet."]),
        Cut(.dutch, "Bel dan. 's Avonds is het dicht.", ["Bel dan.", "'s Avonds is het dicht."]),
        Cut(.dutch, "Bel dan. ’s Avonds is het dicht.", ["Bel dan.", "’s Avonds is het dicht."]),
        Cut(.dutch, "Kom om 9.30 uur. Neem je pas mee!", ["Kom om 9.30 uur.", "Neem je pas mee!"]),
        Cut(.dutch, "Open\nGesloten", ["Open", "Gesloten"]),
        Cut(.dutch, "Kijk op www.digid.nl. Log in.", ["Kijk op www.digid.nl.", "Log in."]),
        Cut(.english, "Ask Dr. Smith. He helps.", ["Ask Dr. Smith.", "He helps."]),
        Cut(.english, "Bring food, e.g. Rice. Eat.", ["Bring food, e.g. Rice.", "Eat."]),
        Cut(.dutch, " . – ", []),
        Cut(.dutch, "", []),
    ])
    func aSentenceEndsWhereReadersSeeItEnd(_ cut: Cut) throws {
        #expect(try Self.texts(MeasuredText(cut.text), cut.language) == cut.sentences)
    }

    @Test func aFactBeforeAFullStopIsNoInitial() throws {
        let text = MeasuredText("Bel X. Wacht daar.", spans: [.init(4..<5, .standIn)])
        #expect(try Self.texts(text, .dutch) == ["Bel X.", "Wacht daar."])
    }

    @Test(arguments: [
        ("Bel 112 om 9.30 uur", ["Bel", "112", "om", "9.30", "uur"]),
        ("De e-mail over foto's", ["De", "e-mail", "over", "foto's"]),
        ("Zie www.digid.nl/x - of niet", ["Zie", "www.digid.nl", "x", "of", "niet"]),
        ("tuin- en keukenafval", ["tuin", "en", "keukenafval"]),
    ])
    func wordsAreWhatStandsBetweenSpaces(_ text: String, _ words: [String]) throws {
        let sentences = try TextMeter(.dutch).sentences(in: MeasuredText(text))
        #expect(sentences.flatMap(\.words).map(\.text) == words)
    }

    @Test func aHyphenPartsALongWord() throws {
        let sentence = try #require(
            try TextMeter(.dutch).sentences(in: MeasuredText("De computer-hulp.")).first)
        #expect(sentence.words.map(\.text) == ["De", "computer-hulp"])
        #expect(sentence.words[1].parts.map(\.letters) == [8, 4])
    }

    @Test func aStandInIsOneWordAndAGlossNone() throws {
        let text = "Go to https://www.a.nl/b the town hall (gemeente) now."
        let address = 6..<24
        let gloss = 40..<48
        let measured = MeasuredText(text, spans: [.init(address, .standIn), .init(gloss, .gloss)])
        let sentence = try #require(try TextMeter(.english).sentences(in: measured).first)
        #expect(
            sentence.words.map(\.text) == [
                "Go", "to", "https://www.a.nl/b", "the", "town", "hall", "now",
            ])
        #expect(sentence.words[2].isStandIn)
        #expect(sentence.words[2].syllables == 0)
    }

    @Test(arguments: [
        ("Belangrijke woorden", true), ("Belangrijke woorden.", false), ("Wie bel je?", false),
        ("Ga nu naar huis", false), ("(Bel nu.)", false),
    ])
    func fewWordsWithoutASignAreALabel(_ text: String, _ isLabel: Bool) throws {
        let sentence = try #require(
            try TextMeter(.dutch).sentences(in: MeasuredText(text)).first)
        #expect(sentence.isLabel == isLabel)
    }

    @Test(arguments: [
        ("Bel VluchtelingenWerk", 1, true), ("VluchtelingenWerk belt", 0, true),
        ("Belastingdienst belt", 0, false), ("In Leeuwarden", 1, true), ("In huis", 1, false),
        ("Let op: Belastingdienst", 2, false), ("Zeg “Hulp nu”", 1, false),
        ("Let op: in Leeuwarden", 3, true),
    ])
    func capitalsTellNames(_ text: String, _ index: Int, _ isName: Bool) throws {
        let sentence = try #require(
            try TextMeter(.dutch).sentences(in: MeasuredText(text)).first)
        #expect(sentence.words[index].isName == isName)
    }
}
