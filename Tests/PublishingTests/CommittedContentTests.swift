import Foundation
import Testing

/// The sources that the project ships.
@Suite struct CommittedContentTests {
    @Test func theyHaveNoProblemsAndNothingIsUntranslated() async throws {
        let result = try await Tool.run(["check", "--strict"], in: Workspace.project.path)
        #expect(result.error == "")
        #expect(result.status == 0)
    }

    @Test func theirCataloguesAreUpToDate() async throws {
        let workspace = try Workspace(copiesSources: false)
        for name in ["content", "locales"] {
            try FileManager.default.copyItem(
                atPath: Workspace.project.appendingPathComponent(name).path,
                toPath: workspace.path(name))
        }
        let result = try await workspace.run("translate", "update")
        #expect(result.status == 0, "\(result.error)")
        for line in result.output.split(separator: "\n") {
            #expect(line.hasSuffix(" 0 files written"), "\(line)")
        }
    }

    @Test func gettextTakesTheirCatalogues() async throws {
        let root = Workspace.project.appendingPathComponent("locales").path
        let found = FileManager.default.enumerator(atPath: root)
        var count = 0
        while let path = found?.nextObject() as? String {
            guard path.hasSuffix(".po") else { continue }
            let judged = try await Tool.judge(["msgfmt", "-c", "-o", "/dev/null", path], in: root)
            #expect(judged.status == 0, "\(judged.error)")
            count += 1
        }
        #expect(count > 50)
    }
}
