/// A text as its readers see it, ready to be measured: no markup, one line for each line of it.
package struct MeasuredText: Sendable {
    /// A stretch of the text that is not measured like the rest.
    package struct Span: Sendable, Equatable {
        package enum Kind: Sendable {
            /// Stands for a fact, an address or a number: one word, whatever its length.
            case standIn
            /// Repeats a word in another language for those who meet it there: not counted.
            case gloss
            /// Emphasised by the author, who thereby marks it as a term.
            case emphasis
        }

        /// In bytes of UTF-8.
        package let range: Range<Int>
        package let kind: Kind

        package init(_ range: Range<Int>, _ kind: Kind) {
            self.range = range
            self.kind = kind
        }
    }

    package let text: String
    /// In the order of the text.
    package let spans: [Span]

    package init(_ text: String, spans: [Span] = []) {
        self.text = text
        self.spans = spans
    }
}
