package import Content

/// What the command line says about the site as a whole.
package struct SiteOptions: Sendable {
    /// The address under which the site will be published, with a last slash, if it is known.
    package let baseURL: String?

    /// What was printed, for the line at the end of each sheet.
    package let printed: EditionShelf
    /// Whether each page comes with the texts of its sheet.
    package let collectsSheets: Bool
    /// How documents are put on paper; nothing for the web.
    package let paper: PaperOptions?

    package init(
        baseURL: String?, printed: EditionShelf = .empty, collectsSheets: Bool = false,
        paper: PaperOptions? = nil
    ) {
        self.paper = paper
        self.printed = printed
        self.collectsSheets = collectsSheets
        self.baseURL = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    /// Whether the texts of sheets are needed at all.
    var readsSheets: Bool { collectsSheets || !printed.isEmpty }

    /// Returns the public address of a page, if the site has one.
    func url(of page: PageAddress) -> String? { baseURL.map { $0 + page.path } }
}
