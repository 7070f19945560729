/// The name of what a municipality changes: a national document, or a piece of one.
///
/// Rows of tables are pieces of `services.csv` and `facts.csv`; no document can bear such a name.
package struct ChangeTarget: Sendable, Hashable, Comparable, CustomStringConvertible {
    package static let services = "services.csv"
    package static let facts = "facts.csv"

    /// The id of the national document, or the name of the table.
    package let document: String
    /// The id of the piece; nothing for a document as a whole.
    package let piece: String?

    package init(_ document: String, _ piece: String? = nil) {
        self.document = document
        self.piece = piece
    }

    /// Reads a name as people write it: `arrival` or `arrival#internet`.
    package init(parsing text: String) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        document = String(parts[0])
        piece = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    }

    package var description: String { document + (piece.map { "#" + $0 } ?? "") }

    package static func < (left: ChangeTarget, right: ChangeTarget) -> Bool {
        (left.document, left.piece ?? "") < (right.document, right.piece ?? "")
    }
}
