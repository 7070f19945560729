import Foundation
import Testing

/// `translate mark`: who made the translations, in comments that other programs keep.
@Suite struct MarkTests {
    private static let health = "locales/ar/pages/health.po"

    private static func mark(
        _ workspace: Workspace, _ words: String...
    ) async throws -> Tool.Result {
        try await Tool.run(
            ["translate", "mark", "--language", "ar", "--today", "2026-11-23", "--origin"] + words,
            in: workspace.folder)
    }

    private static func origins(_ text: String) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("# origin: ") }
            .map { $0.split(separator: " ")[2...3].joined(separator: " ") }
    }

    @Test func everyTranslatedEntryIsMarkedOnce() async throws {
        let workspace = try Workspace()
        // The words of the pages are the project's own, and marked.
        let interface = "locales/ar/interface.po"
        let words = try workspace.read(interface).split(
            separator: "\n", omittingEmptySubsequences: false)
        try workspace.write(
            words.filter { !$0.hasPrefix("# origin: ") }.joined(separator: "\n"), to: interface)
        let first = try await Self.mark(workspace, "machine")
        #expect(first.status == 0, "\(first.error)")
        let count = try #require(first.output.split(separator: " ").dropFirst().first)
        #expect(first.output.hasPrefix("ar: \(count) marked as machine, 0 left as they were; "))
        let second = try await Self.mark(workspace, "human")
        #expect(
            second.output
                == "ar: 0 marked as human, \(count) left as they were; 0 files written\n")
        let all = try await Self.mark(workspace, "human", "--all")
        #expect(all.output.hasPrefix("ar: \(count) marked as human, 0 left as they were; "))
        let origins = Self.origins(try workspace.read(Self.health))
        #expect(Set(origins) == ["human 2026-11-23"])
        // The header is no translation.
        #expect(!(try workspace.read(Self.health).hasPrefix("# origin")))
    }

    @Test func aTranslationThatWasChangedIsMarkedAnew() async throws {
        let workspace = try Workspace()
        _ = try await Self.mark(workspace, "machine")
        try workspace.replace("msgstr \"الصحة\"", by: "msgstr \"صحتكم\"", in: Self.health)
        let result = try await Self.mark(workspace, "human")
        #expect(result.output.hasPrefix("ar: 1 marked as human, "))
        #expect(
            Self.origins(try workspace.read(Self.health)).filter { $0.hasPrefix("human") }.count
                == 1)
    }

    @Test(arguments: ["content/pages/health.md", "locales/ar/pages/health.po"])
    func aFileMayBeNamed(file: String) async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: "locales")
        let result = try await Self.mark(workspace, "reviewed", "--file", file)
        #expect(result.output.hasSuffix("; 1 file written\n"), "\(result.error)")
        let after = try workspace.state(of: "locales")
        #expect(after.filter { $0.value != before[$0.key] }.keys.sorted() == ["ar/pages/health.po"])
    }

    /// gettext's own programs take the comments along, and an update of ours too.
    @Test func anUpdateKeepsTheOrigin() async throws {
        let workspace = try Workspace()
        _ = try await Self.mark(workspace, "machine")
        let marked = Self.origins(try workspace.read(Self.health))
        #expect(marked.count > 10)
        try workspace.replace(
            "Bel in de ochtend.", by: "Bel altijd in de ochtend.", in: "content/pages/health.md")
        try workspace.write("name: X\ndirection: ltr\n", to: "locales/fa/settings.txt")
        try workspace.write(try workspace.read(Self.health), to: "old.po")
        _ = try await workspace.run("translate", "update")
        #expect(Self.origins(try workspace.read(Self.health)) == marked)
        let judged = try await Tool.judge(
            [
                "msgmerge", "--previous", "--quiet", "-o", "theirs.po", "old.po",
                "locales/fa/pages/health.po",
            ], in: workspace.folder)
        #expect(judged.status == 0, "\(judged.error)")
        #expect(Self.origins(try workspace.read("theirs.po")) == marked)
        let checked = try await Tool.judge(
            ["msgfmt", "-c", "-o", "/dev/null", Self.health], in: workspace.folder)
        #expect(checked.status == 0, "\(checked.error)")
    }

    @Test func thePagesTellIt() async throws {
        let workspace = try Workspace()
        _ = try await Self.mark(workspace, "machine")
        _ = try await workspace.run("build")
        let tells = "data-translation-origin=\"machine\" data-translation-date=\"2026-11-23\""
        for page in ["health", "arrival/sponsor", "services/health", "book/welcome", "roles"] {
            let text = try workspace.read("output/testdam/ar/\(page)/index.html")
            #expect(text.components(separatedBy: tells).count == 2, "\(page)")
            let dutch = try workspace.read("output/testdam/nl/\(page)/index.html")
            #expect(!dutch.contains("data-translation"), "\(page)")
        }
    }

    @Test(arguments: [
        (["--origin", "human"], "expected a language"),
        (["--language", "ar"], "expected who made the translations"),
        (["--language", "ar", "--origin", "robot"], "there is no origin \"robot\""),
        (["--language", "nl", "--origin", "human"], "\"nl\" is the language of the sources"),
        (["--language", "fa", "--origin", "human"], "there is no language \"fa\""),
        (
            ["--language", "ar", "--origin", "human", "--file", "content/pages/helth.md"],
            "no source and no PO file is called \"content/pages/helth.md\""
        ),
        (
            ["--language", "ar", "--origin", "human", "--today", "tomorrow"],
            "\"tomorrow\" is not a day, expected a day such as 2026-11-23"
        ),
    ])
    func aWrongUseIsCodeTwo(words: [String], says: String) async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: "locales")
        let result = try await Tool.run(["translate", "mark"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(says)\n"), "\(result.error)")
        #expect(try workspace.state(of: "locales") == before)
    }
}
