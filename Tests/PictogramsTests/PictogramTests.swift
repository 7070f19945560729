import Pictograms
import Testing

extension Pictogram: CustomTestStringConvertible {
    /// The name alone, since reports would otherwise hold every markup.
    package var testDescription: String { name }
}

@Suite struct PictogramTests {
    @Test func namesAreUniqueAndSorted() {
        let names = Pictogram.all.map(\.name)
        #expect(names == Set(names).sorted())
    }

    @Test func meaningsAreUniqueBecauseTextsAreKeyedByThem() {
        let meanings = Pictogram.all.map(\.meaning)
        #expect(Set(meanings).count == meanings.count)
    }

    @Test(arguments: Pictogram.all)
    func nameIsKebabCase(of pictogram: Pictogram) {
        let words = pictogram.name.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { 0x61...0x7A ~= $0 } })
    }

    @Test(arguments: Pictogram.all)
    func meaningHasOneToFourWords(of pictogram: Pictogram) {
        #expect(1...4 ~= pictogram.meaning.split(separator: " ").count)
    }

    @Test(arguments: Pictogram.all)
    func markupStaysSmallEnoughToRepeatOnAPage(of pictogram: Pictogram) {
        #expect(1...900 ~= pictogram.markup.utf8CodeUnitCount)
    }

    @Test(arguments: Pictogram.all)
    func isFoundByItsName(pictogram: Pictogram) {
        #expect(Pictogram.named(pictogram.name)?.meaning == pictogram.meaning)
    }

    @Test(arguments: ["", "Bin", "bin ", "toilets", "wasmachine", "\u{0}"])
    func findsNothingUnderAnotherName(name: String) {
        #expect(Pictogram.named(name) == nil)
    }

    @Test func noTwoPicturesAreTheSame() {
        let markups = Set(Pictogram.all.map { $0.markup.description })
        #expect(markups.count == Pictogram.all.count)
    }

    @Test(arguments: ["arrow", "list", "bus", "bicycle", "walking", "exit", "arrival"])
    func whatRunsAlongTheLineMirrors(name: String) throws {
        #expect(try #require(Pictogram.named(name)).mirrorsInRightToLeft)
    }

    /// Clocks run clockwise, the slash falls to the right and a machine's hatch stays where it is.
    @Test(arguments: [
        "clock", "year", "no", "check", "question", "language", "co-alarm", "filter-hatch", "train",
    ])
    func whatHasOneFormEverywhereDoesNotMirror(name: String) throws {
        #expect(try !#require(Pictogram.named(name)).mirrorsInRightToLeft)
    }
}
