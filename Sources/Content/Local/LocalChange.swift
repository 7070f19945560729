package import Text

/// One thing in which a municipality differs from the national base.
package struct LocalChange: Sendable {
    package enum Kind: String, Sendable {
        case document, piece, service, fact
    }

    package enum Operation: String, Sendable {
        case add, replace, remove, move, assign
    }

    /// The national text that is changed, as it is now.
    package struct National: Sendable {
        package let text: String
        package let range: SourceRange
    }

    /// How the national text of today stands to the one that the change was written against.
    package enum Drift: Sendable, Equatable {
        /// Nothing national is changed.
        case none
        /// Nobody has recorded what this was written against.
        case unrecorded
        case current
        case moved(from: String)
    }

    package let kind: Kind
    package let operation: Operation
    package let target: ChangeTarget
    /// The title of the document or the name of the service, in Dutch.
    package let title: String
    /// Where the change is written.
    package let range: SourceRange
    /// Nothing for additions.
    package let national: National?
    /// What the municipality says instead; nothing for removals and moves.
    package let local: String?
    /// The id of the piece beside which this one is put, and on which side.
    package let place: String?
    /// The columns of a row that are changed; all of them where nothing is said.
    let columns: Set<String>?
    package let record: BaseRecord?

    package var drift: Drift {
        guard let national else { return .none }
        guard let record else { return .unrecorded }
        return shown(record.text) == shown(national.text)
            ? .current : .moved(from: shown(record.text))
    }

    /// The national text as far as the change touches it.
    package var nationalText: String? { national.map { shown($0.text) } }

    /// Leaves out the cells of a row that the change does not touch: what moves in them reaches the
    /// municipality's pages by itself.
    private func shown(_ text: String) -> String {
        guard let columns else { return text }
        return text.split(separator: "\n").filter { line in
            columns.contains(String(line.prefix { $0 != ":" }))
        }.joined(separator: "\n")
    }
}
