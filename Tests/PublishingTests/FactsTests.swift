import Foundation
import Testing

/// `facts`, `confirm` and `check --facts`: what grows old, whom to ask, and the day of the answer.
@Suite struct FactsTests {
    /// The problems that have nothing to do with age.
    private static let late = ["--today", "2028-01-01"]

    @Test func checkSaysInOneLineHowMuchIsOld() async throws {
        let workspace = try Workspace()
        let fresh = try await workspace.run("check", "--strict", "--today", "2026-11-25")
        #expect(fresh.status == 0, "\(fresh.error)")
        #expect(fresh.output.hasPrefix("Checked: "))
        #expect(!fresh.output.contains("To check again"))
        let late = try await workspace.run("check", "--strict", "--today", "2028-01-01")
        #expect(late.status == 0)
        #expect(late.error == "")
        #expect(
            late.output.hasSuffix(
                "To check again: 13 facts or services, 7 texts; \"wegwijs facts\" lists them.\n"),
            "\(late.output)")
    }

    @Test func checkWithFactsWarnsOfEachInItsPlace() async throws {
        let workspace = try Workspace()
        try workspace.write("facts-age: 30d\n", to: "content/checks.txt")
        let result = try await workspace.run("check", "--facts", "--today", "2026-12-24")
        #expect(result.status == 0)
        #expect(
            result.error.hasPrefix(
                """
                content/facts.csv:2:1: warning: "emergency.phone" was last checked on 2026-11-23, \
                1 day longer ago than 30 days [old-fact]
                """), "\(result.error)")
        #expect(
            result.error.contains("hint: ask 020-346 72 00, then run \"wegwijs confirm doctor\""))
        #expect(!result.error.contains("old-text"))
        let strict = try await workspace.run(
            "check", "--facts", "--strict", "--today", "2026-12-24")
        #expect(strict.status == 1)
        let early = try await workspace.run("check", "--facts", "--today", "2026-01-01")
        #expect(early.error.contains("which is still to come [future-check]"))
    }

    @Test func anUnverifiedRowIsAWarningAndBuilds() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "Folder van de bibliotheek,2025,2026-11-23", by: "Folder van de bibliotheek,2025,",
            in: "content/services.csv")
        let result = try await workspace.run("build")
        #expect(result.status == 0, "\(result.error)")
        #expect(
            result.error.contains(
                """
                content/services.csv:3:1: warning: nobody has compared "library" with its source; \
                pages do not show it [unverified-fact]
                """), "\(result.error)")
        #expect(
            !(try workspace.read("output/oosterveen/nl/services/leisure/index.html"))
                .contains("Dag en nacht open"))
    }

    @Test(arguments: ["emergency.phone,phone,112,https://www.politie.nl/112,2021-02,2026-11-23"])
    func whatStandsOnEveryPageMustBeVerified(row: String) async throws {
        let workspace = try Workspace()
        try workspace.replace(
            row, by: row.replacing("2026-11-23", with: ""), in: "content/facts.csv")
        let result = try await workspace.run("build")
        #expect(result.status == 1)
        #expect(result.error.contains("[unverified-needed-fact]"))
        #expect(!workspace.exists("output"))
        // The list and the confirmation are the way out of it.
        let list = try await workspace.run("facts", "--today", "2026-11-25")
        #expect(list.status == 0, "\(list.error)")
        #expect(list.output.contains("never checked; on every page"))
        let confirmed = try await workspace.run(
            "confirm", "emergency.phone", "--today", "2026-11-25")
        #expect(confirmed.status == 0, "\(confirmed.error)")
        #expect(
            confirmed.output
                == "content/facts.csv:2: emergency.phone checked 2026-11-25 (was never checked)\n")
        #expect(try await workspace.run("build").status == 0)
    }

    // MARK: The list

    @Test func theListTellsWhomToAskTheOldestFirst() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "Folder van de bibliotheek,2025,2026-11-23", by: "Folder van de bibliotheek,2025,-",
            in: "content/services.csv")
        let result = try await workspace.run(
            "facts", "--older-than", "1d", "--today", "2026-11-25")
        #expect(result.status == 0, "\(result.error)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "Landelijk: 13 to check")
        let names = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        #expect(names.first == "  service library: Bibliotheek (Bibliotheek)")
        let end = try #require(lines.firstIndex { $0.hasPrefix("Oosterveen") })
        let ages = lines[..<end].compactMap { line -> Int? in
            let words = line.split(separator: " ")
            return words.count > 3 && words[0] == "checked" ? Int(words[2]) : nil
        }
        #expect(ages == ages.sorted(by: >))
        #expect(ages.count == 12)
        #expect(
            result.output.contains(
                """
                  service doctor: Huisarts (Huisartsenpraktijk De Brug)
                    phone: 020-346 72 00
                    url: debrug.example.nl
                    email: info@debrug.example.nl
                    address: Brugstraat 1, 1506 MZ Testdam
                    hours: ma-do 08:30-17:00; vr 08:30-12:30; 2026-12-25 gesloten
                    access: Maak eerst een afspraak.
                    languages: nl ar
                    ask: 020-346 72 00
                    source: https://www.debrug.example.nl/praktijk (2026-10)
                    checked 2026-11-22, 2 days too old; on
                """), "\(result.output)")
        // Each place once, the nation first.
        #expect(
            lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
                == ["Landelijk", "Oosterveen", "Testdam"])
    }

    @Test func aMunicipalityGetsItsOwnListOnly() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run(
            "facts", "--municipality", "testdam", "--format", "json", "--today", "2028-01-01")
        let ids = try result.output.split(separator: "\n").map { line in
            let record =
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(record?["place"] as? String == "testdam")
            #expect(record?["daysTooOld"] as? Int == 39)
            return record?["id"] as? String
        }
        #expect(
            ids == [
                "municipality.name", "municipality.url", "municipality.phone", "library", "market",
            ])
    }

    @Test func theTableIsOneThatPythonReads() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run(
            "facts", "--format", "csv", "--file", "list.csv", "--today", "2028-01-01")
        #expect(result.output == "20 to check; list.csv was written\n", "\(result.output)")
        let code =
            "import csv;r=list(csv.DictReader(open('list.csv',encoding='utf-8-sig',newline=''),"
            + "delimiter=';'));print(len(r),{len(x) for x in r},"
            + "[x['ask'] for x in r if x['id']=='doctor'])"
        let judged = try await Tool.judge(["python3", "-c", code], in: workspace.folder)
        #expect(judged.output == "20 {11} ['020-346 72 00']\n", "\(judged.error)")
    }

    @Test func theSheetIsDutchAndHoldsWhatTheListHolds() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run(
            "facts", "--format", "html", "--file", "list.html", "--today", "2028-01-01")
        let page = try workspace.read("list.html")
        for words in [
            "<html lang=\"nl\" dir=\"ltr\">", "Bellijst", "Landelijk (", "Testdam (",
            "Vraag het na bij", "Gecontroleerd op 2026-11-22, 40 dagen te oud.", "elke pagina",
            "klopt niet, het is nu:",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func nothingToCheckIsSaid() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run("facts", "--today", "2026-11-25")
        #expect(result.status == 0)
        #expect(result.output == "Nothing is to be checked.\n")
    }

    // MARK: Confirming

    @Test func aConfirmationHoldsForAllLanguagesAndChangesOnlyItsCell() async throws {
        let workspace = try Workspace()
        let locales = try workspace.bytes(of: "locales")
        let before = try workspace.read("content/municipalities/testdam/facts.csv")
        let result = try await workspace.run(
            "confirm", "municipality.phone", "--today", "2026-11-25")
        #expect(result.status == 0, "\(result.error)")
        #expect(
            try workspace.read("content/municipalities/testdam/facts.csv")
                == before.replacing(
                    "14 075;https://www.testdam.example.nl/over;;2026-11-23",
                    with: "14 075;https://www.testdam.example.nl/over;;2026-11-25"))
        #expect(try workspace.bytes(of: "locales") == locales)
    }

    @Test func aTextIsConfirmedInItsHeader() async throws {
        let workspace = try Workspace()
        let before = try workspace.read("content/pages/health.md")
        let result = try await workspace.run(
            "confirm", "health", "doctor", "--on", "2026-11-24", "--today", "2026-11-25")
        #expect(
            result.output == """
                content/pages/health.md:5: health checked 2026-11-24 (was 2026-11-23)
                content/services.csv:2: doctor checked 2026-11-24 (was 2026-11-22)

                """, "\(result.error)")
        #expect(
            try workspace.read("content/pages/health.md")
                == before.replacing("checked: 2026-11-23", with: "checked: 2026-11-24"))
    }

    @Test func aNewSourceTakesItsDateAlong() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run(
            "confirm", "library", "--source", "Folder; winter", "--today", "2026-11-25",
            "--municipality", "testdam")
        #expect(
            try workspace.read("content/municipalities/testdam/services.csv")
                .contains("di-za 10:00-17:00;\"Folder; winter\";2026-11-25;replace"))
        _ = try await workspace.run(
            "confirm", "library", "--source", "Folder", "--today", "2026-11-25")
        #expect(
            try workspace.read("content/services.csv").contains(",Folder,,2026-11-25"))
        _ = try await workspace.run(
            "confirm", "library", "--source-date", "2026-11", "--today", "2026-11-25")
        #expect(
            try workspace.read("content/services.csv").contains(",Folder,2026-11,2026-11-25"))
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let words: [String]
        let says: String

        init(_ words: String..., says: String) {
            self.words = words
            self.says = says
        }

        var testDescription: String { words.joined(separator: " ") }
    }

    @Test(arguments: [
        Refusal(
            "doctor", "libary", "emergency.fone",
            says: """
                wegwijs: no fact, service or text is called "libary"
                    hint: did you mean "library"?
                wegwijs: no fact, service or text is called "emergency.fone"
                    hint: did you mean "emergency.phone"?
                """),
        Refusal(
            "doctor", "municipality.name",
            says: """
                wegwijs: "municipality.name" stands in oosterveen, testdam
                    hint: say which one: --municipality oosterveen
                """),
        Refusal(
            "doctor", "--municipality", "testdam",
            says: """
                wegwijs: no fact, service or text is called "doctor" in testdam
                    hint: it is the nation's; leave out --municipality
                """),
        Refusal(
            "doctor", "--on", "2026-11-26",
            says: """
                wegwijs: 2026-11-26 is still to come; today is 2026-11-25
                    hint: write the day on which it was compared
                """),
        Refusal(
            "doctor", "--on", "2026-09-30",
            says: """
                wegwijs: the source bears the date 2026-10, so it cannot have been compared on 2026-09-30
                    hint: give the date of the present source with --source-date
                """),
        Refusal(
            "library", "--on", "2026-11-20",
            says: "wegwijs: \"library\" was checked on 2026-11-23 already, later than 2026-11-20"),
        Refusal(
            "health", "--source", "https://www.voorbeeld.nl",
            says: """
                wegwijs: the text "health" has 2 sources
                    hint: change the lines "source: …" of content/pages/health.md by hand
                """),
        Refusal(
            "arrival-testdam",
            says: """
                wegwijs: "arrival-testdam" holds changes, which bear no day
                    hint: confirm the national text that it changes
                """),
    ])
    func whereOneIsWrongNothingIsWritten(_ refusal: Refusal) async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: ".")
        let result = try await Tool.run(
            ["confirm"] + refusal.words + ["--today", "2026-11-25"], in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error == refusal.says + "\nwegwijs: nothing was written\n")
        #expect(result.output == "")
        #expect(try workspace.state(of: ".") == before)
    }

    @Test func everythingOfAMunicipalityIsConfirmedOnlyWhenAskedFor() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run(
            "confirm", "--all", "--municipality", "testdam", "--today", "2026-11-25")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.split(separator: "\n").count == 5)
        let list = try await workspace.run(
            "facts", "--municipality", "testdam", "--older-than", "12m", "--today", "2027-11-25")
        #expect(list.output == "Nothing is to be checked.\n")
    }
}
