import Foundation
import Testing

/// Which folder may be the output, and which never.
@Suite struct OutputFolderTests {
    private static let help = "    hint: \"wegwijs --help\" lists the commands and their options\n"

    private static func liesWithin(_ output: String) -> String {
        "wegwijs: the output folder \"\(output)\" and a folder of sources lie in one another\n"
            + "    hint: choose another folder with --output\n" + help
    }

    @Test(arguments: [
        "content", "content/", "content/site", "content/pages/../site", "./content", "locales",
        "locales/ar/new/site", ".", "link", "link/site", "deep/site/new", "/",
        "content/facts.csv/x",
    ])
    func theOutputIsNeverASource(output: String) async throws {
        let workspace = try Workspace()
        for (name, target) in [("link", "content"), ("deep", "content/pages")] {
            try FileManager.default.createSymbolicLink(
                atPath: workspace.path(name), withDestinationPath: target)
        }
        let before = try workspace.state(of: ".")
        let result = try await workspace.run("build", "--output", output)
        #expect(result.status == 2)
        #expect(result.error == Self.liesWithin(output))
        #expect(try workspace.state(of: ".") == before)
    }

    @Test func aFolderWhoseNameOnlyBeginsLikeASourceIsNone() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run("build", "--output", "content-site")
        #expect(result.status == 0, "\(result.error)")
        #expect(workspace.exists("content-site/index.html"))
    }

    @Test func foreignFilesAreNeverTouched() async throws {
        let workspace = try Workspace()
        try workspace.write("mine\n", to: "output/notes.txt")
        try workspace.write("mine\n", to: "output/.hidden/a")
        let before = try workspace.state(of: "output")
        let result = try await workspace.run("build")
        #expect(result.status == 2)
        #expect(
            result.error == """
                wegwijs: the output folder "output" holds files that wegwijs did not make
                    hint: found: output/.hidden/a
                    hint: found: output/notes.txt
                    hint: choose an empty folder with --output, or move these files
                \(Self.help)
                """)
        #expect(try workspace.state(of: "output") == before)
    }

    @Test func aForeignFileInASiteStopsTheNextBuild() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("build")
        try workspace.write("mine\n", to: "output/testdam/ar/photo.jpg")
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("output/www"), withDestinationPath: "/etc")
        let before = try workspace.state(of: "output")
        let result = try await workspace.run("build")
        #expect(result.status == 2)
        #expect(result.error.contains("    hint: found: output/testdam/ar/photo.jpg\n"))
        #expect(result.error.contains("    hint: found: output/www\n"))
        #expect(try workspace.state(of: "output") == before)
    }

    @Test(arguments: ["file", "pipe"])
    func whatIsNoFolderIsNotReplaced(name: String) async throws {
        let workspace = try Workspace()
        try workspace.write("mine\n", to: "file")
        #expect(mkfifo(workspace.path("pipe"), 0o644) == 0)
        let result = try await workspace.run("build", "--output", name)
        #expect(result.status == 2)
        #expect(result.error == "wegwijs: \"\(name)\" is a file, not a folder\n\(Self.help)")
        #expect(try workspace.read("file") == "mine\n")
    }

    @Test func anEmptyFolderIsTaken() async throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.path("output/empty/too"), withIntermediateDirectories: true)
        let result = try await workspace.run("build")
        #expect(result.status == 0, "\(result.error)")
        #expect(!workspace.exists("output/empty"))
    }

    @Test func aLinkToTheOutputStaysALink() async throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.path("www/site"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("output"), withDestinationPath: "www/site")
        #expect(try await workspace.run("build").status == 0)
        try workspace.replace("Veilig koken.", by: "Kook veilig.", in: "content/appliances/hob.md")
        #expect(try await workspace.run("build").status == 0)
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: workspace.path("output"))
                == "www/site")
        #expect(try workspace.read("www/site/testdam/nl/hob/index.html").contains("Kook veilig."))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workspace.path("www")) == ["site"])
    }

    @Test func aLinkToNothingIsAFailureThatLeavesNothing() async throws {
        let workspace = try Workspace()
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("output"), withDestinationPath: "nowhere")
        let result = try await workspace.run("build")
        #expect(result.status == 3)
        #expect(result.error == "wegwijs: cannot make the folder \"output\"\n")
        #expect(try workspace.names() == ["content", "locales", "output"])
    }

    @Test func theOutputMayBeTheFolderOfTheShell() async throws {
        let workspace = try Workspace()
        try FileManager.default.createDirectory(
            atPath: workspace.path("site"), withIntermediateDirectories: true)
        let result = try await Tool.run(
            ["build", "--content", "../content", "--locales", "../locales", "--output", "."],
            in: workspace.path("site"))
        #expect(result.status == 0, "\(result.error)")
        #expect(workspace.exists("site/index.html"))
        #expect(try workspace.names() == ["content", "locales", "site"])
    }

    /// Rights do not stop root, so that the folder is one in which nobody can make another.
    @Test func aParentThatTakesNothingIsAFailure() async throws {
        let workspace = try Workspace()
        let result = try await workspace.run("build", "--output", "/proc/wegwijs/site")
        #expect(result.status == 3)
        #expect(result.error == "wegwijs: cannot make the folder \"/proc/wegwijs\"\n")
    }
}
