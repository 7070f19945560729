import Foundation
import Testing

/// `translate update`: catalogues that translators' own programs take, and nothing written twice.
@Suite struct TranslateTests {
    private static func catalogs(_ workspace: Workspace, _ language: String) throws -> [String] {
        try workspace.state(of: "locales/\(language)").keys.filter { $0.hasSuffix(".po") }.sorted()
    }

    /// How many texts the small sources and the pages themselves have.
    private static func count(_ workspace: Workspace) async throws -> Int {
        let result = try await workspace.run("translate", "update", "--language", "ar")
        let words = result.output.split(separator: " ")
        let end = " kept, 0 changed (fuzzy), 0 new, 0 obsolete; 0 files written\n"
        #expect(result.output.hasSuffix(end))
        return try #require(words.count > 1 ? Int(words[1]) : nil, "\(result.output)")
    }

    @Test func aNewLanguageGetsAllCataloguesAndGettextTakesThem() async throws {
        let workspace = try Workspace()
        try workspace.write("name: فارسی\ndirection: rtl\n", to: "locales/fa/settings.txt")
        let result = try await workspace.run("translate", "update", "--language", "fa")
        #expect(result.status == 0)
        let count = try await Self.count(workspace)
        #expect(
            result.output
                == "fa: 0 kept, 0 changed (fuzzy), \(count) new, 0 obsolete; 14 files written\n")
        let catalogs = try Self.catalogs(workspace, "fa")
        #expect(try catalogs == Self.catalogs(workspace, "ar"))
        for catalog in catalogs {
            let judged = try await Tool.judge(
                ["msgfmt", "-c", "-o", "/dev/null", "locales/fa/\(catalog)"], in: workspace.folder)
            #expect(judged.status == 0, "\(catalog): \(judged.error)")
        }
    }

    @Test func aSecondRunWritesNothing() async throws {
        let workspace = try Workspace()
        try workspace.write("name: فارسی\ndirection: rtl\n", to: "locales/fa/settings.txt")
        _ = try await workspace.run("translate", "update")
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "update")
        let count = try await Self.count(workspace)
        #expect(
            result.output == """
                ar: \(count) kept, 0 changed (fuzzy), 0 new, 0 obsolete; 0 files written
                fa: \(count) kept, 0 changed (fuzzy), 0 new, 0 obsolete; 0 files written

                """)
        #expect(try workspace.state(of: "locales") == before)
    }

    @Test func changedDutchIsMarkedWithTheTextItWasMadeFor() async throws {
        let workspace = try Workspace()
        let count = try await Self.count(workspace)
        try workspace.replace(
            "Dit is een kookplaat op inductie.", by: "Dit is jouw kookplaat op inductie.",
            in: "content/appliances/hob.md")
        try workspace.replace(
            "Wacht tot de plaat koud is.", by: "", in: "content/appliances/hob.md")
        let result = try await workspace.run("translate", "update", "--language", "ar")
        #expect(
            result.output
                == "ar: \(count - 2) kept, 1 changed (fuzzy), 0 new, 1 obsolete; 1 files written\n"
        )
        let catalog = try workspace.read("locales/ar/appliances/hob.po")
        #expect(
            catalog.contains(
                """
                #. paragraph
                #: content/appliances/hob.md:10
                #, fuzzy
                #| msgid "Dit is een kookplaat op inductie."
                msgid "Dit is jouw kookplaat op inductie."
                msgstr "هذا موقد يعمل بالحث."
                """), "\(catalog)")
        #expect(
            catalog.hasSuffix(
                """
                #~ msgid "Wacht tot de plaat koud is."
                #~ msgstr "انتظروا حتى يبرد الموقد."

                """), "\(catalog)")
        let check = try await workspace.run("check")
        #expect(check.status == 0)
        #expect(check.error.contains("[stale-translation]"), "\(check.error)")
        let second = try await workspace.run("translate", "update", "--language", "ar")
        #expect(second.output.hasSuffix("; 0 files written\n"), "\(second.output)")
    }

    /// The same update by msgmerge: what is new, kept, fuzzy and obsolete.
    @Test func theUpdateAgreesWithMsgmerge() async throws {
        let workspace = try Workspace()
        let old = try workspace.read("locales/ar/pages/health.po")
        for (before, after) in [
            ("Bel in de ochtend.", "Bel altijd in de ochtend."),
            ("Gevaar voor je leven? Bel", "Is er gevaar voor je leven? Bel nu"),
            ("## Verzekering", "## Zorgverzekering"), ("| Bril |", "| Een gehoorapparaat |"),
        ] {
            try workspace.replace(before, by: after, in: "content/pages/health.md")
        }
        // A catalogue without translations is the template that msgmerge asks for.
        try workspace.write("name: X\ndirection: ltr\n", to: "locales/fa/settings.txt")
        let updated = try await workspace.run("translate", "update")
        #expect(updated.status == 0, "\(updated.error)")
        try workspace.write(old, to: "old.po")
        let judged = try await Tool.judge(
            [
                "msgmerge", "--previous", "--quiet", "-o", "theirs.po", "old.po",
                "locales/fa/pages/health.po",
            ], in: workspace.folder)
        #expect(judged.status == 0, "\(judged.error)")
        for selection in ["--translated", "--untranslated", "--only-fuzzy", "--only-obsolete"] {
            var entries: [[String]] = []
            for file in ["locales/ar/pages/health.po", "theirs.po"] {
                let result = try await Tool.judge(
                    ["msgattrib", selection, "--no-location", "--no-wrap", "--sort-output", file],
                    in: workspace.folder)
                #expect(result.status == 0, "\(result.error)")
                entries.append(Self.texts(result.output))
            }
            #expect(entries[0] == entries[1], "\(selection)")
        }
    }

    /// The keywords of a catalogue without its header and comments of other kinds.
    private static func texts(_ catalog: String) -> [String] {
        catalog.split(separator: "\n").map(String.init).filter { line in
            ["msgid", "msgstr", "#|", "#~", "#,"].contains { line.hasPrefix($0) }
        }
    }

    @Test func errorsInTheSourcesWriteNothing() async throws {
        let workspace = try Workspace()
        try workspace.replace("kind: sign", by: "kind: sing", in: "content/signs/toilet.md")
        let before = try workspace.state(of: "locales")
        let result = try await workspace.run("translate", "update")
        #expect(result.status == 1)
        #expect(
            result.error == """
                content/signs/toilet.md:2:7: error: no kind of document is called "sing" [unknown-kind]
                    kind: sing
                          ^^^^
                    hint: did you mean "sign"?
                wegwijs: nothing was written; mend the errors first

                """)
        #expect(try workspace.state(of: "locales") == before)
    }
}
