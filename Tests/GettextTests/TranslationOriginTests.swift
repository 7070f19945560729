import Gettext
import Testing

/// Who made a translation is told by a comment that holds for that very translation only.
@Suite struct TranslationOriginTests {
    @Test(arguments: TranslationOrigin.Maker.allCases)
    func aCommentTellsWhoAndWhen(_ maker: TranslationOrigin.Maker) {
        var message = Message(id: "Hallo", strings: ["مرحبا"])
        message.translatorComments = ["first"]
        message.setOrigin(maker, on: "2026-11-23")
        #expect(message.translatorComments.first == "first")
        #expect(message.origin?.maker == maker)
        #expect(message.origin?.date == "2026-11-23")
        let read = message.translatorComments.last.flatMap(TranslationOrigin.init(comment:))
        #expect(read == message.origin)
    }

    @Test func aChangedTranslationHasNoKnownOrigin() {
        var message = Message(id: "Hallo", strings: ["مرحبا"])
        message.setOrigin(.machine, on: "2026-11-23")
        message.strings = ["أهلا"]
        #expect(message.origin == nil)
    }

    @Test func aSecondOriginTakesThePlaceOfTheFirst() {
        var message = Message(id: "Hallo", strings: ["مرحبا"])
        message.setOrigin(.machine, on: "2026-11-23")
        message.setOrigin(.reviewed, on: "2026-11-24")
        #expect(message.translatorComments.count == 1)
        #expect(message.origin?.maker == .reviewed)
    }

    @Test func anEmptyTranslationHasNone() {
        var message = Message(id: "Hallo", strings: [""])
        message.setOrigin(.human, on: "2026-11-23")
        #expect(message.translatorComments.isEmpty)
    }

    @Test(arguments: [
        "origin: nobody 2026-11-23 aa", "origin: human", "Origin: human x y", "",
        "origin: human yesterday aa", "origin: human 2026-1-1 aa",
    ])
    func otherCommentsAreNone(_ comment: String) {
        #expect(TranslationOrigin(comment: comment) == nil)
    }
}
