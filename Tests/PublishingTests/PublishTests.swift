import Foundation
import TestSupport
import Testing

/// A new site takes the place of the old one whole, and only what changed is written.
@Suite struct PublishTests {
    @Test func filesThatDidNotChangeKeepTheirTimes() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("build")
        let first = try workspace.state(of: "output")
        let again = try await workspace.run("build")
        #expect(again.output.contains("; 0 files changed."))
        #expect(try workspace.state(of: "output") == first)
        // Dutch words on one page, and on the card that leads to it.
        try workspace.replace("Veilig koken.", by: "Kook veilig.", in: "content/appliances/hob.md")
        let third = try await workspace.run("build")
        #expect(third.status == 0)
        let second = try workspace.state(of: "output")
        #expect(Set(second.keys) == Set(first.keys))
        let changed = second.filter { $0.value != first[$0.key] }.keys
        #expect(changed.contains("testdam/nl/hob/index.html"))
        #expect(!changed.contains("testdam/nl/roles/index.html"))
        #expect(!changed.contains("assets/wegwijs.css"))
        #expect(third.output.contains("; \(changed.count) files changed."))
        for path in changed { #expect(second[path]?.bytes != first[path]?.bytes, "\(path)") }
    }

    @Test func aFileThatSomebodyChangedIsMended() async throws {
        let workspace = try Workspace()
        _ = try await workspace.run("build")
        let good = try workspace.bytes(of: "output")
        try workspace.write("broken", to: "output/testdam/nl/index.html")
        try workspace.remove("output/testdam/ar/index.html")
        let result = try await workspace.run("build")
        #expect(result.output.contains("; 2 files changed."))
        #expect(try workspace.bytes(of: "output") == good)
    }

    @Test func whatIsGoneFromTheSourcesIsGoneFromTheSite() async throws {
        let workspace = try Workspace()
        try workspace.write(
            "---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n", to: "content/pages/extra.md")
        _ = try await workspace.run("build")
        #expect(workspace.exists("output/testdam/nl/extra/index.html"))
        try workspace.remove("content/pages/extra.md")
        _ = try await workspace.run("build")
        #expect(!workspace.exists("output/testdam/nl/extra"))
        _ = try await workspace.run("build", "--municipality", "oosterveen", "--language", "nl")
        #expect(!workspace.exists("output/testdam"))
        #expect(!workspace.exists("output/oosterveen/ar"))
        #expect(workspace.exists("output/oosterveen/nl/index.html"))
    }

    @Test func whatAKilledBuildLeftIsClearedAway() async throws {
        let workspace = try Workspace()
        try workspace.write("half", to: ".output.wegwijs-new/testdam/nl/index.html")
        try workspace.write("half", to: ".output.wegwijs-new/old.html")
        let result = try await workspace.run("build")
        #expect(result.status == 0)
        #expect(!workspace.exists("output/old.html"))
        #expect(try workspace.names() == ["content", "locales", "output"])
        #expect(try workspace.read("output/testdam/nl/index.html") != "half")
    }

    /// Twenty builds that change many files are killed at a moment drawn by lot.
    @Test func aKilledBuildLeavesTheOldSiteOrTheNewOne() async throws {
        let workspace = try Workspace()
        func texts(_ number: Int) throws {
            for id in 0..<40 {
                try workspace.write(
                    "---\nkind: page\nchecked: 2026-11-23\n---\n\n# \(number)\n",
                    to: "content/pages/many-\(id).md")
            }
        }
        func complete(_ number: Int) async throws -> [String: Data] {
            try texts(number)
            let result = try await workspace.run("build", "--output", "whole-\(number)")
            #expect(result.status == 0, "\(result.error)")
            return try workspace.bytes(of: "whole-\(number)")
        }
        let sites = [try await complete(0), try await complete(1)]
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await workspace.run("build", "--output", "output").status == 0)
        let whole = clock.now - start
        var generator = SplitMix64(seed: 2026)
        var current = 1
        for attempt in 0..<20 {
            let wanted = 1 - current
            try texts(wanted)
            let running = try Tool.start(["build"], in: workspace.folder)
            // Most draws fall into the second half, where files are written.
            let share = attempt < 6 ? 0.0...1.0 : 0.5...1.2
            try await Task.sleep(for: whole * Double.random(in: share, using: &generator))
            kill(running.process.processIdentifier, SIGKILL)
            let result = await Tool.finish(running)
            #expect([0, 137].contains(result.status), "\(result.error)")
            let found = try workspace.bytes(of: "output")
            if found == sites[wanted] {
                current = wanted
            } else {
                #expect(found == sites[current], "attempt \(attempt) left half a site")
            }
        }
        try texts(1)
        #expect(try await workspace.run("build").status == 0)
        #expect(try workspace.bytes(of: "output") == sites[1])
        #expect(
            try workspace.names() == ["content", "locales", "output", "whole-0", "whole-1"])
    }

    @Test func twoBuildsAtOnceTakeTurns() async throws {
        let workspace = try Workspace()
        let expected = try await Self.expected(workspace)
        for _ in 0..<5 {
            if workspace.exists("output") { try workspace.remove("output") }
            let running = try (0..<3).map { _ in try Tool.start(["build"], in: workspace.folder) }
            for build in running {
                let result = await Tool.finish(build)
                #expect(result.status == 0, "\(result.error)")
            }
            #expect(try workspace.bytes(of: "output") == expected)
        }
        #expect(try workspace.names() == ["content", "locales", "output", "whole"])
    }

    private static func expected(_ workspace: Workspace) async throws -> [String: Data] {
        let result = try await workspace.run("build", "--output", "whole")
        #expect(result.status == 0, "\(result.error)")
        return try workspace.bytes(of: "whole")
    }
}
