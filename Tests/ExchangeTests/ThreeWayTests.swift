import Exchange
import Gettext
import TestSupport
import Testing
import Text

/// What an import does with one text: exported as one thing, by now another, returned as a third.
@Suite struct ThreeWayTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// The translation as it was exported; `~` before it marks it as fuzzy.
        let exported: String
        /// The translation in the catalogue by now.
        let now: String
        /// The translation in the file.
        let file: String
        var state: String?
        let expected: ImportChange.Kind?
        /// The translation afterwards.
        let after: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "nobody did anything", exported: "a", now: "a", file: "a", expected: nil,
            after: "a"),
        Case(
            name: "a new translation", exported: "", now: "", file: "a", expected: .new, after: "a"),
        Case(
            name: "a corrected one", exported: "a", now: "a", file: "b", expected: .changed,
            after: "b"),
        Case(
            name: "a corrected fuzzy one", exported: "~a", now: "~a", file: "b", expected: .changed,
            after: "b"),
        Case(
            name: "corrected here only", exported: "a", now: "b", file: "a", expected: nil,
            after: "b"),
        Case(
            name: "translated here only", exported: "", now: "b", file: "", expected: nil,
            after: "b"),
        Case(
            name: "two translators agree", exported: "a", now: "b", file: "b", expected: nil,
            after: "b"),
        Case(
            name: "two translators, two texts", exported: "a", now: "b", file: "c",
            expected: .conflict, after: "b"),
        Case(
            name: "two new translations", exported: "", now: "b", file: "c", expected: .conflict,
            after: "b"),
        Case(
            name: "confirmed here, changed there", exported: "~a", now: "a", file: "b",
            expected: .conflict, after: "a"),
        Case(name: "an emptied cell", exported: "a", now: "a", file: "", expected: nil, after: "a"),
        Case(
            name: "taken away here, changed there", exported: "a", now: "", file: "b",
            expected: .new, after: "b"),
        Case(
            name: "a fuzzy one that fits", exported: "~a", now: "~a", file: "a",
            state: "translated", expected: .confirmed, after: "a"),
        Case(
            name: "a fuzzy one left alone", exported: "~a", now: "~a", file: "a", expected: nil,
            after: "~a"),
        Case(
            name: "a doubted one", exported: "a", now: "a", file: "a", state: "fuzzy",
            expected: .doubted, after: "~a"),
        Case(
            name: "a new one to be looked at", exported: "", now: "", file: "a", state: "fuzzy",
            expected: .new, after: "~a"),
        Case(
            name: "a reviewed one", exported: "a", now: "a", file: "a", state: "reviewed",
            expected: .reviewed, after: "a"),
        Case(
            name: "fuzzy by now, left alone", exported: "a", now: "~a", file: "a", expected: nil,
            after: "~a"),
    ]

    private static func catalog(_ text: String) -> Catalog {
        var message = Message(id: "Bel de huisarts", strings: [text.replacing("~", with: "")])
        message.isFuzzy = text.hasPrefix("~")
        return Catalog(messages: [message])
    }

    /// The file as a translator returns it.
    private static func file(_ test: Case, _ format: ExchangeDocument.Format) -> [UInt8] {
        var units = ExportSelection.units(of: [("pages/a.po", catalog(test.exported))])
        units[0].translations = [test.file]
        if let state = test.state.flatMap(ExchangeState.init) { units[0].state = state }
        return Trip.write(units, format)
    }

    @Test(arguments: cases)
    func inATable(_ test: Case) throws { try Self.check(test, .csv) }

    /// XLIFF says with its target what a table says with a state of its own.
    @Test(arguments: cases.filter { $0.state != "fuzzy" })
    func inXLIFF(_ test: Case) throws { try Self.check(test, .xliff) }

    private static func check(_ test: Case, _ format: ExchangeDocument.Format) throws {
        let now = catalog(test.now)
        let (found, said) = Trip.plan(file(test, format), into: now)
        let plan = try #require(found, "\(said)")
        #expect(said == [])
        #expect(plan.changes.map(\.kind) == (test.expected.map { [$0] } ?? []))
        let message = (plan.catalogs["pages/a.po"] ?? now).messages[0]
        #expect(
            (message.isFuzzy && message.isTranslated ? "~" : "") + message.strings[0] == test.after)
        #expect(plan.catalogs.isEmpty == (test.expected == nil || test.expected == .conflict))
        #expect(message.origin?.maker == (test.expected == .reviewed ? .reviewed : nil))
    }

    /// The Dutch has changed since the export, and `translate update` made the old text fuzzy.
    private static func moved(_ translation: String) -> Catalog {
        var message = Message(id: "Bel nu de huisarts", strings: [translation])
        message.isFuzzy = true
        message.previousID = "Bel de huisarts"
        return Catalog(messages: [message])
    }

    @Test(arguments: ExchangeDocument.Format.allCases)
    func aTextWhoseDutchHasChangedComesInAsFuzzy(_ format: ExchangeDocument.Format) throws {
        let test = Case(name: "", exported: "a", now: "", file: "b", expected: nil, after: "")
        let plan = try #require(Trip.plan(Self.file(test, format), into: Self.moved("a")).plan)
        let change = try #require(plan.changes.first)
        #expect(change.kind == .movedOn)
        #expect(change.source == "Bel nu de huisarts")
        #expect(change.exportedSource == "Bel de huisarts")
        let message = try #require(plan.catalogs["pages/a.po"]?.messages.first)
        #expect(message.strings == ["b"] && message.isFuzzy)
        #expect(message.previousID == "Bel de huisarts")
        // Where somebody has made another translation since, it is a conflict.
        let newer = try #require(Trip.plan(Self.file(test, format), into: Self.moved("c")).plan)
        #expect(newer.changes.map(\.kind) == [.conflict] && newer.catalogs.isEmpty)
    }

    @Test func aNewTranslationOfDutchThatHasChangedFindsTheNewText() throws {
        let test = Case(name: "", exported: "", now: "", file: "b", expected: nil, after: "")
        let now = Catalog(messages: [Message(id: "Bel nu de huisarts", strings: [""])])
        let plan = try #require(Trip.plan(Self.file(test, .csv), into: now).plan)
        #expect(plan.changes.map(\.kind) == [.movedOn])
        let message = try #require(plan.catalogs["pages/a.po"]?.messages.first)
        #expect(message.strings == ["b"] && message.isFuzzy)
        #expect(message.previousID == "Bel de huisarts")
    }

    @Test func aTranslationOfDutchThatIsGoneIsKeptAsObsolete() throws {
        let test = Case(name: "", exported: "", now: "", file: "b", expected: nil, after: "")
        let now = Catalog(messages: [Message(id: "Iets heel anders", strings: [""])])
        let plan = try #require(Trip.plan(Self.file(test, .xliff), into: now).plan)
        #expect(plan.changes.map(\.kind) == [.kept])
        let catalog = try #require(plan.catalogs["pages/a.po"])
        #expect(catalog.messages == now.messages)
        #expect(catalog.obsolete == [Message(id: "Bel de huisarts", strings: ["b"])])
        // A second time it is there already.
        let again = try #require(Trip.plan(Self.file(test, .xliff), into: catalog).plan)
        #expect(again.changes.isEmpty && again.unchanged == 1)
    }

    @Test func theOriginIsToldWhereItWasAskedFor() throws {
        let test = Case(name: "", exported: "a", now: "", file: "b", expected: nil, after: "")
        let file = Self.file(test, .csv)
        let plan = try #require(Trip.plan(file, into: Self.catalog("a"), origin: .human).plan)
        let message = try #require(plan.catalogs["pages/a.po"]?.messages.first)
        #expect(message.origin?.maker == .human && message.origin?.date == "2026-11-25")
    }

    /// Whatever is damaged on the way: nothing crashes, and no translation is ever emptied.
    @Test(arguments: ExchangeDocument.Format.allCases)
    func damagedFilesNeverEmptyATranslation(_ format: ExchangeDocument.Format) {
        var generator = MessageGenerator(random: SplitMix64(seed: 21))
        var random = SplitMix64(seed: 22)
        for number in 0..<400 {
            let catalog = generator.catalog(count: 6)
            var bytes = Trip.export(catalog, format)
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 20))
                case 2: bytes = Array(bytes[..<place])
                case 3: bytes.insert(contentsOf: Array(";\"\n<&".utf8), at: place)
                default:
                    let end = min(bytes.count, place + 60)
                    let piece = Array(bytes[place..<end])
                    bytes.insert(
                        contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
                }
            }
            guard let after = Trip.plan(bytes, into: catalog).plan?.catalogs["pages/a.po"] else {
                continue
            }
            #expect(after.messages.count == catalog.messages.count, "\(number)")
            for (old, new) in zip(catalog.messages, after.messages) {
                #expect(!old.isTranslated || new.isTranslated, "\(number)")
                #expect(old.id == new.id && old.strings.count == new.strings.count, "\(number)")
            }
        }
    }
}
