import Foundation
import Testing

/// `translate export` and `translate import`: the way of texts to a translator and back.
@Suite struct TranslatorFileTests {
    private static let row = "هذا موقد يعمل بالحث."

    /// A workspace with an export of the texts of a language in a file.
    private static func exported(_ format: String) async throws -> Workspace {
        let workspace = try Workspace()
        let result = try await workspace.run(
            "translate", "export", "--language", "ar", "--format", format, "--file", "a.out")
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(result.error.hasSuffix(" files, written to a.out\n"), "\(result.error)")
        return workspace
    }

    @Test(arguments: ["csv", "xliff"])
    func whatNobodyChangedChangesNothing(format: String) async throws {
        let workspace = try await Self.exported(format)
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("ar: ") && result.output.hasSuffix(" unchanged\n"))
        #expect(result.error == "wegwijs: nothing to write\n")
        #expect(try workspace.state(of: "locales") == before)
    }

    @Test(arguments: ["csv", "xliff"])
    func aCorrectionIsShownFirstAndThenWritten(format: String) async throws {
        let workspace = try await Self.exported(format)
        try workspace.replace(Self.row, by: "هذا موقد.", in: "a.out")
        let before = try workspace.state(of: "locales")
        let shown = try await workspace.run("translate", "import", "a.out")
        #expect(shown.status == 0)
        #expect(shown.output.contains(": appliances/hob.po: changed\n"), "\(shown.output)")
        #expect(
            shown.output.contains(
                """
                    Dutch  \u{2068}Dit is een kookplaat op inductie.\u{2069}
                    old    \u{2068}\(Self.row)\u{2069}
                    new    \u{2068}هذا موقد.\u{2069}

                """.split(separator: "\n").map { "    " + $0.drop { $0 == " " } }.joined(
                    separator: "\n")), "\(shown.output)")
        #expect(shown.output.contains("\nar: 1 changed, "))
        #expect(
            shown.error
                == "wegwijs: nothing was written; --apply writes these changes to 1 file\n")
        #expect(try workspace.state(of: "locales") == before)

        let applied = try await workspace.run(
            "translate", "import", "a.out", "--apply", "--origin", "human", "--today",
            "2026-11-25")
        #expect(applied.status == 0)
        #expect(applied.output == shown.output)
        #expect(applied.error == "wegwijs: 1 file written\n")
        let catalog = try workspace.read("locales/ar/appliances/hob.po")
        #expect(catalog.contains("# origin: human 2026-11-25 "), "\(catalog)")
        #expect(catalog.contains("msgstr \"هذا موقد.\"\n"))
        let after = try workspace.bytes(of: "locales")
        #expect(
            after.filter { before[$0.key]?.bytes != $0.value }.keys.sorted() == [
                "ar/appliances/hob.po"
            ])
        let check = try await workspace.run("check")
        #expect(check.status == 0, "\(check.error)")
        let again = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(again.error == "wegwijs: nothing to write\n")
    }

    @Test func twoTranslatorsWhoChangedTheSameTextAreAConflict() async throws {
        let workspace = try await Self.exported("csv")
        try workspace.replace(Self.row, by: "ملف", in: "a.out")
        try workspace.replace(Self.row, by: "هنا", in: "locales/ar/appliances/hob.po")
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(result.status == 1)
        #expect(
            result.output.contains(
                "    ours   \u{2068}هنا\u{2069}\n    file   \u{2068}ملف\u{2069}\n"),
            "\(result.output)")
        #expect(result.output.contains("\nar: 1 conflict, "))
        #expect(try workspace.state(of: "locales") == before)
    }

    @Test func dutchThatChangedSinceTheExportMakesTheTranslationFuzzy() async throws {
        let workspace = try await Self.exported("xliff")
        try workspace.replace(Self.row, by: "ملف", in: "a.out")
        try workspace.replace(
            "Dit is een kookplaat op inductie.", by: "Dit is jouw kookplaat op inductie.",
            in: "content/appliances/hob.md")
        let result = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(result.status == 0, "\(result.error)")
        #expect(
            result.output.contains(
                "    Dutch then  \u{2068}Dit is een kookplaat op inductie.\u{2069}\n"
                    + "    Dutch now   \u{2068}Dit is jouw kookplaat op inductie.\u{2069}\n"))
        #expect(
            try workspace.read("locales/ar/appliances/hob.po").contains(
                """
                #, fuzzy
                #| msgid "Dit is een kookplaat op inductie."
                msgid "Dit is jouw kookplaat op inductie."
                msgstr "ملف"
                """))
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: String
        let new: String
        let says: String
    }

    static let refusals = [
        Refusal(
            testDescription: "a lost placeholder", old: "حريق: اتصلوا بالرقم {emergency.phone}.",
            new: "حريق: اتصلوا.",
            says: "error: the translation lacks \"{emergency.phone}\" [missing-placeholder]"),
        Refusal(
            testDescription: "a mark of direction", old: row, new: "\u{200F}\(row)",
            says:
                "error: found U+200F (right-to-left mark), a mark that sets the direction of text "
                + "[bidi-control]"),
        Refusal(
            testDescription: "a plural form that is missing", old: " few {# مهام} many",
            new: " many",
            says: "error: the translation lacks the plural form \"few\" of \"count\" "
                + "[missing-plural-form]"),
    ]

    /// What cannot be taken is told with its place in the file; the rest is written.
    @Test(arguments: refusals)
    func whatWouldBreakTheSiteIsRefused(_ refusal: Refusal) async throws {
        let workspace = try await Self.exported("csv")
        let text = try workspace.read("a.out")
        try #require(text.contains(refusal.old))
        try workspace.write(
            text.replacing(refusal.old, with: refusal.new, maxReplacements: 1)
                .replacing("الطبخ بأمان.", with: "الطبخ."), to: "a.out")
        let result = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(result.status == 1)
        #expect(result.error.hasPrefix("a.out:"), "\(result.error)")
        #expect(result.error.contains(refusal.says), "\(result.error)")
        #expect(result.output.contains("\nar: 1 changed, 1 refused, "), "\(result.output)")
        #expect(try workspace.read("locales/ar/appliances/hob.po").contains("الطبخ.\"\n"))
        let check = try await workspace.run("check")
        #expect(check.status == 0, "\(check.error)")
    }

    @Test func anExportNeverOverwritesAFileThatIsThere() async throws {
        let workspace = try await Self.exported("csv")
        try workspace.write("filled in", to: "a.out")
        let result = try await workspace.run(
            "translate", "export", "--language", "ar", "--file", "a.out")
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: there is a file \"a.out\" already\n"))
        #expect(try workspace.read("a.out") == "filled in")
    }

    @Test func onlyTheTextsThatWereAskedFor() async throws {
        let workspace = try Workspace()
        try workspace.replace(
            "msgstr \"\(Self.row)\"", by: "msgstr \"\"", in: "locales/ar/appliances/hob.po")
        let missing = try await workspace.run(
            "translate", "export", "--language", "ar", "--only", "missing", "--file", "-")
        let lines = missing.output.split(separator: "\r\n")
        #expect(lines.contains { $0.contains("Dit is een kookplaat op inductie.;;;new;;n") })
        #expect(lines.dropFirst().allSatisfy { $0.contains(";new;;n") }, "\(missing.output)")
        let local = try await workspace.run(
            "translate", "export", "--language", "ar", "--municipality", "testdam", "--file", "-")
        let rows = local.output.split(separator: "\r\n").dropFirst()
        #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix("ar/municipalities/testdam/") })
    }

    @Test func aFileForAnotherLanguageIsRefused() async throws {
        let workspace = try await Self.exported("csv")
        let asked = try await workspace.run("translate", "import", "a.out", "--language", "fa")
        #expect(asked.status == 1)
        #expect(
            asked.error.contains("error: the file is for \"ar\", not for \"fa\" [other-language]"))
        #expect(asked.error.hasSuffix("wegwijs: nothing was imported from \"a.out\"\n"))
        try workspace.write(
            try workspace.read("a.out").replacing("\nar/", with: "\nfa/")
                .replacing("\r\nar/", with: "\r\nfa/"), to: "a.out")
        let found = try await workspace.run("translate", "import", "a.out")
        #expect(found.status == 1)
        #expect(
            found.error.contains(
                "error: the file is for \"fa\", which is no language of the site [unknown-language]"
            ), "\(found.error)")
    }

    @Test func aFileThatIsCutOffChangesNothing() async throws {
        let workspace = try await Self.exported("xliff")
        let text = try workspace.read("a.out")
        try workspace.write(text.utf8.prefix(text.utf8.count / 2), to: "a.out")
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "import", "a.out", "--apply")
        #expect(result.status == 1)
        #expect(result.error.contains("[xml-cut-off]"), "\(result.error)")
        #expect(try workspace.state(of: "locales") == before)
    }

    @Test func theReportForToolsIsAnObjectALine() async throws {
        let workspace = try await Self.exported("csv")
        try workspace.replace(Self.row, by: "ملف", in: "a.out")
        let result = try await workspace.run("translate", "import", "a.out", "--report", "json")
        #expect(result.status == 0)
        let lines = try result.output.split(separator: "\n").map { line in
            try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(lines.map { $0["kind"] as? String } == ["changed", "summary"])
        #expect(lines.first?["old"] as? [String] == [Self.row])
        #expect(lines.first?["new"] as? [String] == ["ملف"])
        #expect(lines.first?["file"] as? String == "ar/appliances/hob.po")
        #expect((lines.last?["counts"] as? [String: Int])?["changed"] == 1)
    }
}
