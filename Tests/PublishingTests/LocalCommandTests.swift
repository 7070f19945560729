import Foundation
import Testing

/// `local`: the list of what a municipality changes, and accepting it.
@Suite struct LocalCommandTests {
    private static let base = "content/municipalities/testdam/base.csv"

    /// The small sources after the nation has changed a task that testdam takes out.
    private static func moved() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.replace(
            "Vraag een fiets", by: "Vraag een goede fiets", in: "content/checklists/arrival.md")
        return workspace
    }

    @Test func theListShowsBothTextsAndWhatHasMoved() async throws {
        let result = try await Self.moved().run("local", "testdam")
        #expect(result.error == "")
        #expect(result.status == 0)
        #expect(
            result.output == """
                testdam: 4 differences from the national base, 1 written against an older national text

                arrival#city-pass: add, after family-doctor
                    written in: content/municipalities/testdam/checklists/arrival-testdam.md:6
                    local: Vraag een stadspas aan bij {municipality.name} (sponsor; +2w)

                arrival#bicycle: remove
                    written in: content/municipalities/testdam/checklists/arrival-testdam.md:7
                    THE NATIONAL TEXT HAS CHANGED SINCE
                    national then: Vraag een fiets (sponsor, family; +1m)
                    national: Vraag een goede fiets (sponsor, family; +1m)

                services.csv#market: add
                    written in: content/municipalities/testdam/services.csv:2
                    local: category: leisure / name: Markt op het Plein / label: Markt / what: Koop groente en fruit. / url: https://www.testdam.example.nl/markt / hours: za 09:00-16:00

                services.csv#library: replace
                    written in: content/municipalities/testdam/services.csv:3
                    national: hours: altijd
                    local: url: https://www.bibliotheek.example.nl / hours: di-za 10:00-17:00

                """)
    }

    @Test func toolsGetOneObjectALine() async throws {
        let result = try await Self.moved().run("local", "testdam", "--format", "json")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines.dropFirst().first == """
                {"document":"arrival","drift":"moved","kind":"piece","line":7,\
                "national":"Vraag een goede fiets (sponsor, family; +1m)",\
                "nationalThen":"Vraag een fiets (sponsor, family; +1m)","operation":"remove",\
                "path":"content/municipalities/testdam/checklists/arrival-testdam.md",\
                "piece":"bicycle","title":"De takenlijst"}
                """)
    }

    @Test func theSourcesAreCleanUntilTheNationalTextMoves() async throws {
        let before = try await Workspace().run("check")
        #expect(before.error == "")
        let workspace = try Self.moved()
        _ = try await workspace.run("translate", "update")
        let after = try await workspace.run("check")
        #expect(
            after.error.contains(
                """
                content/municipalities/testdam/checklists/arrival-testdam.md:7:5: warning: the national text of "arrival#bicycle" has changed since this was written [base-moved]
                    - {#bicycle change=remove}
                        ^^^^^^^
                    hint: it was: Vraag een fiets (sponsor, family; +1m)
                    hint: it is now: Vraag een goede fiets (sponsor, family; +1m)
                    hint: when the change is still right, run: wegwijs local accept testdam arrival#bicycle
                    note: content/checklists/arrival.md:29:31: the national text is here

                """), "\(after.error)")
    }

    @Test func oneCommandAcceptsAndSaysWhat() async throws {
        let workspace = try Self.moved()
        let old = try workspace.read(Self.base)
        let result = try await workspace.run("local", "accept", "testdam", "arrival#bicycle")
        #expect(result.status == 0)
        #expect(
            result.output == """
                arrival#bicycle: accepted
                    was: Vraag een fiets (sponsor, family; +1m)
                    now: Vraag een goede fiets (sponsor, family; +1m)

                """)
        let new = try workspace.read(Self.base)
        #expect(
            new.split(separator: "\n").filter { !$0.hasPrefix("arrival") }
                == old.split(separator: "\n").filter { !$0.hasPrefix("arrival") })
        #expect(new.contains("arrival,bicycle,"))
        #expect(new.contains("Vraag een goede fiets"))
        let check = try await workspace.run("check")
        #expect(!check.error.contains("base-moved"))
        let again = try await workspace.run("local", "accept", "testdam")
        #expect(again.output == "testdam: nothing to accept\n")
        #expect(try workspace.read(Self.base) == new)
    }

    @Test func whatIsNotNamedStaysAsItWas() async throws {
        let workspace = try Self.moved()
        try workspace.replace(
            "De Brug,Huisarts,", by: "De Brug,Dokter,", in: "content/services.csv")
        let old = try workspace.read(Self.base)
        let result = try await workspace.run("local", "accept", "testdam", "services.csv")
        #expect(result.output == "testdam: nothing to accept\n")
        #expect(try workspace.read(Self.base) == old)
    }

    @Test func recordsAreMadeAndThoseOfChangesThatAreGoneTakenOut() async throws {
        let workspace = try Workspace()
        let right = try workspace.read(Self.base)
        try workspace.remove(Self.base)
        let missing = try await workspace.run("check", "--strict")
        #expect(missing.status == 1)
        #expect(missing.error.contains("[base-missing]"))
        let made = try await workspace.run("local", "accept", "testdam")
        #expect(made.output.hasPrefix("arrival#bicycle: recorded\n"))
        #expect(try workspace.read(Self.base) == right)
        try workspace.replace(
            "- {#bicycle change=remove}\n", by: "",
            in: "content/municipalities/testdam/checklists/arrival-testdam.md")
        let gone = try await workspace.run("check")
        #expect(gone.error.contains("[base-gone]"))
        let taken = try await workspace.run("local", "accept", "testdam", "arrival#bicycle")
        #expect(
            taken.output == """
                arrival#bicycle: taken out, nothing changes it
                    was: Vraag een fiets (sponsor, family; +1m)

                """)
        #expect(try await workspace.run("check").error == "")
    }

    @Test func aDamagedRecordIsNotWrittenOver() async throws {
        let workspace = try Workspace()
        try workspace.replace("Vraag een fiets", by: "Vraag een step", in: Self.base)
        let old = try workspace.read(Self.base)
        let result = try await workspace.run("local", "accept", "testdam")
        #expect(result.status == 1)
        #expect(result.error.contains("[damaged-record]"))
        #expect(result.error.contains("delete the row of \"arrival#bicycle\""))
        #expect(try workspace.read(Self.base) == old)
    }

    @Test func theFileIsTheSameWhateverTheOrderOfAccepting() async throws {
        let whole = try Workspace()
        let single = try Workspace()
        for workspace in [whole, single] { try workspace.remove(Self.base) }
        _ = try await whole.run("local", "accept", "testdam")
        _ = try await single.run("local", "accept", "testdam", "services.csv#library")
        _ = try await single.run("local", "accept", "testdam", "arrival")
        #expect(try whole.read(Self.base) == single.read(Self.base))
        #expect(try !whole.read(Self.base).contains("\r"))
    }

    @Test(
        "a wrong name is told with the nearest right one",
        arguments: [
            (["testdan"], "there is no municipality \"testdan\"", "did you mean \"testdam\"?"),
            (
                ["accept", "testdam", "arrival#bicicle"],
                "testdam changes nothing national that is called \"arrival#bicicle\"",
                "did you mean \"arrival#bicycle\"?"
            ),
            (
                ["accept", "testdam", "arival"],
                "testdam changes nothing national that is called \"arival\"",
                "did you mean \"arrival\"?"
            ),
            (
                ["testdam", "--format", "htm"], "there is no format \"htm\"",
                "did you mean \"html\"?"
            ),
            (["testdam", "oosterveen"], "expected one municipality, found \"oosterveen\" too", ""),
            ([], "expected the name of a municipality", "such as: wegwijs local zaanstad"),
        ])
    func wrong(_ words: [String], _ message: String, _ hint: String) async throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: ".")
        let result = try await Tool.run(["local"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.contains("wegwijs: \(message)\n"), "\(result.error)")
        #expect(hint.isEmpty || result.error.contains(hint), "\(result.error)")
        #expect(try workspace.state(of: ".") == before)
    }
}
