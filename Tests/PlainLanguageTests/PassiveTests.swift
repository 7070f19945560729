import PlainLanguage
import Testing

struct PassiveTests {
    private static func found(_ text: String, _ language: ReadingLanguage) throws -> [String] {
        try TextMeter(language).sentences(in: MeasuredText(text)).flatMap(\.passives).map {
            "\($0.auxiliary) \($0.participle)"
        }
    }

    @Test(arguments: [
        ("De brief wordt bezorgd.", ["wordt bezorgd"]),
        ("Je wordt in de eerste dagen ingeschreven.", ["wordt ingeschreven"]),
        ("Er wordt gebeld.", ["wordt gebeld"]),
        ("Het formulier kan worden opgehaald.", ["worden opgehaald"]),
        ("Als de huur niet betaald wordt, komt er een brief.", ["wordt betaald"]),
        ("De kinderen werden geholpen.", ["werden geholpen"]),
        ("De uitkering is betaald.", ["is betaald"]),
        ("De aanvragen zijn afgewezen.", ["zijn afgewezen"]),
        ("Word je gevraagd, zeg dan nee.", ["Word gevraagd"]),
        ("Dit wordt uitgelegd en het wordt terugbetaald.", ["wordt uitgelegd"]),
    ])
    func dutchPassivesAreFound(_ text: String, _ passives: [String]) throws {
        #expect(try Self.found(text, .dutch) == passives)
    }

    @Test(arguments: [
        "Je wordt 18 jaar.", "Word lid van de bibliotheek.", "Het wordt koud.",
        "Zij is gekomen.", "We zijn verhuisd.", "Ik ben getrouwd.", "De winkel is gesloten.",
        "Hij heeft zijn geld gekregen.", "Je hebt de brief gekregen.", "Er is geld.",
        "Het wordt lastig als je bent verhuisd.", "Het wordt tijd om geld te ontvangen.",
        "Je gezondheid is belangrijk.", "Het gebied is groot.", "Zorg is verplicht.",
        "Het wordt druk, want je hebt gebeld.", "Dat is geen gezicht.",
    ])
    func otherDutchSentencesHaveNone(_ text: String) throws {
        #expect(try Self.found(text, .dutch) == [])
    }

    @Test(arguments: [
        ("The letter is delivered.", ["is delivered"]),
        ("You were not told this.", ["were told"]),
        ("It can be picked up.", ["be picked"]),
        ("Your form is being checked.", ["is checked"]),
        ("Is it paid?", ["Is paid"]),
        ("The door is usually opened and the bell is rung.", ["is opened"]),
        ("This has been made.", ["been made"]),
    ])
    func englishPassivesAreFound(_ text: String, _ passives: [String]) throws {
        #expect(try Self.found(text, .english) == passives)
    }

    @Test(arguments: [
        "You are married.", "It is a hundred.", "You need help.", "She is at home.",
        "They are in bed.", "You are someone who lost a card.", "There is a need.",
        "Are you tired?", "I have paid.", "It is good, made at home.",
    ])
    func otherEnglishSentencesHaveNone(_ text: String) throws {
        #expect(try Self.found(text, .english) == [])
    }

    @Test func theRangeGoesFromTheFirstToTheLastOfBoth() throws {
        let text = "🙂 Als hij betaald door ons wordt, goed."
        let sentence = try #require(try TextMeter(.dutch).sentences(in: MeasuredText(text)).last)
        let range = try #require(sentence.passives.first).range
        #expect(
            String(decoding: Array(text.utf8)[range], as: UTF8.self) == "betaald door ons wordt")
    }
}
