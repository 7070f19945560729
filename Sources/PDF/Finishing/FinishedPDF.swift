/// A PDF file made ready for readers and assistive technology, with what must change in its source.
package struct FinishedPDF: Sendable {
    package let bytes: [UInt8]
    package let pageCount: Int
    /// The addresses of links to files of the machine that printed, which nobody else has; in the
    /// order of the pages, each once.
    package internal(set) var localLinks: [String] = []
    /// How many figures have neither an alternative text nor text of their own.
    package internal(set) var figuresWithoutAlternative = 0
}
