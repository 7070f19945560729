import Markdown
import Text

/// One change that a municipality makes to a national document.
struct Change {
    enum Operation: String, CaseIterable {
        case add, replace, remove, move, assign
    }

    /// Where an added or moved piece goes.
    enum Place {
        case after(SourcedName)
        case before(SourcedName)
        case end
    }

    /// What the change brings; removals and moves bring nothing.
    enum Piece {
        case section([Block])
        case paragraph(Block)
        case item(ListItem)
        case row(TableRow)
    }

    let operation: Operation
    /// The id of the piece that is changed, or of the new piece.
    let target: SourcedName
    let piece: Piece
    let place: Place?
    let attributes: Attributes
}
