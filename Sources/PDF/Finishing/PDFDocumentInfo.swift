/// What a finished PDF file says of itself as a document.
package struct PDFDocumentInfo: Sendable {
    /// A heading as the document's source has it, in logical order.
    package struct Heading: Sendable, Equatable {
        /// 1 to 6.
        package let level: Int
        package let title: String

        package init(level: Int, title: String) {
            self.level = level
            self.title = title
        }
    }

    /// How the pages from one on are numbered, up to the next such rule.
    package struct PageLabels: Sendable, Equatable {
        package enum Style: String, Sendable {
            case decimal = "D"
            case lowercaseRoman = "r"
            case uppercaseRoman = "R"
        }

        /// The first page, from 0.
        package let firstPage: Int
        /// Nothing for pages without a number.
        package let style: Style?
        /// The number of the first page.
        package let start: Int
        /// Stands before the number, or for it.
        package let prefix: String

        package init(firstPage: Int, style: Style?, start: Int = 1, prefix: String = "") {
            self.firstPage = firstPage
            self.style = style
            self.start = start
            self.prefix = prefix
        }
    }

    package var title: String
    /// The main language, a tag of BCP 47.
    package var language: String
    package var isRightToLeft: Bool
    package var author: String?
    /// What the document is about, such as its municipality and edition.
    package var subject: String?
    /// Nothing where pages are numbered from 1.
    package var pageLabels: [PageLabels] = []
    /// All printed headings of the levels 1 to 6 in the order of the document.
    ///
    /// Those of the levels 1 to 3 become bookmarks. Nil for a document without bookmarks.
    package var headings: [Heading]?
    /// What stands in a link where the number of its page belongs.
    ///
    /// Characters as wide as a digit, each shown by an operator of its own. Nil for a document
    /// without such links.
    package var pageNumberBlank: String?

    package init(
        title: String, language: String, isRightToLeft: Bool, author: String? = nil,
        subject: String? = nil
    ) {
        self.title = title
        self.language = language
        self.isRightToLeft = isRightToLeft
        self.author = author
        self.subject = subject
    }
}
