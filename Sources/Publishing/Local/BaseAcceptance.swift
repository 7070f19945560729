import Content
import Diagnostics

/// The records of a municipality's changes after some of them were accepted, and what changed.
struct BaseAcceptance {
    /// The file of records.
    let bytes: [UInt8]
    /// What was accepted, for people.
    let summary: String

    /// - Throws: ``UsageError`` where nothing is changed or recorded under a name.
    init(
        municipality: Library.Municipality, changes: [LocalChange], targets: [ChangeTarget]
    ) throws(UsageError) {
        let changed = changes.filter { $0.national != nil }
        var records: [ChangeTarget: String] = [:]
        for record in municipality.base ?? [] { records[record.target] = record.text }
        let current = Set(changed.map(\.target))
        let known = current.union(records.keys).sorted()
        for target in targets where !known.contains(where: { Self.covers(target, $0) }) {
            throw UsageError(
                "\(municipality.id) changes nothing national that is called \"\(target)\"",
                hints: Spelling.hints(
                    for: target.description,
                    in: target.piece == nil
                        ? Set(known.map(\.document)).sorted() : known.map(\.description)))
        }
        let isChosen: (ChangeTarget) -> Bool = { name in
            targets.isEmpty || targets.contains { Self.covers($0, name) }
        }
        var lines: [String] = []
        for change in changed.sorted(by: { $0.target < $1.target }) where isChosen(change.target) {
            guard let national = change.national else { continue }
            records[change.target] = national.text
            switch change.drift {
            case .none, .current: continue
            case .unrecorded:
                lines.append("\(change.target): recorded")
                lines.append("    now: \(Self.line(change.nationalText ?? ""))")
            case .moved(let old):
                lines.append("\(change.target): accepted")
                lines.append("    was: \(Self.line(old))")
                lines.append("    now: \(Self.line(change.nationalText ?? ""))")
            }
        }
        for target in records.keys.sorted() where !current.contains(target) && isChosen(target) {
            lines.append("\(target): taken out, nothing changes it")
            lines.append("    was: \(Self.line(records[target] ?? ""))")
            records[target] = nil
        }
        if lines.isEmpty { lines = ["\(municipality.id): nothing to accept"] }
        summary = lines.joined(separator: "\n")
        bytes = BaseRecord.write(records)
    }

    /// Whether a name means another: a document means all of its pieces.
    private static func covers(_ name: ChangeTarget, _ other: ChangeTarget) -> Bool {
        name == other || (name.piece == nil && name.document == other.document)
    }

    private static func line(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: " / ")
    }
}
