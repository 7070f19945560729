/// Two booklets in one stack of paper, each read from its own cover.
package struct PaperStack: Sendable, Equatable {
    /// Where the printer's PDF goes, below the output folder and without an extension.
    package let path: String
    /// The ``PaperDocument/path`` of the booklet that is read from left to right.
    package let leftBound: String
    /// The ``PaperDocument/path`` of the booklet that is read from right to left.
    package let rightBound: String
}
