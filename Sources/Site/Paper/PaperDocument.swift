/// A document for the printer, as the browser gets it.
package struct PaperDocument: Sendable {
    /// Where its PDF goes, below the output folder and without an extension:
    /// `zaanstad/ar/card/hob`.
    package private(set) var path: String
    /// Where the browser finds it, below the folder that holds the assets too.
    package private(set) var page: String
    /// The whole document; its style sheet and pictures are those of ``Site/paperAssets()``.
    package let html: [UInt8]
    /// Whether it becomes a booklet: pages two on a side, to be folded.
    package let isBooklet: Bool
    /// Whether links hold ``pageNumberBlank`` where the number of their page belongs.
    package let hasPageNumbers: Bool
    /// Whether it is as long as its text, on as many sheets as that needs.
    package let isFlowing: Bool

    /// Room for a number of three digits: U+2007, FIGURE SPACE, is as wide as a digit.
    package static let pageNumberBlank = "\u{2007}\u{2007}\u{2007}"

    init(
        path: String, page: String, html: [UInt8], isBooklet: Bool = false,
        hasPageNumbers: Bool = false, isFlowing: Bool = false
    ) {
        self.path = path
        self.page = page
        self.html = html
        self.isBooklet = isBooklet
        self.hasPageNumbers = hasPageNumbers
        self.isFlowing = isFlowing
    }

    /// Returns the same document with its PDF below a folder and its page below another, where one
    /// is given.
    package func below(_ folder: String?, page pageFolder: String?) -> PaperDocument {
        var moved = self
        if let folder { moved.path = "\(folder)/\(path)" }
        if let pageFolder { moved.page = "\(pageFolder)/\(page)" }
        return moved
    }
}
