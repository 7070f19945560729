import Foundation
import Testing

/// The command `household`, run as people run it.
///
/// The family does not exist; see `HouseholdSample`.
struct HouseholdCommandTests {
    static let family = """
        kind: household
        id: k3v9x2m7
        family: Familie Geheimnaam
        municipality: testdam
        languages: ar+nl, nl
        arrival: 2026-12-01
        calendar: islamic-umalqura
        sponsor: Anna Verzonnen; 06 0000 0001; eten en winkels
        counsellor: Carla Bedacht; +31 6 0000 0003; VluchtelingenWerk
        appliance: hob
        service: doctor
        task: family-doctor; Anna Verzonnen; samen bellen
        task: eat; sponsor
        done: home
        without: year
        waste: paper; 2026-12-03, 2026-12-17
        appointment: 2026-12-08 10:30; Taalles bij Dirk; Bibliotheek
        note: De sleutel ligt bij Anna.

        """
    /// What must be in no log, no name of a file and no property of a PDF file.
    static let secrets = [
        "Geheimnaam", "Verzonnen", "Bedacht", "0000", "Anna", "Dirk", "sleutel", "samen bellen",
    ]

    private func workspace(_ text: String = family) throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(text, to: "privé/gezin.txt")
        chmod(workspace.path("privé/gezin.txt"), 0o600)
        return workspace
    }

    private func mode(_ path: String) -> UInt32 {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    private func expectSecrecy(_ result: Tool.Result) {
        for secret in Self.secrets {
            #expect(!result.output.contains(secret) && !result.error.contains(secret), "\(secret)")
        }
    }

    // MARK: new

    @Test func aNewFileIsItsOwnersAloneAndNeedsLittleToBeRight() async throws {
        let workspace = try Workspace()
        let made = try await workspace.run(
            "household", "new", "gezin.txt", "--municipality", "testdam", "--language", "ar+nl",
            "--language", "nl")
        #expect(made.status == 0, "\(made.error)")
        #expect(mode(workspace.path("gezin.txt")) == 0o600)
        let text = try workspace.read("gezin.txt")
        for line in ["# appliance: hob", "# service: doctor", "# task: family-doctor"] {
            #expect(text.contains("\n\(line)\n"), "\(line)")
        }
        let checked = try await workspace.run("household", "check", "gezin.txt")
        #expect(checked.status == 0, "\(checked.error)")
        #expect(checked.output.contains("no errors; 2 booklets"))
    }

    @Test func everyLineOfTheNewFileCanBeUncommented() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("household", "new", "gezin.txt", "--municipality", "testdam")
        let keys = ["appliance", "service", "task", "waste", "calendar", "arrival"]
        let lines = try workspace.read("gezin.txt").split(
            separator: "\n", omittingEmptySubsequences: false)
        let filled = lines.map { line in
            keys.contains { line.hasPrefix("# \($0): ") } ? line.dropFirst(2) : line
        }
        try workspace.write(filled.joined(separator: "\n"), to: "gezin.txt")
        let checked = try await workspace.run("household", "check", "gezin.txt")
        #expect(checked.status == 0, "\(checked.error)")
    }

    @Test func twoNewFilesHaveDifferentChanceWords() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("household", "new", "a.txt")
        _ = try await workspace.run("household", "new", "b.txt")
        let ids = try ["a.txt", "b.txt"].map { name in
            try workspace.read(name).split(separator: "\n").first { $0.hasPrefix("id: ") }
        }
        #expect(ids[0] != nil && ids[0] != ids[1])
    }

    @Test func aFileThatIsThereIsLeftAsItIs() async throws {
        let workspace = try workspace()
        let before = try workspace.read("privé/gezin.txt")
        let made = try await workspace.run("household", "new", "privé/gezin.txt")
        #expect(made.status == 2 && made.error.contains("already"))
        #expect(try workspace.read("privé/gezin.txt") == before)
        symlink("nowhere", workspace.path("link.txt"))
        let linked = try await workspace.run("household", "new", "link.txt")
        #expect(linked.status != 0 && !workspace.exists("nowhere"))
    }

    // MARK: Refusals

    @Test(arguments: [
        "content/gezin.txt", "locales/ar/gezin.txt", "output/gezin.txt", "link/gezin.txt",
        "site/deep/gezin.txt",
    ])
    func aFileAmongWhatIsPublishedIsRefused(_ path: String) async throws {
        let workspace = try Workspace()
        symlink(workspace.path("content/pages"), workspace.path("link"))
        try workspace.write("index.html\n", to: "site/.wegwijs-files")
        let made = try await workspace.run("household", "new", path)
        #expect(made.status == 2, "\(made.error)")
        #expect(!workspace.exists(path))
        try workspace.write(Self.family, to: path)
        chmod(workspace.path(path), 0o600)
        let checked = try await workspace.run("household", "check", path)
        #expect(checked.status == 2)
        expectSecrecy(checked)
    }

    @Test(arguments: ["content/uit", "locales/uit", "output", "output/uit", "site/uit", "."])
    func anOutputAmongWhatIsPublishedIsRefused(_ path: String) async throws {
        let workspace = try workspace()
        try workspace.write("index.html\n", to: "site/.wegwijs-files")
        let before = try workspace.bytes(of: "content")
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", path, "--html")
        #expect(printed.status == 2, "\(printed.error)")
        #expect(try workspace.bytes(of: "content") == before)
        expectSecrecy(printed)
    }

    @Test func aFolderThatGitKeepsIsRefusedUnlessItIsLeftOut() async throws {
        let workspace = try workspace()
        let made = try await Tool.judge(["git", "init", "-q", workspace.folder], in: "/")
        #expect(made.status == 0)
        let refused = try await workspace.run("household", "check", "privé/gezin.txt")
        #expect(refused.status == 2 && refused.error.contains("Git"))
        let new = try await workspace.run("household", "new", "a/b.txt")
        #expect(new.status == 2)
        try workspace.write("/privé/\n", to: ".gitignore")
        let taken = try await workspace.run("household", "check", "privé/gezin.txt")
        #expect(taken.status == 0, "\(taken.error)")
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "privé/uit", "--html")
        #expect(printed.status == 0, "\(printed.error)")
        let outside = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(outside.status == 2 && !workspace.exists("uit"))
    }

    @Test func withoutGitAFolderOfGitCountsAsKept() async throws {
        let workspace = try workspace()
        try workspace.write("/privé/\n", to: ".gitignore")
        try FileManager.default.createDirectory(
            atPath: workspace.path(".git"), withIntermediateDirectories: true)
        let result = try await Tool.run(
            ["household", "check", "privé/gezin.txt"], in: workspace.folder,
            environment: ["PATH": "/nowhere"])
        #expect(result.status == 2 && result.error.contains("Git"))
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o622] as [mode_t])
    func aFileThatOthersCanReadIsRefused(_ mode: mode_t) async throws {
        let workspace = try workspace()
        chmod(workspace.path("privé/gezin.txt"), mode)
        let checked = try await workspace.run("household", "check", "privé/gezin.txt")
        #expect(checked.status == 2 && checked.error.contains("chmod 600"))
    }

    @Test(arguments: [0o755, 0o710, 0o707] as [mode_t])
    func aFolderThatOthersCanReadIsRefused(_ mode: mode_t) async throws {
        let workspace = try workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.path("uit"), withIntermediateDirectories: true)
        chmod(workspace.path("uit"), mode)
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(printed.status == 2 && printed.error.contains("chmod 700"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("uit")) == [])
    }

    @Test func whatOthersPutIntoTheFolderStaysThere() async throws {
        let workspace = try workspace()
        try workspace.write("x", to: "uit/brief.txt")
        chmod(workspace.path("uit"), 0o700)
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(printed.status == 2 && workspace.exists("uit/brief.txt"))
        let own = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "privé", "--html")
        #expect(own.status == 2 && workspace.exists("privé/gezin.txt"))
    }

    // MARK: check

    @Test func problemsAreToldWithoutTheirWords() async throws {
        let text =
            Self.family + """
                sponsor: Geheimnaam; Anna
                task: family-docter; Geheimnaam
                appliance: hobb
                Anna Geheimnaam
                service: libary
                languages: xx
                """
        let workspace = try workspace(text)
        for format in ["text", "json", "github", "gitlab", "sarif"] {
            let checked = try await workspace.run(
                "household", "check", "privé/gezin.txt", "--format", format)
            #expect(checked.status == 1)
            expectSecrecy(checked)
            let said = checked.output + checked.error
            for word in ["household-phone", "household-line", "household-key-twice"] {
                #expect(said.contains(word), "\(format): \(word)")
            }
        }
        let checked = try await workspace.run("household", "check", "privé/gezin.txt")
        for hint in ["\"hob\"", "\"library\"", "\"family-doctor\""] {
            #expect(checked.error.contains("did you mean \(hint)"), "\(hint)\n\(checked.error)")
        }
        #expect(checked.error.contains("privé/gezin.txt:20:"))
    }

    @Test func aCitizenServiceNumberIsAnErrorEverywhere() async throws {
        let workspace = try workspace(Self.family + "note: 123.456.782\n")
        let checked = try await workspace.run("household", "check", "privé/gezin.txt")
        #expect(checked.status == 1 && checked.error.contains("[citizen-service-number]"))
        #expect(!checked.error.contains("456"))
        try workspace.replace(
            "Streep door wat niet past.", by: "Streep door wat niet past: 111222333.",
            in: "content/checklists/arrival.md")
        let built = try await workspace.run("check")
        #expect(built.status == 1)
        #expect(built.error.contains("content/checklists/arrival.md:11:"))
        #expect(!built.error.contains("111222333") && !built.error.contains("222"))
    }

    @Test(arguments: ["content/gezin.txt", "content/pages/gezin.md", "locales/ar/gezin.txt"])
    func aFamilysFileAmongTheSourcesStopsTheBuild(_ path: String) async throws {
        let workspace = try Workspace()
        try workspace.write(Self.family, to: path)
        let built = try await workspace.run("build")
        #expect(built.status == 1 && built.error.contains("[household-in-sources]"))
        #expect(!workspace.exists("output"))
    }

    // MARK: print

    @Test func aPackIsItsOwnersAlone() async throws {
        let workspace = try workspace()
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(printed.status == 0, "\(printed.error)")
        expectSecrecy(printed)
        #expect(mode(workspace.path("uit")) == 0o700)
        let found = FileManager.default.enumerator(atPath: workspace.path("uit"))
        var count = 0
        while let name = found?.nextObject() as? String {
            let mode = mode(workspace.path("uit/\(name)"))
            #expect(mode == 0o600 || mode == 0o700, "\(name)")
            for secret in Self.secrets { #expect(!name.contains(secret)) }
            count += 1
        }
        #expect(count > 20)
        #expect(try workspace.names().filter { $0.hasPrefix(".") } == [])
    }

    @Test func aPackHoldsWhatTheFileSays() async throws {
        let workspace = try workspace()
        _ = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        let home = "uit/testdam/nl"
        let book = try workspace.read("\(home)/book/household-booklet.html")
        for words in [
            "Familie Geheimnaam", "Anna Verzonnen", "tel:0600000001", "dinsdag 8 december 2026",
            "samen bellen", "joemad", "De sleutel ligt bij Anna.", "Privé: alleen voor dit gezin",
            "oud papier", "id=\"arrival--eat\"", "donderdag 3 december 2026",
        ] {
            #expect(book.lowercased().contains(words.lowercased()), "\(words)")
        }
        #expect(!book.contains("arrival--year"))
        let title = try #require(book.split(separator: "<title>").last?.split(separator: "<").first)
        #expect(title == "Welkomstboekje, privé")
        let plan = try workspace.read("\(home)/household-plan.html")
        #expect(plan.contains("10:30") && !plan.contains("Maak het huis klaar"))
        let pair = try workspace.read("uit/testdam/ar+nl/household-helpers.html")
        #expect(pair.contains("dir=\"rtl\"") && pair.contains("Je sponsors"))
        let calendar = try workspace.read("uit/nl/calendar.ics")
        #expect(calendar.contains("UID:k3v9x2m7-task-arrival-family-doctor@wegwijs\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20261208\r\n"))
        #expect(!calendar.contains("SUMMARY;LANGUAGE=nl:Vraag een stadspas"))
        #expect(try workspace.read("uit/nl/helpers.vcf").contains("TEL;TYPE=CELL:+31600000001\r\n"))
        #expect(try workspace.read("uit/ar+nl/services.vcf").contains("N:;"))
    }

    @Test func noLinkInTheBookletLeadsToWhatWasLeftOut() async throws {
        let workspace = try workspace(Self.family + "without: alarms\n")
        // A task that was left out, a phase without any task left; and one
        // that is there.
        try workspace.replace(
            "- Vraag het aan [de sponsor](../roles/sponsor.md).",
            by: """
                - Test de [rookmelders](../checklists/arrival.md#alarms).
                - Kijk bij [later](../checklists/arrival.md#later).
                - Eet [samen](../checklists/arrival.md#eat), zie [de lijst](../checklists/arrival.md).
                """, in: "content/pages/health.md")
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(printed.status == 0, "\(printed.error)")
        for language in ["nl", "ar+nl"] {
            let book = try workspace.read("uit/testdam/\(language)/book/household-booklet.html")
            expectAnchors(of: book)
            #expect(book.contains("href=\"#arrival--eat\"") && book.contains("href=\"#arrival\""))
            #expect(!book.contains("arrival--alarms") && !book.contains("arrival--later"))
        }
        let book = try workspace.read("uit/testdam/nl/book/household-booklet.html")
        #expect(book.contains("Test de rookmelders."))
    }

    /// Expects that each link within a page leads to an element of it.
    private func expectAnchors(of page: String) {
        let ids = Set(values(of: "id", in: page))
        let links = values(of: "href", in: page).filter { $0.hasPrefix("#") }
        #expect(links.count > 10)
        for link in links { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    }

    private func values(of attribute: String, in page: String) -> [String] {
        page.split(separator: " \(attribute)=\"").dropFirst().compactMap { part in
            part.split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
        }
    }

    /// With the sources that the project ships: what a family gets from COA before it leaves.
    @Test(arguments: [["pre-departure"], ["welcome", "pre-departure"]])
    func theBookletsOfTheFileAreInTheFamilysBooklet(_ booklets: [String]) async throws {
        let workspace = try Workspace(copiesSources: false)
        let lines = booklets.map { "booklet: \($0)\n" }.joined()
        try workspace.write(
            """
            kind: household
            id: k3v9x2m7
            family: Familie Geheimnaam
            municipality: zaanstad
            languages: ar+nl, nl
            arrival: 2026-12-01
            sponsor: Anna Verzonnen; 06 0000 0001; eten en winkels

            """ + lines, to: "privé/gezin.txt")
        chmod(workspace.path("privé/gezin.txt"), 0o600)
        let printed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html",
            "--content", Workspace.project.appendingPathComponent("content").path,
            "--locales", Workspace.project.appendingPathComponent("locales").path)
        #expect(printed.status == 0, "\(printed.error)")
        for language in ["nl", "ar+nl"] {
            let book = try workspace.read("uit/zaanstad/\(language)/book/household-booklet.html")
            let ids = values(of: "id", in: book)
            #expect(Set(ids).count == ids.count)
            for id in ["Helpers", "journey", "packing", "integration-start", "first-day"] {
                #expect(ids.filter { $0 == id }.count == 1, "\(id)")
            }
            #expect(ids.contains("emergency") == booklets.contains("welcome"))
            expectAnchors(of: book)
        }
    }

    @Test func twoRunsMakeTheSameBytes() async throws {
        let workspace = try workspace()
        for output in ["een", "twee"] {
            _ = try await workspace.run(
                "household", "print", "privé/gezin.txt", "--output", output, "--html")
        }
        #expect(try workspace.bytes(of: "een") == workspace.bytes(of: "twee"))
        let before = try workspace.state(of: "een")
        let again = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "een", "--html")
        #expect(again.status == 0, "\(again.error)")
        #expect(try workspace.state(of: "een") == before)
    }

    @Test func aFailureLeavesTheLastPack() async throws {
        let workspace = try workspace()
        _ = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        let before = try workspace.state(of: "uit")
        try workspace.write(Self.family + "appliance: fornuis\n", to: "privé/gezin.txt")
        let failed = try await workspace.run(
            "household", "print", "privé/gezin.txt", "--output", "uit", "--html")
        #expect(failed.status == 1)
        #expect(try workspace.state(of: "uit") == before)
    }
}
