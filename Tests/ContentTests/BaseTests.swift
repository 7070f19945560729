import Content
import Diagnostics
import TestSupport
import Testing
import Text

/// The records of the national texts that local changes were written against.
@Suite struct BaseTests {
    private static let base = "municipalities/zaanstad/base.csv"

    /// A change of each kind, and its records.
    private static let changes: [String: String?] = [
        "municipalities/zaanstad/a.md": SampleTree.changes(
            of: "waste",
            """
            - Groen {#green change=replace}
            - {#couch change=remove}
            - Grijs {#grey change=add after=blue}

            | A | B |
            |---|---|
            | | {#glass change=move after=paper} |
            """),
        "municipalities/zaanstad/b.md": SampleTree.changes(
            of: "arrival", "- {#bed change=assign role=family}"),
        "municipalities/zaanstad/c.md": """
        ---
        kind: changes
        of: toilet
        change: remove
        ---
        """,
        "municipalities/zaanstad/hob.md": SampleTree.content["appliances/hob.md"]?
            .with("checked: 2026-11-23", as: "checked: 2026-11-23\nchange: replace")
            .with("Kookplaat", as: "Kookplaat op gas"),
        "municipalities/zaanstad/pool.md": SampleTree.page("Zwem mee."),
        "municipalities/zaanstad/services.csv": """
        id,change,category,name,label,what,phone,access,source,checked,after
        tip,remove,,,,,,,,,
        doctor,replace,,De Brug,,,-,,https://www.debrug.nl,2026-11-23,
        pool,,health,Het Bad,Zwembad,Zwemmen.,,,https://www.bad.nl,2026-11-23,doctor
        """,
        "municipalities/zaanstad/facts.csv":
            (SampleTree.content[
                "municipalities/zaanstad/facts.csv"] ?? "")
            + "\nadvice.text;text;Bel de wijkpost;https://www.zaanstad.nl;;2026-11-23\n",
    ]

    private static var recorded: [String: String?] {
        changes.merging([base: Drift(changes).records]) { $1 }
    }

    @Test("all that differs from the nation is listed, with both texts")
    func list() {
        let drift = Drift(Self.recorded)
        #expect(drift.problems == "")
        #expect(
            drift.outline == """
                waste#green piece replace current
                  national: Groene bak / Schillen / Brood
                  local: Groen
                waste#couch piece remove current
                  national: Een bank
                waste#grey piece add none (after blue)
                  local: Grijs
                waste#glass piece move current (after paper)
                  national: Glas | Glasbak
                arrival#bed piece assign current
                  national: Zoek een bed (sponsor; -7d)
                  local: Zoek een bed (family; -7d)
                toilet document remove current
                  national: Toilet / Wel / Toiletpapier / Niet / Verf
                hob document replace current
                  national: Kookplaat / Laat een pan nooit alleen. / Zo kook je / Zet de pan op de plaat. / Druk op de knop. / Niet doen / Zet geen plastic op de plaat. / Hulp / Bel {emergency.phone} bij brand.
                  local: Kookplaat op gas / Laat een pan nooit alleen. / Zo kook je / Zet de pan op de plaat. / Druk op de knop. / Niet doen / Zet geen plastic op de plaat. / Hulp / Bel {emergency.phone} bij brand.
                pool document add none
                  local: Pagina / Zwem mee.
                services.csv#tip service remove current
                  national: category: waste / name: Het Brengstation / label: Afvalstation / what: Je brengt grote spullen.
                services.csv#doctor service replace current
                  national: name: De Praktijk / phone: 020-346 72 00
                  local: name: De Brug / phone: -
                services.csv#pool service add none (after doctor)
                  local: category: health / name: Het Bad / label: Zwembad / what: Zwemmen.
                facts.csv#advice.text fact replace current
                  national: type: text / value: Bel eerst je huisarts
                  local: type: text / value: Bel de wijkpost
                """)
    }

    @Test("a change that nobody recorded is told, with the command that records it")
    func unrecorded() {
        let drift = Drift([
            "municipalities/zaanstad/x.md": SampleTree.changes(
                of: "waste",
                "- Groen {#green change=replace}\n- Grijs {#grey change=add after=blue}")
        ])
        #expect(
            drift.problems == """
                content/municipalities/zaanstad/x.md:6:11: warning: nobody has recorded the national text that "waste#green" was changed from [base-missing]
                  hint: when the change is right, run: wegwijs local accept zaanstad waste#green
                  hint: then you are told when the national text changes
                """)
    }

    /// An edit of the national sources, and the changes that it must report.
    struct Move: CustomTestStringConvertible, Sendable {
        let name: String
        let path: String
        let old: String
        let new: String
        let moved: [String]

        var testDescription: String { name }
    }

    @Test(
        "a national text that moves under a change is told, and nothing else is",
        arguments: [
            Move(
                name: "a replaced item", path: "pages/waste.md", old: "Groene bak",
                new: "Groene container", moved: ["waste#green"]),
            Move(
                name: "an item inside a replaced one", path: "pages/waste.md", old: "Brood",
                new: "Oud brood", moved: ["waste#green"]),
            Move(
                name: "a removed item", path: "pages/waste.md", old: "Een bank", new: "Een kast",
                moved: ["waste#couch"]),
            Move(
                name: "a moved row", path: "pages/waste.md", old: "Glasbak", new: "De glasbak",
                moved: ["waste#glass"]),
            Move(
                name: "a piece that is not changed", path: "pages/waste.md", old: "Blauwe bak {",
                new: "Blauwe container {", moved: []),
            Move(
                name: "who does an assigned task", path: "checklists/arrival.md",
                old: "role=sponsor due=-7d", new: "role=sponsor,family due=-7d",
                moved: ["arrival#bed"]),
            Move(
                name: "when an assigned task is due", path: "checklists/arrival.md", old: "due=-7d",
                new: "due=-6d", moved: ["arrival#bed"]),
            Move(
                name: "a document that is removed", path: "signs/toilet.md", old: "Verf",
                new: "Verf en olie", moved: ["toilet"]),
            Move(
                name: "a document that is replaced", path: "appliances/hob.md", old: "bij brand",
                new: "als er brand is", moved: ["hob"]),
            Move(
                name: "the picture of a step", path: "appliances/hob.md", old: "pictogram=hob}",
                new: "pictogram=bin}", moved: []),
            Move(
                name: "a cell that a row replaces", path: "services.csv", old: "De Praktijk",
                new: "De Nieuwe Praktijk", moved: ["services.csv#doctor"]),
            Move(
                name: "a cell that a row leaves as it is", path: "services.csv",
                old: "Maak een afspraak.", new: "Bel eerst.", moved: []),
            Move(
                name: "a cell of a removed row", path: "services.csv",
                old: "Je brengt grote spullen.", new: "Je brengt alles.",
                moved: ["services.csv#tip"]),
            Move(
                name: "the day on which a row was checked", path: "services.csv",
                old: "2025-06,2026-11-23", new: "2026-06,2026-11-24", moved: []),
            Move(
                name: "a fact that a local one stands over", path: "facts.csv",
                old: "Bel eerst je huisarts", new: "Bel altijd je huisarts",
                moved: ["facts.csv#advice.text"]),
            Move(
                name: "another fact", path: "facts.csv", old: ",2020,", new: ",2021,", moved: []),
        ])
    func moves(_ move: Move) throws {
        var edits = Self.recorded
        edits[move.path] = SampleTree.content[move.path]?.with(move.old, as: move.new)
        let drift = Drift(edits)
        let moved = drift.changes.filter { if case .moved = $0.drift { true } else { false } }
        #expect(moved.map(\.target.description) == move.moved)
        let warnings = drift.report.diagnostics.filter { $0.identifier == "base-moved" }
        #expect(warnings.map { $0.message.split(separator: "\"")[1] } == move.moved.map { $0[...] })
        #expect(drift.report.diagnostics.count == move.moved.count)
        // The records of the new text are right again.
        edits[Self.base] = drift.records
        #expect(Drift(edits).problems == "")
    }

    @Test("the warning shows both texts, the national place and the command")
    func warning() throws {
        var edits = Self.recorded
        edits["pages/waste.md"] = SampleTree.content["pages/waste.md"]?.with("Brood", as: "Vis")
        #expect(
            Drift(edits).problems == """
                content/municipalities/zaanstad/a.md:6:11: warning: the national text of "waste#green" has changed since this was written [base-moved]
                  hint: it was: Groene bak / Schillen / Brood
                  hint: it is now: Groene bak / Schillen / Vis
                  hint: when the change is still right, run: wegwijs local accept zaanstad waste#green
                  note: content/pages/waste.md:13:16: the national text is here
                """)
    }

    @Test("a change of more cells than before is no move of the national row")
    func moreCells() {
        var edits = Self.recorded
        edits["municipalities/zaanstad/services.csv"] = """
            id,change,name,label,access
            tip,remove,,,
            doctor,replace,De Brug,Dokter,Bel.
            """
        #expect(
            Drift(edits).report.diagnostics.filter { $0.identifier == "base-moved" }.isEmpty)
    }

    @Test("wrong records are reported where they stand", arguments: cases)
    func wrong(_ example: SourceCase) {
        #expect(Drift(example.content).problems == example.expected)
    }

    private static func record(_ rows: String) -> [String: String?] {
        [
            "municipalities/zaanstad/x.md": SampleTree.changes(
                of: "waste", "- Groen {#green change=replace}"),
            base: "document,piece,fingerprint,text\n" + rows,
        ]
    }

    private static let green = "waste,green,46533b030aad,\"Groene bak\nSchillen\nBrood\"\n"

    static let cases: [SourceCase] = [
        SourceCase("right records", record(green), ""),
        SourceCase(
            "records as a spreadsheet saves them",
            record("").merging([
                base: "\u{FEFF}document;piece;fingerprint;text\r\n"
                    + "waste;green;46533b030aad;\"Groene bak\r\nSchillen\r\nBrood\"\r\n"
            ]) { $1 }, ""),
        SourceCase(
            "a record of a change that is gone", record(green + "waste,gren,cbf29ce48422,\n"),
            """
            content/municipalities/zaanstad/base.csv:5:1: warning: zaanstad changes nothing national that is called "waste#gren" [base-gone]
              hint: did you mean "waste#green"?
              hint: to take the record out, run: wegwijs local accept zaanstad waste#gren
            """),
        SourceCase(
            "a record of a document that is not there", record(green + "wast,,cbf29ce48422,\n"),
            """
            content/municipalities/zaanstad/base.csv:5:1: warning: zaanstad changes nothing national that is called "wast" [base-gone]
              hint: to take the record out, run: wegwijs local accept zaanstad wast
            """),
        SourceCase(
            "a text that was changed by hand",
            record("waste,green,46533b030aad,Groene bak\n"),
            """
            content/municipalities/zaanstad/base.csv:2:13: error: "46533b030aad" is not the fingerprint of the text in this row [damaged-record]
              hint: this file is written by "wegwijs local accept"; take back what was changed here
              hint: or delete the row of "waste#green" and accept the change once more
            """),
        SourceCase(
            "two records of one change", record(green + green),
            """
            content/municipalities/zaanstad/base.csv:5:1: error: the id "waste#green" is used twice [duplicate-id]
              note: content/municipalities/zaanstad/base.csv:2:1: the first is here
            """),
        SourceCase(
            "a record without a name", record(green + ",green,cbf29ce48422,\n"),
            """
            content/municipalities/zaanstad/base.csv:5:1: error: expected a value in the column "document", found nothing [missing-value]
            """),
        SourceCase(
            "wrong columns",
            record("").merging([base: "document,piece,fingerprnt,text\n\(green)"]) { $1 },
            """
            content/municipalities/zaanstad/base.csv:1:1: error: expected a column "fingerprint" in the first line, found none [missing-column]
            content/municipalities/zaanstad/base.csv:1:16: error: no column is called "fingerprnt" [unknown-column]
              hint: did you mean "fingerprint"?
            """),
        SourceCase(
            "a row with too few cells", record(green + "waste,blue\n"),
            """
            content/municipalities/zaanstad/base.csv:5:1: error: row has 2 cells, the header has 4: "fingerprint" is missing [missing-cell]
              hint: an empty cell needs its delimiter too
            """),
        SourceCase(
            "a record in the national folder", ["base.csv": "document,piece,fingerprint,text\n"],
            """
            content/base.csv:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            """),
        SourceCase(
            "the attribute that held a fingerprint before",
            record(green).merging([
                "municipalities/zaanstad/x.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=replace base=46533b030aad}")
            ]) { $1 },
            """
            content/municipalities/zaanstad/x.md:6:32: error: no attribute is called "base" [unknown-attribute]
              hint: known: pictogram, role, due, critical, answer, lines, rows, choose, photos, change, after, before
            """),
    ]

    @Test("records are written in the order of their names, with line feeds, and read back")
    func roundTrip() {
        var generator = SplitMix64(seed: 20)
        let pieces = ["a", "\"", ",", ";", "\n", " ", "é", "سلام", "'", "{x}"]
        for _ in 0..<200 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let bytes = BaseRecord.write([
                ChangeTarget("waste", "green"): text, ChangeTarget("arrival"): "Tekst",
            ])
            let file = String(decoding: bytes, as: UTF8.self)
            #expect(file.hasPrefix("document,piece,fingerprint,text\narrival,,"))
            #expect(!file.contains("\r"))
            var edits = Self.record("")
            edits[Self.base] = file
            let record = Drift(edits).changes.first?.record
            #expect(record?.text == text, "\(text)")
        }
    }
}
