import CSV
import Text

/// Changes of rows: services and facts.
extension LocalChangeReader {
    /// The columns of a service that readers see.
    ///
    /// The day on which a row was compared with its source is no reason to look at a change again.
    private static let shown = ServiceReader.columns.filter {
        !["id", "source", "source_date", "checked"].contains($0)
    }

    func rows() -> [LocalChange] {
        local.services.compactMap { row in
            guard let id = row["id"] else { return nil }
            let base = national.services.first { $0["id"]?.text == id.text }
            let target = ChangeTarget(ChangeTarget.services, id.text)
            let columns = Set(Self.shown.filter { row[$0] != nil })
            let operation: LocalChange.Operation
            switch (row["change"]?.text, base) {
            case (nil, nil): operation = .add
            case ("replace"?, _?): operation = .replace
            case ("remove"?, _?): operation = .remove
            default: return nil
            }
            return LocalChange(
                kind: .service, operation: operation, target: target,
                title: (row["name"] ?? base?["name"])?.text ?? id.text, range: id.range,
                national: base.map {
                    LocalChange.National(text: Self.text($0), range: $0["id"]?.range ?? $0.range)
                },
                local: operation == .remove ? nil : Self.text(row),
                place: row["after"].map { "after \($0.text)" },
                columns: operation == .replace ? columns : nil,
                record: base == nil ? nil : records[target])
        }
    }

    func facts() -> [LocalChange] {
        local.facts.compactMap { fact in
            guard let base = national.facts.first(where: { $0.id == fact.id }) else { return nil }
            let target = ChangeTarget(ChangeTarget.facts, fact.id)
            return LocalChange(
                kind: .fact, operation: .replace, target: target, title: fact.id,
                range: fact.range,
                national: LocalChange.National(text: Self.text(base), range: base.range),
                local: Self.text(fact), place: nil, columns: nil, record: records[target])
        }
    }

    private static func text(_ row: RecordTable.Record) -> String {
        shown.compactMap { column in
            row[column].map { cell in
                let value = cell.text.split(whereSeparator: \.isNewline).joined(separator: " ")
                return "\(column): \(value)"
            }
        }.joined(separator: "\n")
    }

    private static func text(_ fact: Fact) -> String {
        "type: \(fact.kind.rawValue)\nvalue: \(fact.value)"
    }
}
