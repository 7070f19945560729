import Foundation
import Testing

/// `check --language-level` as people and tools run it.
@Suite struct LanguageLevelTests {
    private static let passive = "De brief wordt vandaag door de gemeente bezorgd."
    private static let long =
        "Je gaat naar de dokter en dan ga je naar de winkel en daarna weer naar huis."

    private static func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\nsource: Gids\n---\n\n# Proef\n\n\(long)\n\n\(passive)\n",
            to: "content/pages/level.md")
        return workspace
    }

    @Test func theShippedTextsAreWithinTheirLimits() async throws {
        let result = try await Tool.run(["check", "--language-level"], in: Workspace.project.path)
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.hasSuffix("Plain language: everything is within the limits.\n"))
        #expect(result.error == "")
    }

    @Test func aTextOverTheLimitsEndsWith1() async throws {
        let result = try await Self.workspace().run("check", "--language-level")
        #expect(result.status == 1)
        #expect(result.error == "")
        #expect(
            result.output.contains(
                """
                content/pages/level.md: 2 sentences, 25 words; 12.5 words a sentence, the longest 17; 0 long words; 1 passive; reading ease 96.7
                content/pages/level.md:9:1: error: the sentence has 17 words, at most 15 [long-sentence]
                    \(Self.long)
                    \(String(repeating: "^", count: Self.long.count))
                content/pages/level.md:11:10: warning: the sentence is passive: "wordt … bezorgd" [passive]
                    \(Self.passive)
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """), "\(result.output)")
        #expect(result.output.hasSuffix("\nPlain language: 1 finding goes over the limits.\n"))
    }

    @Test func toolsGetOneObjectALine() async throws {
        let result = try await Self.workspace().run(
            "check", "--language-level", "--language", "nl", "--format", "json")
        #expect(result.status == 1)
        let objects = try result.output.split(separator: "\n").map { line in
            try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(objects.first?["language"] as? String == "nl")
        let document = try #require(objects.first { $0["over"] as? Int == 1 })
        #expect(document["path"] as? String == "content/pages/level.md")
        #expect(document["sentences"] as? Int == 2)
        #expect(document["meanSentence"] as? Double == 12.5)
        let finding = try #require(objects.first { $0["identifier"] as? String == "long-sentence" })
        #expect(finding["line"] as? Int == 9)
        #expect(finding["severity"] as? String == "error")
    }

    @Test func theReportIsOnePageWithoutScripts() async throws {
        let workspace = try Self.workspace()
        let result = try await workspace.run(
            "check", "--language-level", "--format", "html", "--file", "report/level.html")
        #expect(result.status == 1)
        #expect(
            result.output
                == "Plain language: 1 finding goes over the limits. The report is in report/level.html.\n"
        )
        let page = try workspace.read("report/level.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">"))
        #expect(page.contains("Lange zin: 17 woorden, hooguit 15."))
        #expect(page.contains("<code>content/pages/level.md:9:1</code>"))
        #expect(page.contains("<mark>wordt vandaag door de gemeente bezorgd</mark>"))
        #expect(!page.contains("<script"))
        #expect(!page.contains("src="))
    }

    @Test func theReportIsTheSameEachTime() async throws {
        let workspace = try Self.workspace()
        let first = try await workspace.run("check", "--language-level")
        let second = try await workspace.run("check", "--language-level")
        #expect(first.output == second.output)
    }

    @Test func nothingIsMeasuredBesideErrors() async throws {
        let workspace = try Self.workspace()
        try workspace.write("words: 3\n", to: "content/language-level.txt")
        let result = try await workspace.run("check", "--language-level")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.error.hasSuffix("wegwijs: nothing was measured; mend the errors first\n"))
    }

    @Test(arguments: [
        (["--language", "ar"], "the language \"ar\" cannot be measured", "expected nl or en"),
        (["--format", "htm"], "there is no format \"htm\"", "did you mean \"html\"?"),
        (
            ["--municipality", "testdan"], "there is no municipality \"testdan\"",
            "did you mean \"testdam\"?"
        ),
    ])
    func wrongUsageIsTold(_ words: [String], _ message: String, _ hint: String) async throws {
        let workspace = try Self.workspace()
        let result = try await Tool.run(
            ["check", "--language-level"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(message)\n    hint: \(hint)\n"))
    }
}
