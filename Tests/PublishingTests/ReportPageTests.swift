import Foundation
import Testing

/// The reports for people: pages that stand on their own.
@Suite struct ReportPageTests {
    /// Makes both reports, with something of each kind in them.
    private static func reports() async throws -> Workspace {
        let workspace = try Workspace()
        _ = try await workspace.run("edition", "stamp", "2026-11", "--today", "2026-11-25")
        try workspace.replace(
            "Vraag een fiets", by: "Vraag een fiets & slot < 2",
            in: "content/checklists/arrival.md")
        try workspace.replace(
            "Bel in de ochtend.", by: "Bel vroeg.", in: "content/pages/health.md")
        try workspace.replace(
            "- Gebruik geen water op vuur. {#no-water pictogram=no-water}",
            by: "- Gebruik geen water op vuur. {#no-water pictogram=no-water}\n- Laat niets staan.",
            in: "content/appliances/hob.md")
        try workspace.remove("content/signs/toilet.md")
        try workspace.replace(
            "- [Toilet](../signs/toilet.md)\n", by: "", in: "content/booklets/welcome.md")
        try workspace.remove("locales/ar/signs/toilet.po")
        for words in [
            ["local", "testdam", "--format", "html", "--file", "reports/index.html"],
            ["edition", "changes", "--format", "html", "--file", "reports/reprint.html"],
        ] {
            let result = try await Tool.run(words, in: workspace.folder)
            try #require(result.status == 0, "\(result.error)")
        }
        return workspace
    }

    @Test func theNuCheckerTakesThem() async throws {
        let workspace = try await Self.reports()
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let judge = Workspace.project.appendingPathComponent("Tests/Judges/check_html.py").path
        let result = try await Tool.judge(
            [python, judge, workspace.path("reports")], in: workspace.folder)
        #expect(result.status == 0, "\(result.output)\(result.error)")
        #expect(result.output.contains("2 passed, 0 failed"), "\(result.output)")
    }

    @Test func theyStandOnTheirOwnAndRunNothing() async throws {
        let workspace = try await Self.reports()
        for name in ["index.html", "reprint.html"] {
            let page = try workspace.read("reports/\(name)")
            for word in ["<script", "<link", "src=", "href=\"http", "@import", "url("] {
                #expect(!page.contains(word), "\(name) has \(word)")
            }
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\" dir=\"ltr\">"))
        }
    }

    @Test func theTextsOfSourcesAreEscapedAndPlain() async throws {
        let workspace = try await Self.reports()
        let local = try workspace.read("reports/index.html")
        #expect(local.contains("<title>Anders in Testdam</title>"))
        #expect(
            local.contains(
                "<p>Vraag een fiets &amp; slot &lt; 2 (Sponsor, Gezin; 1 maand na aankomst)</p>"
            ))
        #expect(local.contains("<p>Openingstijden: di-za 10:00-17:00</p>"))
        let reprint = try workspace.read("reports/reprint.html")
        #expect(reprint.contains("Haal deze bladen weg: ze bestaan niet meer"))
        #expect(reprint.contains("<p lang=\"nl\" dir=\"ltr\">[phone] Bel vroeg.</p>"))
        #expect(reprint.contains("dir=\"rtl\""))
    }
}
