import Diagnostics
import PlainLanguage
import Testing

@testable import Publishing

struct LevelCheckTests {
    private static let long =
        "De een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"

    @Test func findingsPointAtTheirWords() throws {
        let sample = try Sample(
            """
            # Titel

            🙂 *Goed*: de onbegrijpelijkheidsfactor.

            > [!NOTE]
            > Je brief wordt
            > vandaag bezorgd.

            - {municipality.name}: \(Self.long) of meer
              en meer.

            | Wat | Waar |
            |---|---|
            | a \\| b | het verantwoordelijkheidsgevoel |
            """)
        #expect(
            sample.findings(in: "content/pages/a.md") == [
                "9:14 long-word onbegrijpelijkheidsfactor",
                "12:12 passive wordt\n> vandaag bezorgd",
                "15:3 long-sentence {municipality.name}: \(Self.long) of meer\n  en meer.",
                "20:16 long-word verantwoordelijkheidsgevoel",
            ])
    }

    @Test func cellsOfTablesAreMeasured() throws {
        let sample = try Sample(
            "# Titel\n",
            files: [
                "categories.csv": "id,name,pictogram\nhealth,Zorg,\n",
                "services.csv":
                    "id,category,name,label,what,access,phone,url,email,address,hours,languages,"
                    + "latitude,longitude,source,source_date,checked\n"
                    + "a,health,Arts,Hulp,\"Zeg \"\"ja\"\", er is onbegrijpelijkheidsfactor.\","
                    + "Wordt gebeld.,,,,,,,,,Gids,,2026-11-23\n",
            ])
        #expect(
            sample.findings(in: "content/services.csv") == [
                "2:39 long-word onbegrijpelijkheidsfactor", "2:67 passive Wordt gebeld",
            ])
    }

    @Test func translationsPointIntoTheirCatalogue() throws {
        let sample = try Sample(
            "# Titel\n\nDe gemeente helpt.\n\nIets anders.\n",
            english: #"""
                #, fuzzy
                msgid "Iets anders."
                msgstr "Something was made."

                msgid "De gemeente helpt."
                msgstr ""
                "The \"town\" (gemeente) 🙂\t"
                "is *often "
                "asked* about incomprehensibilities."
                """#,
            languages: [.english])
        #expect(
            sample.findings(in: "locales/en/pages/a.po") == [
                "13:2 passive is *often \"\n\"asked", "14:15 long-word incomprehensibilities",
            ])
        let figures = try #require(
            sample.report.documents.first { $0.path == "locales/en/pages/a.po" }?.figures)
        // The gloss is not counted, nor the fuzzy text.
        #expect(figures.words == 7)
    }

    @Test func aLineOfWordsIsWithinTheLimitUpToIt() throws {
        let fifteen = try Sample("# Titel\n\n\(Self.long) of.\n")
        #expect(fifteen.findings(in: "content/pages/a.md") == [])
        let sixteen = try Sample("# Titel\n\n\(Self.long) of wel.\n")
        #expect(
            sixteen.findings(in: "content/pages/a.md") == [
                "9:1 long-sentence \(Self.long) of wel."
            ])
    }

    @Test func limitsComeFromTheFile() throws {
        let file = """
            # strenger
            sentence-words: 40
            nl.sentence-words: 3
            word-letters: 5
            allowed-words: Gemeente, bezwaar
            """
        let sample = try Sample(
            "# Titel\n\nDe gemeente helpt bij bezwaar.\n\nEen huisarts helpt.\n",
            files: ["language-level.txt": file])
        #expect(sample.problems.isEmpty)
        #expect(
            sample.findings(in: "content/pages/a.md") == [
                "9:1 long-sentence De gemeente helpt bij bezwaar.", "11:5 long-word huisarts",
            ])
    }

    @Test func aDocumentHasLimitsAsAWhole() throws {
        let sentence = "De wijkcoördinator coördineert de participatieactiviteiten."
        let page = Array(repeating: sentence, count: 2).joined(separator: " ")
        let text = (1...12).map { "\(page) Er wordt \($0) keer gebeld." }.joined(separator: "\n\n")
        let sample = try Sample(
            "# Titel\n\n\(text)\n",
            files: ["language-level.txt": "mean-sentence-words: 4\nword-letters: 30\n"])
        let whole = try #require(sample.report.documents.first { $0.path == "content/pages/a.md" })
            .findings.filter(\.isOver)
        #expect(whole.map(\.identifier) == ["long-sentences", "many-passives", "hard-reading"])
        #expect(
            whole.map(\.message).prefix(2) == [
                "the sentences have 5.0 words in the mean, at most 4",
                "12 of 36 sentences are passive, at most 5 in a hundred",
            ])
    }

    @Test func onePassiveInAShortTextIsToldOnly() throws {
        let sample = try Sample("# Titel\n\nEr wordt gebeld.\n")
        #expect(sample.findings(in: "content/pages/a.md") == ["9:4 passive wordt gebeld"])
        #expect(sample.report.over == 0)
    }

    @Test func namesMayBeLong() throws {
        let name = "Vluchtelingenwerkorganisatie"
        let sample = try Sample("# Titel\n\nVraag \(name) om hulp.\n\n\(name) helpt je.\n")
        #expect(sample.findings(in: "content/pages/a.md") == [])
    }

    @Test func theWordsOfThePagesAreMeasured() throws {
        let sample = try Sample("# Titel\n")
        let interface = try #require(sample.report.documents.first { $0.path == "interface" })
        #expect(interface.figures.sentences > 10)
        #expect(interface.over == 0)
    }

    @Test func textsOfOtherMunicipalitiesAreLeftOut() throws {
        let change =
            "---\nkind: changes\nof: a\n---\n\n## Nieuw {#new change=add after=end}\n\nEr wordt gebeld.\n"
        let files = ["municipalities/dorp/pages/a.md": change]
        let path = "content/municipalities/dorp/pages/a.md"
        let all = try Sample("# Titel\n\n## Deel {#part}\n\nTekst.\n", files: files)
        #expect(all.problems.map(\.message) == [])
        #expect(all.findings(in: path) == ["8:4 passive wordt gebeld"])
        let none = try Sample(
            "# Titel\n\n## Deel {#part}\n\nTekst.\n", files: files, municipalities: [])
        #expect(none.findings(in: path) == [])
    }

    @Test func theHardestDocumentsComeFirst() throws {
        let sample = try Sample(
            "# Titel\n\nKort.\n",
            files: [
                "pages/b.md":
                    "---\nkind: page\nchecked: 2026-11-23\nsource: Gids\n---\n\n# B\n\n"
                    + "De onbegrijpelijkheidsfactor.\n"
            ])
        #expect(sample.report.documents.first?.path == "content/pages/b.md")
        #expect(sample.report.documents.first?.over == 1)
    }
}
