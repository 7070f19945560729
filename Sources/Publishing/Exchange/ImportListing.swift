import Exchange
import Text

/// What an import says about itself: each change with both texts, and the counts.
struct ImportListing {
    enum Format: String, CaseIterable {
        case text
        case json
    }

    let plan: ImportPlan
    let language: String
    let format: Format
    /// The lines of the imported file.
    private let lines: LineTable?

    init(plan: ImportPlan, language: String, format: Format) {
        self.plan = plan
        self.language = language
        self.format = format
        lines = (plan.changes.lazy.compactMap(\.range).first?.file).map(LineTable.init)
    }

    private func position(_ range: SourceRange?) -> SourcePosition? {
        range.flatMap { lines?.position(at: $0.lower) }
    }

    /// Returns the changes, a paragraph or a line for each.
    var changes: String {
        plan.changes.map { format == .text ? text($0) : json($0) }.joined()
    }

    /// Returns the counts in a line.
    var summary: String {
        guard format == .text else {
            var counts: [String: Int] = [
                "unchanged": plan.unchanged, "empty": plan.empty, "refused": plan.refused,
            ]
            for kind in ImportChange.Kind.allCases { counts[kind.rawValue] = plan.count(kind) }
            return Self.encode(Summary(language: language, counts: counts))
        }
        var parts = ImportChange.Kind.allCases.compactMap { kind -> String? in
            let count = plan.count(kind)
            return count == 0 ? nil : "\(count) \(Self.words(for: kind, count: count))"
        }
        if plan.refused > 0 { parts.append("\(plan.refused) refused") }
        parts.append("\(plan.unchanged) unchanged")
        if plan.empty > 0 { parts.append("\(plan.empty) without a translation") }
        return "\(language): \(parts.joined(separator: ", "))\n"
    }

    private static func words(for kind: ImportChange.Kind, count: Int) -> String {
        switch kind {
        case .new: "new"
        case .changed: "changed"
        case .confirmed: "confirmed"
        case .doubted: "doubted (fuzzy)"
        case .reviewed: "reviewed"
        case .movedOn: "for Dutch that has changed since (fuzzy)"
        case .kept: "for Dutch that is gone (obsolete)"
        case .conflict: count == 1 ? "conflict" : "conflicts"
        }
    }

    private func text(_ change: ImportChange) -> String {
        var place = change.catalog
        if let range = change.range, let start = position(range) {
            place = "\(range.file.path):\(start.line):\(start.column): \(place)"
        }
        var lines = [
            "\(TextDiagnostics.visible(place)): \(Self.words(for: change.kind, count: 1))"
        ]
        if let exported = change.exportedSource {
            lines.append("    Dutch then  \(Self.isolated(exported))")
            lines.append("    Dutch now   \(Self.isolated(change.source))")
        } else {
            lines.append("    Dutch  \(Self.isolated(change.source))")
        }
        let (first, second) = change.kind == .conflict ? ("ours ", "file ") : ("old  ", "new  ")
        if change.old.contains(where: { !$0.isEmpty }), change.old != change.new {
            lines += change.old.map { "    \(first)  \(Self.isolated($0))" }
        }
        lines += change.new.map { "    \(second)  \(Self.isolated($0))" }
        return lines.map { $0 + "\n" }.joined() + "\n"
    }

    /// The text such that its direction does not turn what stands beside it (Unicode FSI and PDI).
    private static func isolated(_ text: String) -> String {
        "\u{2068}\(TextDiagnostics.visible(text))\u{2069}"
    }

    private struct Record: Encodable {
        let kind: String
        let file: String
        let id: String
        let source: String
        let exportedSource: String?
        let old: [String]
        let new: [String]
        let path: String?
        let line: Int?
        let column: Int?
    }

    private struct Summary: Encodable {
        let kind = "summary"
        let language: String
        let counts: [String: Int]

        private enum CodingKeys: String, CodingKey { case kind, language, counts }
    }

    private func json(_ change: ImportChange) -> String {
        let start = position(change.range)
        return Self.encode(
            Record(
                kind: change.kind.rawValue, file: "\(language)/\(change.catalog)", id: change.id,
                source: change.source, exportedSource: change.exportedSource, old: change.old,
                new: change.new, path: change.range?.file.path, line: start?.line,
                column: start?.column))
    }

    private static func encode(_ value: some Encodable) -> String {
        JSONText.write(value) + "\n"
    }
}
