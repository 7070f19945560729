import Diagnostics
import Gettext
import TestSupport
import Testing
import Text

/// Which old translation an edited text had.
@Suite struct EditedTextsTests {
    private static func catalog(_ text: String) -> Catalog {
        var report = Report()
        let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        return POParser.parse(SourceFile(path: "x.po", text: head + text), into: &report)
    }

    private static func entry(_ id: String, _ text: String = "x") -> String {
        "msgid \"\(id)\"\nmsgstr \"\(text)\"\n\n"
    }

    private static func found(_ texts: [String], _ catalog: String) -> [String] {
        EditedTexts.find(of: texts, in: self.catalog(catalog)).map { "\($0.text) < \($0.old.id)" }
    }

    @Test func anEditedTextFindsItsOldEntry() {
        let catalog = Self.entry("Bel in de ochtend.") + Self.entry("Neem je pas mee.")
        #expect(
            Self.found(["Neem je pas mee.", "Bel altijd in de ochtend."], catalog)
                == ["Bel altijd in de ochtend. < Bel in de ochtend."])
    }

    @Test func whatStillStandsThereLendsNothing() {
        let catalog = Self.entry("Bel in de ochtend.")
        #expect(Self.found(["Bel in de ochtend.", "Bel altijd in de ochtend."], catalog) == [])
    }

    @Test func whatIsUnlikeLendsNothing() {
        #expect(Self.found(["Neem je pas mee."], Self.entry("Bel in de ochtend.")) == [])
    }

    @Test func anEmptyEntryLendsNothingAndGetsNothing() {
        #expect(Self.found(["Bel nu even."], Self.entry("Bel nu even", "")) == [])
        let catalog = Self.entry("Bel nu even.", "") + Self.entry("Bel nu even")
        #expect(Self.found(["Bel nu even."], catalog) == [])
    }

    @Test func anObsoleteEntryLendsToo() {
        let catalog = "#~ msgid \"Bel in de ochtend\"\n#~ msgstr \"x\"\n"
        #expect(
            Self.found(["Bel in de ochtend."], catalog) == [
                "Bel in de ochtend. < Bel in de ochtend"
            ])
    }

    @Test func aTextThatCameBackIsNoLongerOld() throws {
        let catalog = Self.catalog("#~ msgid \"Bel nu\"\n#~ msgstr \"x\"\n")
        let edit = try #require(EditedTexts.find(of: ["Bel nu"], in: catalog).first)
        #expect(edit.isBack)
        let other = try #require(EditedTexts.find(of: ["Bel nu!"], in: catalog).first)
        #expect(!other.isBack)
    }

    /// An edit is what `translate update` would find too, if the old text is gone.
    @Test func anUpdateFindsTheSame() throws {
        var sentences = Sentences(random: SplitMix64(seed: 17))
        var count = 0
        for _ in 0..<200 {
            let old = (0..<8).map { _ in sentences.sentence(Sentences.dutch, 4...12) }
            let edited = Int.random(in: 0..<8, using: &sentences.random)
            var new = old
            new[edited] = old[edited] + " Nu."
            let catalog = Catalog(messages: old.map { Message(id: $0, strings: ["x \($0)"]) })
            let merged = CatalogMerge.merge(
                existing: catalog,
                template: Catalog(messages: new.map { Message(id: $0, strings: [""]) })
            ).catalog
            for edit in EditedTexts.find(of: new, in: catalog) {
                let message = try #require(merged.messages.first { $0.id == edit.text })
                #expect(message.isFuzzy)
                count += 1
                if !new.contains(message.previousID ?? "") {
                    #expect(message.previousID == edit.old.id)
                }
            }
        }
        #expect(count > 150)
    }
}
