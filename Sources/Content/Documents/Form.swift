package import Markdown
package import Text

/// A paper form: questions by section, each with room for its answer.
package struct Form: Sendable {
    /// A section, what it tells and what it asks, in reading order.
    package struct Part: Sendable {
        package let section: Section
        package let pieces: [Piece]
    }

    package enum Piece: Sendable {
        /// Running text, which asks nothing.
        case text([Block])
        /// The questions of one list; with the number of the first, where the list is numbered.
        case questions([Question], first: Int?)
    }

    package struct Question: Sendable {
        package let id: String
        package let text: InlineContent
        package let pictogram: String?
        /// Explanations below the question, before its answer.
        package let details: [Block]
        package let answer: Answer
        package let range: SourceRange
    }

    /// The room that a question leaves for its answer.
    package enum Answer: Sendable {
        /// Some whole lines to write on.
        case lines(Int)
        /// One line behind the question.
        case short
        /// Boxes for a day, a month and a year.
        case date
        case choice([Choice], Choose)
        /// Five faces, from very bad to very good.
        case scale
        /// A table with the rows of its source, and empty ones.
        case table(Table, emptyRows: Int)
        /// Name, date and signature of each; of one who is not named, if there is none.
        case signature([Signer])
    }

    /// How many boxes of a choice may be ticked.
    package enum Choose: String, Sendable, CaseIterable {
        case one, many
    }

    /// A box to tick.
    package struct Choice: Sendable {
        package let id: String?
        package let text: InlineContent
        package let pictogram: String?
        package let details: [Block]
        /// Whether a line to write on stands behind it.
        package let hasLine: Bool
    }

    /// Somebody who signs.
    package struct Signer: Sendable {
        package let id: String?
        package let text: InlineContent
    }

    package let intro: [Block]
    package let parts: [Part]

    package var questions: [Question] {
        parts.flatMap(\.pieces).flatMap { piece -> [Question] in
            if case .questions(let questions, _) = piece { questions } else { [] }
        }
    }
}
