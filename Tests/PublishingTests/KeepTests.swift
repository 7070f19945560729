import Foundation
import Testing

/// `translate keep`: an author says that an edit was a small one.
@Suite struct KeepTests {
    private static let health = "content/pages/health.md"
    private static let catalog = "locales/ar/pages/health.po"

    private static func entry(_ workspace: Workspace, _ id: String) throws -> String? {
        try workspace.read(catalog).components(separatedBy: "\n\n")
            .first { $0.contains("msgid \"\(id)\"\n") }
    }

    @Test(arguments: [false, true])
    func aSmallEditKeepsItsTranslation(isAfterUpdate: Bool) async throws {
        let workspace = try Workspace()
        _ = try await workspace.run(
            "translate", "mark", "--language", "ar", "--origin", "reviewed", "--today", "2026-03-01"
        )
        let old = try #require(try Self.entry(workspace, "Bel in de ochtend."))
        try workspace.replace("Bel in de ochtend.", by: "Bel in de ochtend!", in: Self.health)
        if isAfterUpdate { _ = try await workspace.run("translate", "update") }
        let stale = try await workspace.run("check")
        #expect(stale.error.contains("[stale-translation]"))
        let result = try await workspace.run("translate", "keep", Self.health)
        #expect(result.status == 0, "\(result.error)")
        #expect(
            result.output == """
                ar: 1 translation of content/pages/health.md kept
                  line 21
                    old: Bel in de ochtend.
                    new: Bel in de ochtend!

                """)
        let kept = try #require(try Self.entry(workspace, "Bel in de ochtend!"))
        #expect(
            kept == old.split(separator: "ochtend.").joined(separator: "ochtend!"),
            "comments, origin and translation stay, without a mark")
        #expect(try await workspace.run("check", "--strict").status == 0)
        let update = try await workspace.run("translate", "update")
        #expect(update.output.hasSuffix("0 changed (fuzzy), 0 new, 0 obsolete; 0 files written\n"))
        let again = try await workspace.run("translate", "keep", Self.health)
        #expect(again.output == "ar: 0 translations of content/pages/health.md kept\n")
    }

    @Test func aLineKeepsItsTextsOnly() async throws {
        let workspace = try Workspace()
        try workspace.replace("Bel in de ochtend.", by: "Bel in de ochtend!", in: Self.health)
        try workspace.replace("Neem je pas mee.", by: "Neem je pas altijd mee.", in: Self.health)
        // As a message shows the place.
        let result = try await workspace.run("translate", "keep", "\(Self.health):21:4")
        #expect(result.status == 0, "\(result.error)")
        #expect(try Self.entry(workspace, "Bel in de ochtend!") != nil)
        #expect(try Self.entry(workspace, "Neem je pas altijd mee.") == nil)
        #expect(try Self.entry(workspace, "Neem je pas mee.") != nil)
    }

    @Test(
        "a translation that does not fit the new Dutch is not kept",
        arguments: [
            ("Bel {emergency.phone}.", "Bel {police.phone}.", "it lacks \"{police.phone}\""),
            (
                "Bel {emergency.phone}.", "Bel snel!",
                "it has \"{emergency.phone}\", which the Dutch text has not"
            ),
        ], [false, true])
    func placeholders(edit: (old: String, new: String, reason: String), isAfterUpdate: Bool)
        async throws
    {
        let workspace = try Workspace()
        let facts = try workspace.read("content/facts.csv")
        let separator = facts.contains(";") ? ";" : ","
        let fact = ["police.phone", "phone", "0900-8844", "Politie", "", "2026-11-23"]
        try workspace.write(
            facts + fact.joined(separator: separator) + "\n", to: "content/facts.csv")
        try workspace.replace(edit.old, by: edit.new, in: Self.health)
        if isAfterUpdate { _ = try await workspace.run("translate", "update") }
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "keep", Self.health)
        #expect(result.status == 1)
        #expect(
            result.error.contains(
                "content/pages/health.md:15:3: error: the translation into ar cannot be kept: "
                    + "\(edit.reason) [translation-not-kept]\n"), "\(result.error)")
        #expect(result.output == "ar: 0 translations of content/pages/health.md kept\n")
        #expect(try workspace.state(of: "locales") == before)
    }

    @Test func whatATranslatorIsUnsureOfIsNotKept() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "msgid \"Bel in de ochtend.\"", by: "#, fuzzy\nmsgid \"Bel in de ochtend.\"",
            in: Self.catalog)
        let result = try await workspace.run("translate", "keep", Self.health)
        #expect(result.status == 1)
        #expect(result.error.contains("a translator marked it as unsure"), "\(result.error)")
    }

    /// An update lends the translation of a like text; that is not an edit.
    @Test func whatComesFromATextThatStillStandsThereIsNotKept() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "1. Bel in de ochtend. {#call pictogram=phone}",
            by: "1. Bel in de ochtend. {#call pictogram=phone}\n1. Bel in de avond. {#evening}",
            in: Self.health)
        let before = try await workspace.run("translate", "keep", Self.health)
        #expect(before.output == "ar: 0 translations of content/pages/health.md kept\n")
        _ = try await workspace.run("translate", "update")
        let after = try await workspace.run("translate", "keep", Self.health)
        #expect(after.status == 1)
        #expect(
            after.error.contains("it was taken from another text, which still stands there"),
            "\(after.error)")
    }

    @Test func twoTextsFromOneOldAreNotKeptTogether() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "1. Bel in de ochtend. {#call pictogram=phone}",
            by: "1. Bel in de ochtend! {#call pictogram=phone}\n1. Bel in de ochtend? {#twice}",
            in: Self.health)
        let both = try await workspace.run("translate", "keep", Self.health)
        #expect(both.status == 1)
        #expect(both.error.contains("several texts come from the same old one"), "\(both.error)")
        let one = try await workspace.run("translate", "keep", Self.health + ":21")
        #expect(one.status == 0, "\(one.error)")
        #expect(try Self.entry(workspace, "Bel in de ochtend!") != nil)
    }

    @Test func anObsoleteEntryComesBackIntoUse() async throws {
        let workspace = try Workspace()
        let dutch = try workspace.read(Self.health)
        try workspace.replace(
            "1. Bel in de ochtend. {#call pictogram=phone}\n", by: "", in: Self.health)
        _ = try await workspace.run("translate", "update")
        try workspace.write(dutch, to: Self.health)
        try workspace.replace("Bel in de ochtend.", by: "Bel in de ochtend!", in: Self.health)
        let result = try await workspace.run("translate", "keep", Self.health)
        #expect(result.status == 0, "\(result.error)")
        #expect(!(try workspace.read(Self.catalog).contains("#~")))
        #expect(try await workspace.run("check", "--strict").status == 0)
    }

    @Test func aTableKeepsTheTextsOfARow() async throws {
        let workspace = try Workspace()
        let categories = try workspace.read("content/categories.csv")
        let line = try #require(categories.split(separator: "\n").dropFirst().first)
        let cell = try #require(line.split { $0 == "," || $0 == ";" }.dropFirst().first)
        try workspace.write(
            categories.split(separator: cell).joined(separator: cell + "!"),
            to: "content/categories.csv")
        let result = try await workspace.run("translate", "keep", "content/categories.csv:2")
        #expect(result.output.hasPrefix("ar: 1 translation of content/categories.csv kept\n"))
        #expect(try await workspace.run("check", "--strict").status == 0)
    }

    @Test(arguments: [
        ([], "expected the source that you edited"),
        (["--language", "ar"], "expected the source that you edited"),
        (["content/pages/helth.md"], "there is no source \"content/pages/helth.md\""),
        (
            ["content/pages/health.md:2"],
            "no text that is translated stands in line 2 of \"content/pages/health.md\""
        ),
    ])
    func aWrongUseIsCodeTwo(words: [String], says: String) async throws {
        let workspace = try Workspace()
        let result = try await Tool.run(["translate", "keep"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(says)\n"), "\(result.error)")
    }
}
