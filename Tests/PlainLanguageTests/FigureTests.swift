import PlainLanguage
import Testing

struct FigureTests {
    @Test(arguments: [
        ("huis", 1), ("gemeente", 3), ("brievenbus", 3), ("zorgverzekering", 5), ("beëindigen", 4),
        ("ideeën", 3), ("ruïne", 3), ("koeien", 2), ("nieuwe", 2), ("leeuw", 1), ("mooie", 2),
        ("fraai", 1), ("bureau", 2), ("kijken", 2), ("bijeenkomst", 3), ("coördinator", 5),
        ("geïnteresseerd", 5), ("vrouw", 1), ("yoghurt", 2), ("baby", 2), ("quiz", 1), ("één", 1),
        ("verblijfsvergunning", 5), ("toilet", 2),
        ("egoïst", 3), ("B1", 1), ("'s", 1), ("financiële", 5), ("aanvragen", 3),
    ])
    func dutchSyllables(_ word: String, _ count: Int) {
        #expect(ReadingLanguage.dutch.syllables(in: word) == count)
    }

    @Test(arguments: [
        ("house", 1), ("the", 1), ("letter", 2), ("table", 2), ("asked", 1), ("wanted", 2),
        ("houses", 2), ("times", 1), ("municipality", 6), ("insurance", 3), ("nation", 2),
        ("radio", 3), ("special", 2), ("people", 2), ("quiet", 2), ("playing", 2), ("free", 1),
        ("language", 2), ("appointment", 3), ("application", 4), ("refugee", 3), ("year", 1),
        ("going", 2), ("something", 2), ("some", 1), ("everyone", 3), ("safely", 2), ("safety", 2),
    ])
    func englishSyllables(_ word: String, _ count: Int) {
        #expect(ReadingLanguage.english.syllables(in: word) == count)
    }

    private static func figures(_ text: String, _ language: ReadingLanguage) throws -> Figures {
        var figures = Figures()
        for sentence in try TextMeter(language).sentences(in: MeasuredText(text)) {
            figures.add(sentence, longWords: 0)
        }
        return figures
    }

    @Test func dutchFiguresOfAKnownText() throws {
        // 4 + 6 words; 5 + 9 syllables; the heading counts for nothing.
        let text = "Jouw brief\nDe brief komt morgen. Je vraagt hulp aan de gemeente."
        let figures = try Self.figures(text, .dutch)
        #expect(figures.sentences == 2)
        #expect(figures.words == 10)
        #expect(figures.longest == 6)
        #expect(figures.syllables == 5 + 9 - 1)
        #expect(figures.passiveSentences == 0)
        let ease = try #require(figures.readingEase(.dutch))
        // 206.84 − 77 × 1.3 − 0.93 × 5
        #expect(abs(ease - 102.09) < 0.001)
    }

    @Test func englishFiguresOfAKnownText() throws {
        // 5 + 4 words; 6 + 6 syllables.
        let text = "The letter was sent today. It is for you."
        let figures = try Self.figures(text, .english)
        #expect(figures.sentences == 2)
        #expect(figures.words == 9)
        #expect(figures.syllables == 7 + 4)
        #expect(figures.passiveSentences == 1)
        let ease = try #require(figures.readingEase(.english))
        // 206.835 − 84.6 × 11 ÷ 9 − 1.015 × 4.5
        #expect(abs(ease - 98.8675) < 0.001)
    }

    @Test func numbersCountAsWordsWithoutSyllables() throws {
        let figures = try Self.figures("Bel 112 of 0900 nu.", .dutch)
        #expect(figures.words == 5)
        #expect(figures.spokenWords == 3)
    }

    @Test func nothingHasNoReadingEase() throws {
        #expect(try Self.figures("", .dutch) == Figures())
        #expect(Figures().readingEase(.dutch) == nil)
        #expect(Figures().meanSentence == 0)
    }

    @Test func figuresAdd() throws {
        var sum = try Self.figures("De brief komt morgen.", .dutch)
        sum.add(try Self.figures("Je vraagt hulp aan de gemeente.", .dutch))
        #expect(
            sum
                == (try Self.figures(
                    "De brief komt morgen. Je vraagt hulp aan de gemeente.", .dutch)))
    }
}
