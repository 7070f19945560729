import Foundation
import Testing

/// `edition`: what was printed, and which sheets changed since.
@Suite struct EditionCommandTests {
    private static let file = "content/editions/2026-11.csv"

    /// The small sources with an edition of all sheets.
    private static func stamped(_ options: String...) async throws -> Workspace {
        let workspace = try Workspace()
        let words = ["edition", "stamp", "2026-11", "--today", "2026-11-25"] + options
        let result = try await Tool.run(words, in: workspace.folder)
        try #require(result.status == 0, "\(result.error)")
        return workspace
    }

    @Test func stampingSaysWhatItRemembersAndNothingHasChanged() async throws {
        let workspace = try Workspace()
        let none = try await workspace.run("edition")
        #expect(none.output == "Nothing has been stamped yet.\n")
        let result = try await workspace.run("edition", "stamp", "2026-11", "--today", "2026-11-25")
        #expect(
            result.output.hasPrefix("Stamped edition 2026-11 of 2026-11-25: 56 sheets, "),
            "\(result.output)")
        #expect(result.output.hasSuffix(" texts. Written: content/editions/2026-11.csv\n"))
        #expect(try await workspace.run("check", "--strict").error == "")
        let list = try await workspace.run("edition", "list")
        #expect(
            list.output
                == "2026-11  2026-11-25  56 sheets: oosterveen/ar/ oosterveen/nl/ testdam/ar/ "
                + "testdam/nl/\n")
        let changes = try await workspace.run("edition", "changes")
        #expect(
            changes.output == "Edition 2026-11 of 2026-11-25: 0 sheets changed, 0 new, 0 gone; "
                + "56 as they were printed\n")
    }

    @Test func theSheetsThatChangedAreListedWithBothTexts() async throws {
        let workspace = try await Self.stamped()
        try workspace.replace(
            "Bel in de ochtend.", by: "Bel voor elf uur.", in: "content/pages/health.md")
        let result = try await workspace.run(
            "edition", "changes", "--municipality", "testdam", "--language", "nl")
        #expect(
            result.output == """
                Edition 2026-11 of 2026-11-25: 2 sheets changed, 0 new, 0 gone; 12 as they were printed

                Print again:
                  testdam, nl:
                    testdam/nl/book/welcome/  1
                    testdam/nl/health/  1

                What changed:
                  1. nl, below "De huisarts": changed
                     was: [phone] Bel in de ochtend.
                     now: [phone] Bel voor elf uur.

                """)
        let json = try await workspace.run(
            "edition", "changes", "--format", "json", "--language", "nl", "--municipality",
            "testdam")
        #expect(
            json.output.split(separator: "\n").last == """
                {"changes":[{"change":"changed","heading":"De huisarts",\
                "now":"[phone] Bel voor elf uur.","nowState":"",\
                "was":"[phone] Bel in de ochtend.","wasState":""}],"edition":"2026-11",\
                "language":"nl","municipality":"testdam","sheet":"testdam/nl/health/",\
                "state":"changed"}
                """)
    }

    @Test func aTranslationThatFellBehindIsListedInItsLanguage() async throws {
        let workspace = try await Self.stamped()
        try workspace.replace(
            "Bel in de ochtend.", by: "Bel in de morgen.", in: "content/pages/health.md")
        _ = try await workspace.run("translate", "update")
        let result = try await workspace.run(
            "edition", "changes", "--municipality", "testdam", "--language", "ar")
        #expect(result.output.contains("    testdam/ar/health/  1\n"))
        #expect(result.output.contains("[stale]\n"), "\(result.output)")
    }

    @Test func anEditionIsWrittenOverOnlyWhenAsked() async throws {
        let workspace = try await Self.stamped()
        let old = try workspace.read(Self.file)
        try workspace.replace(
            "Bel in de ochtend.", by: "Bel voor elf uur.", in: "content/pages/health.md")
        let refused = try await workspace.run("edition", "stamp", "2026-11")
        #expect(refused.status == 2)
        #expect(refused.error.contains("there is an edition \"2026-11\" already"))
        #expect(try workspace.read(Self.file) == old)
        let replaced = try await workspace.run("edition", "stamp", "2026-11", "--replace")
        #expect(replaced.status == 0)
        #expect(try workspace.read(Self.file).contains("Bel voor elf uur."))
    }

    @Test func anEditionOfSomeSheetsIsComparedWithThoseOnly() async throws {
        let workspace = try await Self.stamped()
        let result = try await workspace.run(
            "edition", "stamp", "kerst", "--municipality", "testdam", "--language", "nl",
            "--today", "2026-12-20")
        #expect(result.output.hasPrefix("Stamped edition kerst of 2026-12-20: 14 sheets"))
        let changes = try await workspace.run("edition", "changes")
        #expect(
            changes.output == "Edition kerst of 2026-12-20: 0 sheets changed, 0 new, 0 gone; "
                + "14 as they were printed\n")
        // Each sheet carries the newest edition that has it.
        _ = try await workspace.run("build")
        let own = try workspace.read("output/testdam/nl/hob/index.html")
        #expect(own.contains("Editie <bdi dir=\"ltr\">kerst</bdi>"))
        let other = try workspace.read("output/oosterveen/nl/hob/index.html")
        #expect(other.contains("Editie <bdi dir=\"ltr\">2026-11</bdi>"))
    }

    @Test func withoutEditionsNoSheetNamesOne() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("build")
        #expect(!(try workspace.read("output/testdam/nl/hob/index.html").contains("ditie")))
    }

    @Test func stampingTwiceMakesTheSameBytesInAnyFolder() async throws {
        let first = try await Self.stamped()
        let second = try await Self.stamped()
        #expect(try first.read(Self.file) == second.read(Self.file))
        #expect(try !first.read(Self.file).contains("\r"))
        _ = try await second.run(
            "edition", "stamp", "2026-11", "--replace", "--today", "2026-11-25")
        #expect(try first.read(Self.file) == second.read(Self.file))
    }

    @Test func sheetsOfALanguageThatIsGoneAreTold() async throws {
        let workspace = try await Self.stamped()
        try workspace.remove("locales/ar")
        let check = try await workspace.run("check")
        #expect(check.status == 0)
        #expect(
            check.error.contains(
                "warning: sheets were printed for the language \"ar\", which is not there "
                    + "[edition-of-nothing]"), "\(check.error)")
        // A sign shows all languages, so that of the other one has changed with it.
        let changes = try await workspace.run("edition", "changes")
        #expect(
            changes.output.hasPrefix(
                "Edition 2026-11 of 2026-11-25: 4 sheets changed, 0 new, 28 gone; 24 as they were"),
            "\(changes.output)")
    }

    @Test func aDamagedEditionStopsTheBuildAndCanBeStampedAnew() async throws {
        let workspace = try await Self.stamped()
        try workspace.replace(
            ",[letter] Neem je pas mee.", by: ",[letter] Neem niets mee.", in: Self.file)
        let build = try await workspace.run("build")
        #expect(build.status == 1)
        #expect(build.error.contains("[damaged-record]"), "\(build.error)")
        #expect(!workspace.exists("output"))
        let changes = try await workspace.run("edition", "changes")
        #expect(changes.status == 1)
        let stamp = try await workspace.run("edition", "stamp", "2026-11", "--replace")
        #expect(stamp.status == 0, "\(stamp.error)")
        #expect(try await workspace.run("build").status == 0)
    }

    @Test(
        "a wrong name is told with the nearest right one",
        arguments: [
            (["stamp"], "expected a name for the edition", "edition stamp 2026-11"),
            (["stamp", "Winter 1"], "\"Winter 1\" cannot be the name of an edition", "2026-11"),
            (["stamp", "../x"], "\"../x\" cannot be the name of an edition", "2026-11"),
            (["stamp", "a", "b"], "expected one edition, found \"b\" too", ""),
            (["stmp", "a"], "there is no command \"edition stmp\"", "did you mean \"stamp\"?"),
            (
                ["changes", "2026-12"], "there is no edition \"2026-12\"",
                "did you mean \"2026-11\"?"
            ),
            (
                ["changes", "--municipality", "testdan"], "there is no municipality \"testdan\"",
                "did you mean \"testdam\"?"
            ),
            (
                ["stamp", "x", "--today", "morgen"],
                "\"morgen\" is not a day, expected a day such as", ""
            ),
        ])
    func wrong(_ words: [String], _ message: String, _ hint: String) async throws {
        let workspace = try await Self.stamped()
        let before = try workspace.state(of: ".")
        let result = try await Tool.run(["edition"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.contains("wegwijs: \(message)"), "\(result.error)")
        #expect(hint.isEmpty || result.error.contains(hint), "\(result.error)")
        #expect(try workspace.state(of: ".") == before)
    }
}
