import Foundation
import Testing

/// Which pairs a build makes: those of the command line, else those of the settings.
@Suite struct PairTests {
    private static func folders(
        _ arguments: [String], settings: String? = nil
    ) async throws -> Set<String> {
        let workspace = try Workspace()
        if let settings {
            let path = "locales/ar/settings.txt"
            try workspace.write(try workspace.read(path) + settings, to: path)
        }
        let result = try await Tool.run(["build"] + arguments, in: workspace.folder)
        try #require(result.status == 0, "\(result.error)")
        return Set(
            try FileManager.default.contentsOfDirectory(
                atPath: workspace.path("output/testdam"))
        ).subtracting(["index.html"])
    }

    @Test func withoutASettingThereAreNone() async throws {
        #expect(try await Self.folders([]) == ["ar", "nl"])
    }

    @Test func aSettingAsksForAPair() async throws {
        #expect(try await Self.folders([], settings: "pair: nl\n") == ["ar", "nl", "ar+nl"])
    }

    @Test func theCommandLineStandsOverTheSettings() async throws {
        let found = try await Self.folders(["--pair", "nl+ar"], settings: "pair: nl\n")
        #expect(found == ["ar", "nl", "nl+ar"])
    }

    @Test(arguments: ["ar", "nl"])
    func aPairNeedsBothItsLanguages(language: String) async throws {
        let found = try await Self.folders(["--language", language], settings: "pair: nl\n")
        #expect(found == [language])
    }

    @Test func twoBuildsOfAPairAreTheSame() async throws {
        let workspace = try Workspace()
        var built: [[String: Data]] = []
        for jobs in ["1", "3"] {
            let result = try await workspace.run(
                "build", "--pair", "ar+nl", "--jobs", jobs, "--output", "site-\(jobs)")
            #expect(result.status == 0, "\(result.error)")
            built.append(try workspace.bytes(of: "site-\(jobs)"))
        }
        #expect(built[0].keys.contains { $0.contains("ar+nl/") })
        #expect(built[0] == built[1])
    }
}
