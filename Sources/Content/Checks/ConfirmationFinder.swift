import CSV
import Diagnostics
import Text

/// Finds what a name means: a fact, a service or a document, of the nation or of a municipality.
struct ConfirmationFinder {
    let library: Library
    let municipality: String?

    typealias Failure = Confirmation.Failure

    private struct Level {
        /// Nothing for the nation.
        let id: String?
        let targets: [ConfirmationTarget]
    }

    /// Everything of the municipality, in the order of its files.
    func all() -> [Result<ConfirmationTarget, Failure>] {
        levels.flatMap(\.targets).filter { !$0.isChanges }.map { .success($0) }
    }

    func find(_ name: String) -> Result<ConfirmationTarget, Failure> {
        let found = levels.compactMap { level -> (id: String?, targets: [ConfirmationTarget])? in
            let targets = level.targets.filter { $0.answers(to: name) }
            return targets.isEmpty ? nil : (level.id, targets)
        }
        guard let first = found.first else { return .failure(unknown(name)) }
        if first.id == nil || found.count == 1 { return one(name, first.targets) }
        let places = found.compactMap(\.id)
        return .failure(
            Failure(
                "\"\(name)\" stands in \(places.joined(separator: ", "))",
                hints: ["say which one: --municipality \(places[0])"]))
    }

    private func one(
        _ name: String, _ targets: [ConfirmationTarget]
    ) -> Result<ConfirmationTarget, Failure> {
        guard targets.count > 1 else { return .success(targets[0]) }
        return .failure(
            Failure(
                "\"\(name)\" is the name of \(targets.count) things",
                hints: ["say which one: " + targets.map(\.fullName).joined(separator: ", ")]))
    }

    private func unknown(_ name: String) -> Failure {
        let known = levels.flatMap(\.targets).filter { !$0.isChanges }.map {
            name.contains(":") ? $0.fullName : $0.id
        }
        let message = "no fact, service or text is called \"\(name)\""
        guard let municipality else {
            return Failure(message, hints: Spelling.hints(for: name, in: known))
        }
        let isNational = targets(of: library.national).contains { $0.answers(to: name) }
        return Failure(
            "\(message) in \(municipality)",
            hints: isNational
                ? ["it is the nation's; leave out --municipality"]
                : Spelling.hints(for: name, in: known))
    }

    private var levels: [Level] {
        let local = library.municipalities.filter { municipality == nil || $0.id == municipality }
            .map { Level(id: $0.id, targets: targets(of: $0.sources)) }
        guard municipality == nil else { return local }
        return [Level(id: nil, targets: targets(of: library.national))] + local
    }

    private func targets(of sources: Library.Sources) -> [ConfirmationTarget] {
        sources.facts.map { ConfirmationTarget(kind: .fact, id: $0.id, place: $0.range) }
            + sources.services.filter { $0["change"]?.text != "remove" }.compactMap { record in
                record["id"].map {
                    ConfirmationTarget(kind: .service, id: $0.text, place: record.range)
                }
            }
            + sources.documents.map {
                ConfirmationTarget(
                    kind: .text, id: $0.id, place: SourceRange($0.file),
                    isChanges: $0.header.kind == .changes)
            }
    }
}
