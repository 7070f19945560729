import Foundation
import Testing

/// `new`: sources to start from, which build at once and are never written over others.
@Suite struct NewTests {
    @Test(arguments: ["page", "booklet", "appliance", "sign", "checklist", "role", "form"])
    func aNewDocumentBuildsAtOnce(kind: String) async throws {
        for place in [[], ["--municipality", "oosterveen"]] {
            let workspace = try Workspace()
            let made = try await Tool.run(
                ["new", "document", kind, "start", "--title", "Het begin", "--today", "2026-11-25"]
                    + place, in: workspace.folder)
            #expect(made.status == 0, "\(made.error)")
            let path = try #require(
                made.output.split(separator: "\n").first?.split(separator: " ").last)
            let text = try workspace.read(String(path))
            #expect(text.contains("\nkind: \(kind)\n"))
            #expect(text.contains("\nchecked: 2026-11-25\n"))
            #expect(text.contains("\n# Het begin\n"))
            #expect(text.contains("# Regels met een hekje zijn opmerkingen."))
            let built = try await workspace.run("build")
            #expect(built.status == 0, "\(built.error)")
            for line in built.error.split(separator: "\n") where line.contains(": warning: ") {
                #expect(line.hasSuffix("[missing-translation]"), "\(line)")
            }
            let page = try workspace.read("output/oosterveen/nl/start/index.html")
            #expect(page.contains("Het begin"))
            #expect(!page.contains("opmerkingen"))
        }
    }

    @Test func newChangesNameThePiecesThatTheyMayChange() async throws {
        let workspace = try Workspace()
        let before = try await workspace.run("build")
        #expect(before.status == 0)
        let site = try workspace.bytes(of: "output")
        let made = try await workspace.run(
            "new", "document", "changes", "our-health", "--of", "health", "--municipality",
            "oosterveen", "--today", "2026-11-25")
        #expect(made.status == 0, "\(made.error)")
        let path = "content/municipalities/oosterveen/pages/our-health.md"
        #expect(try workspace.read(path).contains("# De stukken van dat document: "))
        #expect(try await workspace.run("build").status == 0)
        #expect(try workspace.bytes(of: "output") == site)
        // An example out of the remarks is one that works.
        let example = try #require(
            try workspace.read(path).split(separator: "\n")
                .first { $0.hasSuffix("change=replace}") })
        try workspace.write(
            try workspace.read(path) + "\n\(example.dropFirst(4))\n", to: path)
        let changed = try await workspace.run("build")
        #expect(changed.status == 0, "\(changed.error)")
        #expect(
            try workspace.read("output/oosterveen/nl/health/index.html")
                .contains("De nieuwe tekst."))
    }

    @Test func aNewMunicipalityBuildsAtOnce() async throws {
        let workspace = try Workspace()
        let made = try await workspace.run(
            "new", "municipality", "velsen", "--name", "Velsen; aan zee", "--url",
            "https://www.velsen.example.nl", "--today", "2026-11-25")
        #expect(made.status == 0, "\(made.error)")
        #expect(
            try workspace.read("content/municipalities/velsen/facts.csv") == """
                id;type;value;source;source_date;checked
                municipality.name;name;"Velsen; aan zee";https://www.velsen.example.nl;;2026-11-25
                municipality.url;url;https://www.velsen.example.nl;https://www.velsen.example.nl;;2026-11-25

                """)
        let built = try await workspace.run("build", "--strict")
        #expect(built.status == 0, "\(built.error)")
        #expect(try workspace.read("output/velsen/nl/index.html").contains("Velsen; aan zee"))
        let again = try await workspace.run(
            "new", "municipality", "velsen", "--name", "V", "--url", "https://www.velsen.nl")
        #expect(again.status == 2)
    }

    @Test(arguments: [
        (
            "uk",
            [
                "name: Українська", "direction: ltr", "region: UA", "digits: latn",
                "fonts: Noto Sans", "status: unfinished",
            ], "nplurals=3;"
        ),
        (
            "fa",
            [
                "name: فارسی", "direction: rtl", "region: IR", "digits: latn",
                "fonts: Noto Sans, Noto Naskh Arabic", "status: unfinished",
            ], "nplurals=2; plural=n > 1;"
        ),
        (
            "ti",
            [
                "name: ትግርኛ", "direction: ltr", "region: ET", "digits: latn",
                "fonts: Noto Sans, Noto Sans Ethiopic", "status: unfinished",
            ], "nplurals=2; plural=n > 1;"
        ),
        (
            "tr",
            [
                "name: Türkçe", "direction: ltr", "region: TR", "digits: latn",
                "fonts: Noto Sans", "status: unfinished",
            ], "nplurals=2; plural=n != 1;"
        ),
    ])
    func aNewLanguageBuildsAtOnce(code: String, settings: [String], plural: String) async throws {
        let workspace = try Workspace()
        let made = try await workspace.run("new", "language", code, "--today", "2026-11-25")
        #expect(made.status == 0, "\(made.error)")
        let written = try workspace.read("locales/\(code)/settings.txt").split(separator: "\n")
        #expect(written.filter { !$0.hasPrefix("#") }.map(String.init) == settings)
        let catalogs = try workspace.state(of: "locales/\(code)").keys
            .filter { $0.hasSuffix(".po") }
        #expect(catalogs.count == 14)
        for catalog in catalogs {
            #expect(try workspace.read("locales/\(code)/\(catalog)").contains(plural))
            let judged = try await Tool.judge(
                ["msgfmt", "-c", "-o", "/dev/null", "locales/\(code)/\(catalog)"],
                in: workspace.folder)
            #expect(judged.status == 0, "\(catalog): \(judged.error)")
            #expect(judged.error == "")
        }
        // It is not finished, so what it lacks fails nothing, not even a strict build.
        let built = try await workspace.run("build", "--strict")
        #expect(built.status == 0, "\(built.error)")
        #expect(built.error == "")
        #expect(built.output.contains("Not finished: \(code), 0 of "))
        let page = try workspace.read("output/testdam/\(code)/health/index.html")
        #expect(page.contains("<html lang=\"\(code)\""))
        // A second update finds nothing to do.
        let update = try await workspace.run("translate", "update", "--language", code)
        #expect(update.output.hasSuffix("; 0 files written\n"), "\(update.output)")
    }

    @Test func aLanguageThatIsNoLongerUnfinishedIsWarnedOf() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("new", "language", "uk", "--today", "2026-11-25")
        try workspace.replace("status: unfinished\n", by: "", in: "locales/uk/settings.txt")
        let result = try await workspace.run("check", "--strict")
        #expect(result.status == 1)
        #expect(result.error.contains("not translated into uk"))
        try workspace.write(
            try workspace.read("locales/uk/settings.txt") + "status: unfinishd\n",
            to: "locales/uk/settings.txt")
        let wrong = try await workspace.run("check")
        #expect(
            wrong.error.contains(
                "error: no status of a language is called \"unfinishd\" [unknown-status]"))
        #expect(wrong.error.contains("hint: did you mean \"unfinished\"?"))
    }

    @Test func nothingIsWrittenWhereItWouldNotFit() async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: ".")
        // The nation has a document of this name.
        let result = try await workspace.run(
            "new", "document", "page", "health", "--municipality", "testdam")
        #expect(result.status == 1)
        #expect(
            result.error.hasSuffix(
                "wegwijs: nothing was written; it would not fit the other sources\n"))
        let mark = try await workspace.run(
            "new", "municipality", "velsen", "--name", "Vel\u{200E}sen", "--url",
            "https://www.velsen.nl")
        #expect(mark.status == 1)
        #expect(try workspace.state(of: ".") == before)
    }
}
