import Foundation
import Testing

/// The forms of problems by which editors and code hosts mark them in the source.
@Suite struct ReportFormatTests {
    /// A workspace with one error, one warning, and an accent made of two code points before one.
    private static func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n\n1 e\u{301} 👍 [1](vbscript:y)\n",
            to: "content/pages/a, b.md")
        try workspace.write("?\n", to: "content/pages/100%.txt")
        return workspace
    }

    @Test func gitHubMarksTheLinesOfAChange() async throws {
        let result = try await Self.workspace().run("check", "--format", "github")
        #expect(result.status == 1)
        let lines = result.error.split(separator: "\n").map(String.init)
        #expect(
            lines.contains(
                "::error file=content/pages/a%2C b.md,line=8,endLine=8,col=7,endColumn=22,"
                    + "title=forbidden-scheme::a link may not use \"vbscript:\"%0Aallowed: https:, "
                    + "http:, tel:, mailto:, geo:"), "\(result.error)")
        #expect(
            lines.contains { $0.hasPrefix("::warning file=content/pages/100%25.txt,line=1,") },
            "\(result.error)")
    }

    @Test func sarifIsOneLogThatAStrictReaderTakes() async throws {
        let workspace = try Self.workspace()
        let result = try await workspace.run("check", "--format", "sarif")
        #expect(result.status == 1)
        #expect(
            result.error == "wegwijs: 2 errors; nothing was written, the last site is as it was\n")
        try workspace.write(result.output, to: "problems.sarif")
        let read = try await Self.read("problems.sarif", in: workspace)
        let lines = read.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        #expect(
            lines.contains {
                // Code points: the accent counts for itself, the picture once.
                $0.hasPrefix("content/pages/a%2C%20b.md:8:8-8:23 error forbidden-scheme ")
            }, "\(read)")
        #expect(
            lines.contains { $0.hasPrefix("content/pages/100%25.txt:1:1-1:1 warning stray-file ") },
            "\(read)")
    }

    @Test(arguments: ["sarif", "gitlab"])
    func withoutProblemsTheDocumentIsEmptyButWhole(_ format: String) async throws {
        let workspace = try Workspace()
        let result = try await workspace.run("check", "--format", format)
        #expect(result.status == 0)
        #expect(result.error.hasPrefix("Checked: "))
        try workspace.write(result.output, to: "problems")
        if format == "sarif" {
            #expect(try await Self.read("problems", in: workspace).isEmpty)
        } else {
            #expect(result.output == "[]\n")
        }
    }

    private struct Issue: Decodable {
        struct Location: Decodable {
            let path: String
            let lines: [String: Int]
        }

        let fingerprint: String
        let severity: String
        let location: Location
    }

    @Test func gitLabGetsAFingerprintThatLinesAboveDoNotChange() async throws {
        let workspace = try Self.workspace()
        let first = try await workspace.run("check", "--format", "gitlab")
        let issues = try JSONDecoder().decode([Issue].self, from: Data(first.output.utf8))
        #expect(
            issues.map(\.severity) == ["minor", "major", "minor", "major"], "\(first.output)")
        #expect(issues.last?.location.lines["begin"] == 8)
        #expect(Set(issues.map(\.fingerprint)).count == issues.count)
        try workspace.replace("# 112\n", by: "# 112\n\n", in: "content/pages/a, b.md")
        let second = try await workspace.run("check", "--format", "gitlab")
        let moved = try JSONDecoder().decode([Issue].self, from: Data(second.output.utf8))
        #expect(moved.last?.location.lines["begin"] == 9)
        #expect(moved.map(\.fingerprint) == issues.map(\.fingerprint))
    }

    @Test func anUnknownFormIsWrongUsage() async throws {
        let result = try await Workspace().run("check", "--format", "sarf")
        #expect(result.status == 2)
        #expect(result.error.contains("hint: did you mean \"sarif\"?"))
    }

    /// What a strict reader of SARIF finds in a file.
    private static func read(_ file: String, in workspace: Workspace) async throws -> String {
        let python = ProcessInfo.processInfo.environment["WEGWIJS_PYTHON"] ?? "python3"
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Judges/read_sarif.py").path
        let judged = try await Tool.judge([python, script, file], in: workspace.folder)
        try #require(judged.status == 0, "\(judged.error)")
        return judged.output
    }
}
