import Content
import Diagnostics
import Household
import TestSupport
import Testing
import Text

/// Whatever is wrong with a file, nothing that stands in it gets into a message.
struct SecrecyTests {
    /// Words that no message of ours holds.
    static let secrets = ["Zeldzaam", "0612398745", "Kwartelstraat", "محمود", "Ünsal", "漢字"]

    private func expectSecrecy(_ report: Report, _ text: String) {
        let shown = HouseholdSample.shown(report)
        for secret in Self.secrets { #expect(!shown.contains(secret), "\(text)\n\(shown)") }
    }

    @Test func noMessageShowsAWordOfTheFile() {
        var random = SplitMix64(seed: 8)
        let keys = HouseholdKey.allCases.map(\.rawValue) + ["", "sponser", "Zeldzaam", "#", "محمود"]
        let signs = [":", ": ", ";", "; ", " ", ", ", "+", "\n", "2026-12-01", "10:30", "every", "2w"]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<1 + random.below(6) {
                text += keys.randomElement(using: &random) ?? ""
                text += random.oneIn(5) ? "" : ": "
                for _ in 0..<random.below(8) {
                    text += (random.oneIn(2) ? Self.secrets : signs).randomElement(using: &random) ?? ""
                }
                text += random.oneIn(4) ? "\r\n" : "\n"
            }
            expectSecrecy(HouseholdSample.read(text).report, text)
        }
    }

    @Test func noMessageShowsAWordOfADamagedFile() {
        var random = SplitMix64(seed: 9)
        let words = HouseholdSample.text.split(separator: " ").map(String.init)
        for _ in 0..<1500 {
            var bytes = Array(
                words.map { random.oneIn(6) ? Self.secrets[random.below(6)] : $0 }
                    .joined(separator: " ").utf8)
            for _ in 0..<random.below(4) where !bytes.isEmpty {
                bytes[random.below(bytes.count)] = UInt8(random.below(256))
            }
            var report = Report()
            let file = SourceFile(path: "gezin.txt", bytes: bytes)
            _ = HouseholdReader.read(file, into: &report)
            expectSecrecy(report, String(decoding: bytes, as: UTF8.self))
            for problem in report.diagnostics {
                #expect(problem.range.upper <= bytes.count)
                let place = file.position(at: problem.range.lower)
                #expect(problem.range.start.line == place.line)
                // Where bytes are missing, nobody agrees on columns.
                guard String(validating: bytes, as: UTF8.self) != nil else { continue }
                #expect(problem.range.start == place)
            }
        }
    }

    @Test func everyShorterFileIsReadToo() {
        let bytes = Array(HouseholdSample.text.utf8)
        for count in 0..<bytes.count {
            var report = Report()
            let file = SourceFile(path: "a", bytes: Array(bytes.prefix(count)))
            _ = HouseholdReader.read(file, into: &report)
        }
    }
}
