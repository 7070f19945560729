import Content
import TestSupport
import Testing

/// What changed on sheets since they were printed.
@Suite struct SheetChangesTests {
    private static func edition(_ sheets: [(String, [String])]) -> PrintedEdition? {
        CalendarDate("2026-11-25").map { date in
            PrintedEdition(
                name: "x", date: date,
                sheets: sheets.map { ($0.0, $0.1.map { SheetBlock(text: $0) }) })
        }
    }

    private static func line(_ sheet: SheetChanges) -> String {
        let changes = sheet.changes.map { change in
            let place = change.heading.map { "[\($0)] " } ?? ""
            return switch change.kind {
            case .changed: "\(place)\(change.old?.text ?? "")→\(change.new?.text ?? "")"
            case .added: "\(place)+\(change.new?.text ?? "")"
            case .removed: "\(place)-\(change.old?.text ?? "")"
            case .moved: "\(place)~\(change.new?.text ?? "")"
            }
        }
        return ([sheet.address, sheet.state.rawValue] + changes).joined(separator: " ")
    }

    @Test(
        "each difference is told once, with the heading above it",
        arguments: [
            ("a b c", "a b c", ""), ("a b c", "a x c", "b→x"), ("", "a", "+a"),
            ("a", "", "-a"), ("a b", "a b c", "+c"), ("a b c", "b c", "-a"),
            ("a b c", "a x y c", "b→x +y"), ("a b c d", "a x d", "b→x -c"),
            ("a b c d", "b c d a", "~a"), ("H a K b", "H a K x", "[K] b→x"),
            ("H a", "H a b", "[H] +b"), ("H a", "K a", "H→K"),
        ])
    func differences(_ old: String, _ new: String, _ expected: String) throws {
        let texts = new.split(separator: " ").map {
            SheetBlock(text: String($0), isHeading: $0.first?.isUppercase ?? false)
        }
        let edition = try #require(
            Self.edition([("t/nl/p/", old.split(separator: " ").map(String.init))]))
        let changes = SheetChanges.since(edition, sheets: [("t/nl/p/", texts)])
        let found = changes.map(Self.line).joined()
        #expect(found == (expected.isEmpty ? "" : "t/nl/p/ changed \(expected)"))
    }

    @Test("sheets that are new or gone are told; what was never printed is not new")
    func sheets() throws {
        let edition = try #require(
            Self.edition([("t/nl/a/", ["1"]), ("t/nl/b/", ["1"]), ("u/nl/a/", ["1"])]))
        let text = [SheetBlock(text: "1")]
        let present = [
            ("t/nl/a/", text), ("t/nl/c/", text), ("t/ar/a/", text),
            ("u/nl/a/", [SheetBlock(text: "2")]),
            ("v/nl/a/", text),
        ]
        #expect(
            SheetChanges.since(edition, sheets: present).map(Self.line) == [
                "t/nl/b/ gone", "t/nl/c/ new", "u/nl/a/ changed 1→2",
            ])
        #expect(
            SheetChanges.since(edition, sheets: present) { $0 == "u/nl/" }.map(Self.line) == [
                "u/nl/a/ changed 1→2"
            ])
    }

    @Test("a text whose translation fell behind has changed, though its words are the same")
    func states() throws {
        let edition = try #require(Self.edition([("t/ar/a/", ["1"])]))
        let changes = SheetChanges.since(
            edition, sheets: [("t/ar/a/", [SheetBlock(text: "1", state: "stale")])])
        #expect(changes.map(Self.line) == ["t/ar/a/ changed 1→1"])
    }

    /// The differences, done to the old texts, give the new ones: nothing is missing in a report.
    @Test("random texts differ by what is told", arguments: 1...60)
    func random(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        func texts() -> [String] {
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                String(Int.random(in: 0...6, using: &generator))
            }
        }
        let old = texts()
        let new = texts()
        let edition = try #require(Self.edition([("t/nl/p/", old)]))
        let changes =
            SheetChanges.since(edition, sheets: [("t/nl/p/", new.map { SheetBlock(text: $0) })])
            .first?.changes ?? []
        var counts: [String: Int] = [:]
        for text in old { counts[text, default: 0] += 1 }
        for change in changes where change.kind != .moved {
            if let text = change.old?.text { counts[text, default: 0] -= 1 }
            if let text = change.new?.text { counts[text, default: 0] += 1 }
        }
        var wanted: [String: Int] = [:]
        for text in new { wanted[text, default: 0] += 1 }
        #expect(counts.filter { $0.value != 0 } == wanted)
        #expect(changes.isEmpty == (old == new))
    }
}
