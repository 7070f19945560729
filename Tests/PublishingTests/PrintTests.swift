import Foundation
import Testing

/// `wegwijs print`, with the browser of the system and a small site.
@Suite struct PrintTests {
    private static let booklet = "paper/testdam/ar/booklet/welcome.pdf"

    @Test func aBookletComesAsSinglePagesAndFolded() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run(
            "print", "--output", "paper", "--format", "booklet", "--language", "ar",
            "--municipality", "testdam")
        #expect(result.status == 0, "\(result.error)")
        #expect(
            try workspace.state(of: "paper").keys.sorted() == [
                ".wegwijs-print", "testdam/ar/booklet/welcome-fold.pdf",
                "testdam/ar/booklet/welcome.pdf",
            ])
        #expect(result.output.hasPrefix("2 PDF files in paper; 1 document printed in "))
    }

    @Test func aSecondRunPrintsOnlyWhatChanged() async throws {
        let workspace = try Workspace()
        let words = [
            "print", "--output", "paper", "--format", "page", "--format", "booklet", "--language",
            "nl", "--municipality", "testdam",
        ]
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        let before = try workspace.state(of: "paper")
        let second = try await Tool.run(words, in: workspace.folder)
        #expect(second.output.contains("; 0 documents printed in "))
        #expect(try workspace.state(of: "paper") == before)

        try workspace.replace(
            "Bij klachten bel je", by: "Bij pijn bel je", in: "content/pages/health.md")
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        let after = try workspace.state(of: "paper")
        let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
        #expect(
            changed == [
                ".wegwijs-print", "testdam/nl/booklet/welcome-fold.pdf",
                "testdam/nl/booklet/welcome.pdf", "testdam/nl/page/health.pdf",
            ])
    }

    @Test func aFileThatSomebodyCutIsMadeAgain() async throws {
        let workspace = try Workspace()
        let words = ["print", "--output", "paper", "--format", "booklet", "--language", "ar"]
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        let before = try workspace.data(Self.booklet)
        try workspace.write(before.prefix(1000), to: Self.booklet)
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        #expect(try workspace.data(Self.booklet) == before)
    }

    @Test func whatIsNoLongerThereGoes() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# Extra\n\nTekst.\n",
            to: "content/pages/extra.md")
        let words = ["print", "--output", "paper", "--format", "page", "--language", "nl"]
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        #expect(workspace.exists("paper/testdam/nl/page/extra.pdf"))
        try workspace.write("mine", to: "paper/testdam/nl/page/notes.txt")
        try workspace.remove("content/pages/extra.md")
        #expect(try await Tool.run(words, in: workspace.folder).status == 0)
        #expect(!workspace.exists("paper/testdam/nl/page/extra.pdf"))
        #expect(workspace.exists("paper/testdam/nl/page/notes.txt"))
    }

    @Test func errorsInTheSourcesPrintNothing() async throws {
        let workspace = try Workspace()
        try workspace.write("geen kop\n", to: "content/pages/bad.md")
        let result = try await workspace.run("print", "--output", "paper")
        #expect(result.status == 1)
        #expect(result.error.contains("content/pages/bad.md:1:1: error: "))
        #expect(result.error.hasSuffix("wegwijs: nothing was printed; mend the errors first\n"))
    }

    @Test(
        "what does not exist is refused with the nearest right name",
        arguments: [
            (["--format", "bookle"], "there is no format \"bookle\"", "\"booklet\""),
            (["--language", "at"], "there is no language \"at\"", "\"ar\""),
            (["--pair", "ar+nk"], "there is no language \"nk\" for the pair \"ar+nk\"", "\"nl\""),
            (["--municipality", "testda"], "there is no municipality \"testda\"", "\"testdam\""),
        ])
    func wrongNames(_ words: [String], _ message: String, _ hint: String) async throws {
        let workspace = try Workspace()
        let result = try await Tool.run(
            ["print", "--output", "paper"] + words, in: workspace.folder)
        #expect(result.status == 2)
        #expect(result.error.hasPrefix("wegwijs: \(message)\n"))
        #expect(result.error.contains(hint))
    }

    @Test(arguments: ["content", "content/paper", "locales", "output", "output/paper", "."])
    func paperNeverLiesAmongSourcesOrPages(folder: String) async throws {
        let workspace = try Workspace()
        #expect(try await workspace.run("build").status == 0)
        let before = try workspace.state(of: ".")
        let result = try await workspace.run("print", "--output", folder)
        #expect(result.status == 2, "\(result.error)")
        #expect(try workspace.state(of: ".") == before)
    }

    @Test func withoutABrowserThePackageIsNamed() async throws {
        let workspace = try Workspace()
        let result = try await Tool.run(
            ["print", "--output", "paper"], in: workspace.folder, environment: ["PATH": "/nowhere"])
        #expect(result.status == 3)
        #expect(result.error.contains("chromium-headless-shell"))
    }
}

extension Workspace {
    fileprivate func data(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path(name)))
    }
}
