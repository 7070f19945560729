import Foundation
import Testing

/// Links, pipes and names that a folder of sources may hold.
@Suite struct SpecialFileTests {
    private static let linkHint = "    hint: copy the file into the folder instead\n"

    private static func last(_ count: String = "1 error") -> String {
        "wegwijs: \(count); nothing was written, the last site is as it was\n"
    }

    @Test(arguments: [
        ("/etc/hostname", "pages/extra.md"), ("../../locales/nl/settings.txt", "pages/extra.md"),
        ("../roles", "pages/more"), ("nowhere.md", "pages/extra.md"),
        ("extra.md", "pages/extra.md"),
        ("/", "pages/root"), ("..", "pages/up"),
    ])
    func aLinkThatLeadsToNoFileOfTheSourcesIsAnError(target: String, name: String) async throws {
        let workspace = try Workspace()
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("content/\(name)"), withDestinationPath: target)
        let result = try await workspace.run("check")
        #expect(result.status == 1)
        #expect(
            result.error
                == "content/\(name):1:1: error: this symbolic link leads to no file of this folder "
                + "[link-leads-out]\n" + Self.linkHint + Self.last())
    }

    @Test func aLinkWithinTheSourcesIsRead() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n", to: "content/pages/one.md")
        try FileManager.default.createSymbolicLink(
            atPath: workspace.path("content/pages/two.md"), withDestinationPath: "one.md")
        let result = try await workspace.run("build", "--strict")
        #expect(result.status == 0, "\(result.error)")
        #expect(workspace.exists("output/testdam/ar/two/index.html"))
    }

    @Test func aPipeIsAnErrorAndNotWaitedFor() async throws {
        let workspace = try Workspace()
        #expect(mkfifo(workspace.path("content/pages/pipe.md"), 0o644) == 0)
        let result = try await workspace.run("check")
        #expect(result.status == 1)
        #expect(
            result.error
                == "content/pages/pipe.md:1:1: error: this is neither a file nor a folder "
                + "[not-a-file]\n" + Self.last())
    }

    @Test func aNameThatIsNotUTF8IsAnError() async throws {
        let workspace = try Workspace()
        let bytes =
            Array(workspace.path("content/pages/caf").utf8) + [0xE9] + Array(".md".utf8) + [0]
        let descriptor = bytes.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { name in
            name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
        try #require(descriptor >= 0)
        close(descriptor)
        let result = try await workspace.run("check")
        #expect(result.status == 1)
        // Foundation shows the name in one of two ways; both stand for the same bytes.
        let place = result.error.prefix { $0 != ":" }
        #expect(place.hasPrefix("content/pages/caf") && place.hasSuffix(".md"))
        #expect(
            result.error
                == "\(place):1:1: error: this is neither a file nor a folder [not-a-file]\n"
                + Self.last())
    }

    @Test func aNameWithALineEndStaysOnItsLine() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n", to: "content/pages/a\nb.md")
        let result = try await workspace.run("check")
        #expect(result.status == 1)
        #expect(
            result.error.hasPrefix(
                "content/pages/a b.md:1:1: error: \"a b\" cannot be the address of a page "
                    + "[invalid-file-name]\n"))
    }

    @Test func hiddenFilesArePassedOver() async throws {
        let workspace = try Workspace()
        try workspace.write([0xFF, 0x00], to: "content/.hidden.md")
        try workspace.write([0xFF, 0x00], to: "content/.git/config")
        let result = try await workspace.run("check", "--strict")
        #expect(result.status == 0, "\(result.error)")
    }

    @Test func aStrayFileIsAWarning() async throws {
        let workspace = try Workspace()
        try workspace.write("x\n", to: "content/pages/notes.txt")
        let warning = """
            content/pages/notes.txt:1:1: warning: nothing reads this file [stray-file]
                x
                ^
                hint: documents end in .md, translations in .po; tables have fixed names

            """
        let lenient = try await workspace.run("check")
        #expect(lenient.status == 0)
        #expect(lenient.error == warning)
        let strict = try await workspace.run("check", "--strict")
        #expect(strict.status == 1)
        #expect(
            strict.error
                == warning
                + "wegwijs: warnings, and --strict was given; nothing was written, "
                + "the last site is as it was\n")
    }
}
