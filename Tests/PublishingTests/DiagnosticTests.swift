import Foundation
import Testing

/// How problems are written, for people and for tools.
@Suite struct DiagnosticTests {
    private struct Record: Decodable, Equatable {
        struct Note: Decodable, Equatable {
            let path: String
            let line: Int
            let column: Int
            let message: String
        }

        let path: String
        let line: Int
        let column: Int
        let severity: String
        let identifier: String
        let message: String
        let hints: [String]
        let notes: [Note]
    }

    @Test func eachProblemIsOneObjectOfJSONInItsLine() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "{#card", by: "{#call", in: "content/pages/health.md")
        try workspace.write("\"\u{202E}\\\n", to: "content/pages/a\n\"b\".txt")
        let result = try await workspace.run("check", "--format", "json")
        #expect(result.status == 1)
        let lines = result.error.split(separator: "\n")
        // The last line is for people; a tool knows the end by the exit code.
        #expect(lines.last?.hasPrefix("wegwijs: 2 errors") == true)
        let records = try lines.dropLast().map {
            try JSONDecoder().decode(Record.self, from: Data($0.utf8))
        }
        #expect(
            records.map(\.identifier) == [
                "unknown-link", "stray-file", "duplicate-id",
            ])
        #expect(records.map(\.severity) == ["error", "warning", "error"])
        #expect(
            records.last
                == Record(
                    path: "content/pages/health.md", line: 22, column: 23, severity: "error",
                    identifier: "duplicate-id", message: "the id \"call\" is used twice", hints: [],
                    notes: [
                        Record.Note(
                            path: "content/pages/health.md", line: 21, column: 25,
                            message: "the first is here")
                    ]))
        #expect(records[1].path == "content/pages/a\n\"b\".txt")
    }

    @Test func aLineWithArabicIsIsolatedAndHasNoCaret() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "msgstr \"مهام: {role}\"", by: "msgstr \"مهام\"", in: "locales/ar/interface.po")
        let result = try await workspace.run("check")
        let lines = result.error.split(separator: "\n")
        #expect(lines.dropFirst().first == "    \u{2068}msgstr \"مهام\"\u{2069}")
        #expect(!result.error.contains("^"))
    }

    @Test func theCaretStandsBelowWhatIsMeantAlsoAfterAccents() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n\n\tCafé e\u{301}é [x](vbscript:y)\n",
            to: "content/pages/extra.md")
        let result = try await workspace.run("check")
        #expect(
            result.error.contains("content/pages/extra.md:8:"), "\(result.error)")
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n\n1 é e\u{301} [1](vbscript:y)\n",
            to: "content/pages/extra.md")
        let second = try await workspace.run("check")
        #expect(
            second.error.contains(
                """
                content/pages/extra.md:8:7: error: a link may not use "vbscript:" [forbidden-scheme]
                    1 é e\u{301} [1](vbscript:y)
                          ^^^^^^^^^^^^^^^
                """), "\(second.error)")
    }

    @Test func problemsComeInTheOrderOfFilesAndLines() async throws {
        let workspace = try Workspace()
        try workspace.replace("kind: sign", by: "kind: x", in: "content/signs/toilet.md")
        try workspace.replace("due=-2w", by: "due=x", in: "content/checklists/arrival.md")
        try workspace.replace("due=0d}", by: "due=y}", in: "content/checklists/arrival.md")
        let result = try await workspace.run("check")
        let places = result.error.split(separator: "\n").filter { !$0.hasPrefix(" ") }.dropLast()
            .map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
        #expect(
            places == [
                "content/checklists/arrival.md:16", "content/checklists/arrival.md:25",
                "content/signs/toilet.md:2",
            ])
    }
}
