import Foundation
import PDF
import TestSupport
import Testing

/// Packed data comes out as another program put it in.
@Suite struct InflateTests {
    /// Packs bytes with Python's zlib at a level from 0 to 9.
    private static func packed(_ bytes: [UInt8], level: Int) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "inflate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "in")
        let output = folder.appending(path: "out")
        try Data(bytes).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sys,zlib;open(sys.argv[2],'wb').write(zlib.compress(open(sys.argv[1],'rb').read(),\(level)))",
            input.path, output.path,
        ]
        try process.run()
        process.waitUntilExit()
        return Array(try Data(contentsOf: output))
    }

    @Test(arguments: 0...9)
    func everyLevelOfPackingIsUndone(_ level: Int) throws {
        var random = SplitMix64(seed: 7)
        let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let words = Array(String(repeating: "huisarts gemeente 112 ", count: 5000).utf8)
        for bytes in [[], [1], noise, words, noise + words] {
            #expect(try Inflate.unpack(Self.packed(bytes, level: level)) == bytes)
        }
    }

    @Test func damagedDataIsNothingAndNoCrash() throws {
        let good = try Self.packed(Array(String(repeating: "abcabd", count: 400).utf8), level: 9)
        for end in 0..<good.count - 5 { #expect(Inflate.unpack(Array(good[..<end])) == nil) }
        var random = SplitMix64(seed: 11)
        for _ in 0..<20_000 {
            var bytes = good
            for _ in 0..<3 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
                    in: 0...255, using: &random)
            }
            _ = Inflate.unpack(bytes)
        }
    }
}
