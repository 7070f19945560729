import Foundation
import Testing

/// The same sources make the same bytes, whatever the machine's habits are.
@Suite struct DeterminismTests {
    private static func built(
        _ workspace: Workspace, _ arguments: [String] = [], environment: [String: String] = [:]
    ) async throws -> [String: Data] {
        let name = "site-\(UUID().uuidString)"
        let result = try await Tool.run(
            ["build", "--output", name] + arguments, in: workspace.folder, environment: environment)
        #expect(result.status == 0, "\(result.error)")
        return try workspace.bytes(of: name)
    }

    @Test func twoBuildsAreTheSame() async throws {
        let workspace = try Workspace()
        let first = try await Self.built(workspace)
        #expect(first.count > 60)
        #expect(try await Self.built(workspace) == first)
    }

    @Test func theNumberOfJobsChangesNothing() async throws {
        let workspace = try Workspace()
        let one = try await Self.built(workspace, ["--jobs", "1"])
        for jobs in ["2", "8"] {
            #expect(try await Self.built(workspace, ["--jobs", jobs]) == one, "\(jobs) jobs")
        }
    }

    @Test(arguments: [
        ["LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8"], ["LANG": "C", "LC_ALL": "C"],
        ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati"],
        ["TZ": "America/Los_Angeles", "HOME": "/nonexistent"],
    ])
    func theEnvironmentChangesNothing(environment: [String: String]) async throws {
        let workspace = try Workspace()
        let plain = try await Self.built(workspace, environment: ["TZ": "Europe/Amsterdam"])
        #expect(try await Self.built(workspace, environment: environment) == plain)
    }

    @Test func theOrderInWhichFilesWereMadeChangesNothing() async throws {
        let workspace = try Workspace()
        let other = try Workspace(copiesSources: false)
        for root in ["content", "locales"] {
            let files = try workspace.bytes(of: root)
            for (path, bytes) in files.sorted(by: { $0.key > $1.key }) {
                try other.write(bytes, to: "\(root)/\(path)")
            }
        }
        #expect(try await Self.built(other) == Self.built(workspace))
    }

    @Test func problemsAreTheSameInEachRun() async throws {
        let workspace = try Workspace()
        try workspace.remove("locales/ar/pages/health.po")
        try workspace.replace("kind: sign", by: "kind: sing", in: "content/signs/toilet.md")
        try workspace.replace("few {# مهام} \"\n\"", by: "\"\n\"", in: "locales/ar/interface.po")
        try workspace.replace(
            "\"مهام: {role}\"", by: "\"{a} {b} {c}\"", in: "locales/ar/interface.po")
        let first = try await workspace.run("check")
        for jobs in ["1", "8", "3"] {
            #expect(try await workspace.run("check", "--jobs", jobs).error == first.error)
        }
    }
}
