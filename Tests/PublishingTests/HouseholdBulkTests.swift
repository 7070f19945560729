import Foundation
import Testing

/// The command `household` for many families at once.
///
/// The families do not exist; see `HouseholdSample`.
struct HouseholdBulkTests {
    /// Three files in `gezinnen/`, each with an id and a secret name of its own.
    private static let families = [("a", "ar+nl"), ("b", "nl"), ("c", "ar")]

    private static func text(_ name: String, _ languages: String = "nl") -> String {
        """
        kind: household
        id: chance\(name)
        family: Familie Geheimnaam\(name)
        municipality: testdam
        languages: \(languages)
        arrival: 2026-12-01
        sponsor: Anna Verzonnen; 06 0000 0001; eten en winkels
        appliance: hob
        service: doctor
        task: family-doctor; Anna Verzonnen; samen bellen
        appointment: 2026-12-08 10:30; Taalles bij Dirk; Bibliotheek

        """
    }

    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        for (name, languages) in Self.families {
            try put(Self.text(name, languages), to: "gezinnen/\(name).txt", in: workspace)
        }
        chmod(workspace.path("gezinnen"), 0o700)
        return workspace
    }

    private func put(_ text: String, to path: String, in workspace: Workspace) throws {
        try workspace.write(text, to: path)
        chmod(workspace.path(path), 0o600)
    }

    private func print(_ words: String..., in workspace: Workspace) async throws -> Tool.Result {
        let result = try await Tool.run(
            ["household", "print"] + words + ["--output", "uit", "--html"], in: workspace.folder)
        for secret in HouseholdCommandTests.secrets {
            #expect(!result.output.contains(secret) && !result.error.contains(secret), "\(secret)")
        }
        return result
    }

    /// The names in the folder `uit`.
    private func made(in workspace: Workspace) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: workspace.path("uit")).sorted()
    }

    // MARK: Operands

    @Test func aFolderStandsForItsTextFiles() async throws {
        let workspace = try workspace()
        for name in [".verborgen.txt", "brief.md", "dieper/d.txt"] {
            try put(Self.text("x"), to: "gezinnen/\(name)", in: workspace)
        }
        try workspace.write("x", to: "gezinnen/map.txt/x")
        let printed = try await print("gezinnen", in: workspace)
        #expect(printed.status == 0, "\(printed.error)")
        #expect(printed.output.hasPrefix("3 families: ") && printed.output.contains(" in uit; "))
        #expect(try made(in: workspace) == [".wegwijs-files", "a", "b", "c"])
        #expect(workspace.exists("uit/a/ar+nl/calendar.ics"))
        #expect(workspace.exists("uit/b/testdam/nl/household-plan.html"))
        let again = try await print("gezinnen/", in: workspace)
        #expect(again.status == 0 && again.output == printed.output)
    }

    @Test func aFolderWithOneFileIsManyFamilies() async throws {
        let workspace = try workspace()
        for name in ["b", "c"] { try workspace.remove("gezinnen/\(name).txt") }
        let printed = try await print("gezinnen", in: workspace)
        #expect(printed.status == 0, "\(printed.error)")
        #expect(printed.output.hasPrefix("1 family: "))
        #expect(try made(in: workspace) == [".wegwijs-files", "a"])
    }

    @Test func filesAndFoldersStandTogether() async throws {
        let workspace = try workspace()
        try put(Self.text("d"), to: "elders/Gezin 4.txt", in: workspace)
        let printed = try await print("elders/Gezin 4.txt", "gezinnen", in: workspace)
        #expect(printed.status == 0, "\(printed.error)")
        #expect(try made(in: workspace) == [".wegwijs-files", "Gezin 4", "a", "b", "c"])
    }

    @Test func allThatIsWrongWithNamesAndPlacesIsTold() async throws {
        let workspace = try workspace()
        try put(Self.text("d"), to: "elders/B.txt", in: workspace)
        try put(Self.text("e"), to: "elders/.txt", in: workspace)
        try workspace.write("x", to: "leeg/x.md")
        chmod(workspace.path("leeg"), 0o700)
        chmod(workspace.path("gezinnen/c.txt"), 0o644)
        let printed = try await print(
            "gezinnen", "gezinnen/a.txt", "elders/B.txt", "elders/.txt", "leeg", "weg.txt",
            in: workspace)
        #expect(printed.status == 2)
        for words in [
            "\"gezinnen/a.txt\" is named twice", "chmod 600 \"gezinnen/c.txt\"",
            "\"gezinnen/b.txt\" and \"elders/B.txt\" would lie in one folder",
            "\"elders/.txt\" cannot get a folder", "\"leeg\" holds no file",
            "there is no file \"weg.txt\"",
        ] {
            #expect(printed.error.contains(words), "\(words)\n\(printed.error)")
        }
        #expect(!workspace.exists("uit"))
    }

    @Test func aFileUnderAnotherNameIsTheSameFile() async throws {
        let workspace = try workspace()
        symlink("a.txt", workspace.path("gezinnen/z.txt"))
        let printed = try await print("gezinnen", in: workspace)
        #expect(printed.status == 2)
        #expect(printed.error.contains("\"gezinnen/z.txt\" is named twice"))
    }

    @Test func aFolderThatOthersCanReadIsRefused() async throws {
        let workspace = try workspace()
        chmod(workspace.path("gezinnen"), 0o750)
        for verb in ["check", "print"] {
            let output = verb == "print" ? ["--output", "uit"] : []
            let refused = try await Tool.run(
                ["household", verb, "gezinnen"] + output, in: workspace.folder)
            #expect(refused.status == 2 && refused.error.contains("chmod 700 \"gezinnen\""))
        }
        #expect(!workspace.exists("uit"))
    }

    @Test func theOutputTakesNoFamilysFileAway() async throws {
        let workspace = try workspace()
        let result = try await workspace.run(
            "household", "print", "gezinnen", "--output", "gezinnen", "--html")
        #expect(result.status == 2 && result.error.contains("whose content is replaced"))
        #expect(workspace.exists("gezinnen/a.txt"))
        let below = try await workspace.run(
            "household", "print", "gezinnen", "--output", "gezinnen/papier", "--html")
        #expect(below.status == 0, "\(below.error)")
    }

    // MARK: Errors

    @Test func oneBadFileLeavesTheLastPacks() async throws {
        let workspace = try workspace()
        #expect(try await print("gezinnen", in: workspace).status == 0)
        let before = try workspace.state(of: "uit")
        try put(
            Self.text("b") + "appliance: Geheimnaam\n", to: "gezinnen/b.txt", in: workspace)
        try put(Self.text("c") + "service: Dirk\n", to: "gezinnen/c.txt", in: workspace)
        let failed = try await print("gezinnen", in: workspace)
        #expect(failed.status == 1)
        #expect(failed.error.contains("gezinnen/b.txt:12:"))
        #expect(failed.error.contains("gezinnen/c.txt:12:"))
        #expect(try workspace.state(of: "uit") == before)
        // The files that are right change the papers only once all are.
        try put(Self.text("a"), to: "gezinnen/a.txt", in: workspace)
        #expect(try await print("gezinnen", in: workspace).status == 1)
        #expect(try workspace.state(of: "uit") == before)
    }

    @Test func twoFamiliesWithOneIDAreAnError() async throws {
        let workspace = try workspace()
        try put(Self.text("a"), to: "gezinnen/b.txt", in: workspace)
        let failed = try await print("gezinnen", in: workspace)
        #expect(failed.status == 1 && !workspace.exists("uit"))
        #expect(failed.error.contains("gezinnen/b.txt:2:5: error: "))
        #expect(failed.error.contains("[household-id-shared]"))
        #expect(failed.error.contains("gezinnen/a.txt:2:5"))
        #expect(!failed.error.contains("chancea"))
        let without = Self.text("c").split(separator: "\n").filter { !$0.hasPrefix("id") }
        try put(without.joined(separator: "\n"), to: "gezinnen/c.txt", in: workspace)
        let missing = try await print("gezinnen/a.txt", "gezinnen/c.txt", in: workspace)
        #expect(missing.status == 1 && missing.error.contains("[household-id-missing]"))
        #expect(try await print("gezinnen/c.txt", in: workspace).status == 0)
    }

    @Test func checkTellsOfEachFile() async throws {
        let workspace = try workspace()
        try put(Self.text("b") + "appliance: hobb\n", to: "gezinnen/b.txt", in: workspace)
        let checked = try await workspace.run("household", "check", "gezinnen")
        #expect(checked.status == 1)
        #expect(
            checked.output.split(separator: "\n") == [
                "gezinnen/a.txt: no errors; 1 booklet, 1 contact, 1 agreed task, 1 appliance.",
                "gezinnen/b.txt: 1 problem",
                "gezinnen/c.txt: no errors; 1 booklet, 1 contact, 1 agreed task, 1 appliance.",
            ])
    }

    @Test(arguments: ["json", "github", "gitlab", "sarif"])
    func problemsOfAllFilesAreOneDocument(_ format: String) async throws {
        let workspace = try workspace()
        for name in ["a", "b"] {
            try put(
                Self.text(name) + "appliance: Geheimnaam\n", to: "gezinnen/\(name).txt",
                in: workspace)
        }
        let checked = try await workspace.run(
            "household", "check", "gezinnen", "--format", format)
        #expect(checked.status == 1)
        let document = format == "gitlab" || format == "sarif" ? checked.output : checked.error
        for name in ["a", "b"] { #expect(document.contains("gezinnen/\(name).txt")) }
        #expect(!document.contains("Geheimnaam"))
        if format == "gitlab" || format == "sarif" {
            _ = try JSONSerialization.jsonObject(with: Data(document.utf8))
        }
    }

    // MARK: new

    @Test func newFilesAreMadeBesideThoseThatAreThere() async throws {
        let workspace = try workspace()
        let before = try workspace.read("gezinnen/a.txt")
        let made = try await workspace.run(
            "household", "new", "gezinnen/a.txt", "gezinnen/d.txt", "gezinnen/b.txt",
            "gezinnen/e.txt", "--municipality", "testdam")
        #expect(made.status == 2)
        for name in ["a", "b"] {
            #expect(made.error.contains("there is a file \"gezinnen/\(name).txt\" already"))
        }
        #expect(made.output.contains("wegwijs household check gezinnen/d.txt gezinnen/e.txt"))
        #expect(try workspace.read("gezinnen/a.txt") == before)
        let checked = try await workspace.run("household", "check", "gezinnen")
        #expect(checked.status == 0, "\(checked.error)")
        let folder = try await workspace.run("household", "new", "gezinnen")
        #expect(folder.status == 2 && folder.error.contains("is no file"))
        let twice = try await workspace.run("household", "new", "x.txt", "./x.txt")
        #expect(twice.status == 2 && !workspace.exists("x.txt"))
    }

    // MARK: Papers

    @Test func thePapersOfManyAreTheirOwnersAlone() async throws {
        let workspace = try workspace()
        #expect(try await print("gezinnen", in: workspace).status == 0)
        let found = FileManager.default.enumerator(atPath: workspace.path("uit"))
        var count = 0
        while let name = found?.nextObject() as? String {
            var status = stat()
            #expect(stat(workspace.path("uit/\(name)"), &status) == 0)
            #expect([0o600, 0o700].contains(status.st_mode & 0o777), "\(name)")
            for secret in HouseholdCommandTests.secrets { #expect(!name.contains(secret)) }
            count += 1
        }
        #expect(count > 50)
        // What is one family's is in no other's papers.
        for (path, bytes) in try workspace.bytes(of: "uit") where path != ".wegwijs-files" {
            let text = String(decoding: bytes, as: UTF8.self)
            for (other, _) in Self.families where !path.hasPrefix("\(other)/") {
                #expect(!text.contains("Geheimnaam\(other)") && !text.contains("chance\(other)"))
            }
        }
        #expect(try workspace.names().filter { $0.hasPrefix(".") } == [])
    }

    @Test func oneFamilyAloneGetsTheSamePapers() async throws {
        let workspace = try workspace()
        #expect(try await print("gezinnen", in: workspace).status == 0)
        for (name, _) in Self.families {
            let alone = try await workspace.run(
                "household", "print", "gezinnen/\(name).txt", "--output", "alleen", "--html")
            #expect(alone.status == 0, "\(alone.error)")
            let one = try workspace.bytes(of: "alleen").filter { $0.key != ".wegwijs-files" }
            #expect(try workspace.bytes(of: "uit/\(name)") == one)
            #expect(one.count > 10)
        }
    }

    @Test func twoRunsMakeTheSameBytes() async throws {
        let workspace = try workspace()
        #expect(try await print("gezinnen", in: workspace).status == 0)
        let before = try workspace.state(of: "uit")
        #expect(
            try await print(
                "gezinnen/c.txt", "gezinnen/a.txt", "gezinnen/b.txt", in: workspace
            ).status == 0)
        #expect(try workspace.state(of: "uit") == before)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
    func aRunThatIsEndedLeavesNothing(_ signal: Int32) async throws {
        let workspace = try workspace()
        try workspace.write("", to: "tmp/x")
        let running = try Tool.start(
            ["household", "print", "gezinnen", "--output", "uit"], in: workspace.folder,
            environment: ["TMPDIR": workspace.path("tmp")])
        // By a process of its own, when some documents are there: this task may have to wait for its
        // turn until the run is over.
        let killer = Process()
        killer.executableURL = URL(fileURLWithPath: "/bin/sh")
        killer.arguments = [
            "-c",
            """
            until [ "$(find "$1" -type f | wc -l)" -gt 12 ]; do kill -0 "$2" || exit; sleep 0.01; done
            kill -"$3" "$2"
            """,
            "sh", workspace.path("tmp"), "\(running.process.processIdentifier)", "\(signal)",
        ]
        try killer.run()
        let result = await Tool.finish(running)
        #expect(result.status == 128 + signal)
        #expect(!workspace.exists("uit"))
        // A shell of its own takes the folders away, which may wait for its turn.
        let end = ContinuousClock.now + .seconds(30)
        func left() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: workspace.path("tmp"))
        }
        while try left() != ["x"], .now < end { try await Task.sleep(for: .milliseconds(20)) }
        #expect(try left() == ["x"])
    }

    @Test func theNameOfAFileGetsIntoNoPDF() async throws {
        let workspace = try Workspace()
        for name in ["Geheimnaam-1", "Geheimnaam-2"] {
            let text = Self.text("x").split(separator: "\n").filter { !$0.hasPrefix("family") }
                .joined(separator: "\n")
            try put(
                text.replacing("chancex", with: name == "Geheimnaam-1" ? "one" : "two"),
                to: "\(name).txt", in: workspace)
        }
        let printed = try await workspace.run(
            "household", "print", "Geheimnaam-1.txt", "Geheimnaam-2.txt", "--output", "uit")
        #expect(printed.status == 0, "\(printed.error)")
        var count = 0
        for path in try workspace.bytes(of: "uit").keys where path.hasSuffix(".pdf") {
            let plain = try await Tool.judge(
                ["qpdf", "--qdf", "--object-streams=disable", path, "-"],
                in: workspace.path("uit"))
            let text = try await Tool.judge(["pdftotext", path, "-"], in: workspace.path("uit"))
            for said in [plain, text] {
                #expect(said.status == 0, "\(path): \(said.error)")
                #expect(!said.output.contains("Geheim") && !said.output.contains("wegwijs-print"))
            }
            count += 1
        }
        #expect(count > 12)
        #expect(try workspace.bytes(of: "uit/Geheimnaam-1/nl").keys.contains("booklet-fold.pdf"))
    }
}
