/// A sentence with its words.
package struct Sentence: Sendable {
    /// In bytes of UTF-8 of the measured text, without white space around it.
    package let range: Range<Int>
    package let words: [Word]
    /// Whether it has the sign at its end that sentences have.
    package let isClosed: Bool
    package let passives: [Passive]

    /// Whether it is a heading, a cell or a label rather than a sentence: fewer than four words,
    /// and no sign at the end.
    ///
    /// Such texts would lower the mean length of a document with many lists, and tell nothing.
    package var isLabel: Bool { !isClosed && words.count < 4 }
}

/// A mark of the passive: a form of the auxiliary and the participle that belongs to it.
package struct Passive: Sendable, Equatable {
    /// From the first to the last of the two, in bytes of UTF-8 of the measured text.
    package let range: Range<Int>
    package let auxiliary: String
    package let participle: String
}
