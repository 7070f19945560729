import Foundation
import TestSupport
import Testing

/// Every mistake that the sources may hold: what is said, and that the last good site stays.
@Suite struct BadInputTests {
    @Test(arguments: BadInput.documents)
    func aBadDocument(_ input: BadInput) async throws { try await Self.check(input) }

    @Test(arguments: BadInput.tables)
    func aBadTable(_ input: BadInput) async throws { try await Self.check(input) }

    @Test(arguments: BadInput.catalogues)
    func aBadCatalogue(_ input: BadInput) async throws { try await Self.check(input) }

    @Test(arguments: BadInput.limits)
    func badLimits(_ input: BadInput) async throws { try await Self.check(input) }

    @Test(arguments: BadInput.glossaries)
    func aGlossaryThatContradictsItself(_ input: BadInput) async throws {
        try await Self.check(input)
    }

    private static func check(_ input: BadInput) async throws {
        let workspace = try Workspace()
        try workspace.write("the last good site\n", to: "output/index.html")
        try workspace.write("index.html\n", to: "output/.wegwijs-files")
        let before = try workspace.state(of: "output")
        try input.apply(to: workspace)
        let result = try await workspace.run("build")
        #expect(result.status == 1)
        #expect(result.output == "")
        let errors = input.expected.split(separator: "\n").filter { line in
            !line.hasPrefix(" ") && line.contains(": error: ")
        }.count
        let count = errors == 1 ? "1 error" : "\(errors) errors"
        let last = "wegwijs: \(count); nothing was written, the last site is as it was\n"
        #expect(Self.steady(result.error) == Self.steady("\(input.expected)\n\(last)"))
        #expect(try workspace.state(of: "output") == before)
        #expect(try workspace.names() == ["content", "locales", "output"])
    }

    /// The lines of the project's own catalogue of words may move.
    private static func steady(_ said: String) -> String {
        let name = "locales/ar/interface.po:"
        return said.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix(name) else { return String(line) }
            return name + line.dropFirst(name.count).drop { $0.isNumber }
        }.joined(separator: "\n")
    }

    /// Bytes as they may come from a broken disk: any answer is good but a crash.
    @Test(arguments: 1...12)
    func randomDamageNeverCrashes(seed: UInt64) async throws {
        var generator = SplitMix64(seed: seed)
        let workspace = try Workspace()
        let files = try ["content", "locales"].flatMap { root in
            try workspace.state(of: root).keys.map { "\(root)/\($0)" }
        }.sorted()
        for _ in 0..<3 {
            let file = files[Int(generator.next() % UInt64(files.count))]
            var bytes = Array(try workspace.read(file).utf8)
            for _ in 0..<4 where !bytes.isEmpty {
                let place = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 4 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
                case 2: bytes.insert(contentsOf: Array("{[\"*|#\u{202E}".utf8), at: place)
                default: bytes = Array(bytes[..<place])
                }
            }
            try workspace.write(bytes, to: file)
        }
        let result = try await workspace.run("build")
        #expect([0, 1].contains(result.status), "\(result.error)")
        #expect(workspace.exists("output") == (result.status == 0))
    }
}
