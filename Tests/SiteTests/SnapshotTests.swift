import Foundation
import Site
import Testing

/// The small site as it was when somebody last looked at it.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes the files anew; read the
/// difference before you commit it.
@Suite struct SnapshotTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Snapshots")

    @Test func theSmallSiteIsAsRecorded() async throws {
        let site = try await SmallSite.build()
        var expected: [String: String] = [:]
        for file in site.files where Self.isRecorded(file.path) {
            let name = Self.name(file.path)
            expected[name] = Self.readable(String(decoding: file.bytes, as: UTF8.self))
        }
        expected["files.txt"] = site.files.map { $0.path + "\n" }.joined()
        let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        for (name, text) in expected.sorted(by: { $0.key < $1.key }) {
            try Self.compare(text, with: name, records: records)
        }
        let known = Set(expected.keys)
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        for name in names.sorted() where !known.contains(name) {
            if records {
                try FileManager.default.removeItem(at: Self.folder.appendingPathComponent(name))
            } else {
                Issue.record("the site no longer has \(name); record the snapshots anew")
            }
        }
    }

    /// The pages of a pair that are recorded; the others hold the texts of both languages, which
    /// ``PairTests`` compares.
    private static let pairs: Set<String> = [
        "health", "hob", "arrival", "services/leisure", "talk",
    ]

    /// The other municipality differs in a few words only; its files are in the list.
    private static func isRecorded(_ path: String) -> Bool {
        guard path.hasSuffix(".html"), !path.hasPrefix("oosterveen/") else { return false }
        guard path.hasPrefix("testdam/ar+nl/") else { return true }
        return pairs.contains { path == "testdam/ar+nl/\($0)/index.html" }
    }

    private static func compare(_ text: String, with name: String, records: Bool) throws {
        let file = folder.appendingPathComponent(name)
        guard !records, let data = FileManager.default.contents(atPath: file.path) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            if !records { Issue.record("there was no snapshot \(name); it is now written") }
            return
        }
        let old = String(decoding: data, as: UTF8.self)
        guard old != text else { return }
        let left = old.split(separator: "\n", omittingEmptySubsequences: false)
        let right = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(left, right).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name) differs from line \(line + 1)
            recorded: \(line < left.count ? String(left[line]) : "(end)")
            now:      \(line < right.count ? String(right[line]) : "(end)")
            """)
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").joined(separator: "_")
    }

    /// One tag a line, and pictograms without their lines, which have tests of their own.
    private static func readable(_ page: String) -> String {
        var result = ""
        var rest = Substring(page)
        while let start = rest.firstRange(of: "aria-hidden=\"true\""),
            let open = rest[start.upperBound...].firstIndex(of: ">")
        {
            result += rest[...open]
            rest = rest[rest.index(after: open)...]
            let opened = result.lastIndex(of: "<").map { result[$0...].hasPrefix("<svg") } ?? false
            if opened, let end = rest.firstRange(of: "</svg>") {
                result += "…"
                rest = rest[end.lowerBound...]
            }
        }
        result += rest
        return result.split(separator: "><", omittingEmptySubsequences: false)
            .joined(separator: ">\n<")
    }
}
