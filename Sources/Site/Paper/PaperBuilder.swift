import Content
import HTML

/// Makes the paper documents of one format for one municipality in one language, or in two.
struct PaperBuilder {
    /// The pages of the site in the same language, made for paper.
    let pages: EditionPages
    /// The name of the format.
    let format: String
    /// The codes of the languages in which documents are made in this run.
    let languages: Set<String>

    var edition: Edition { pages.edition }
    var locale: SiteLocale { pages.locale }
    var options: PaperOptions { pages.options.paper ?? PaperOptions() }
    /// Whether the documents are in two languages side by side.
    var isPair: Bool { pages.pair != nil }

    /// The pages with a line at the foot of each of their sheets: loose ones find their order again.
    var footedPages: EditionPages {
        var pages = pages
        pages.footPage = SheetFoot.everyPage
        return pages
    }

    /// Returns where a document goes: `zaanstad/ar/card/hob`.
    func path(_ name: String) -> String { path(name, of: format, in: folder) }

    func path(_ name: String, of format: String, in folder: String) -> String {
        "\(edition.municipality)/\(folder)/\(format)/\(name)"
    }

    /// The language or the pair, as in addresses.
    var folder: String { pages.pair?.pair.code ?? locale.language.code }

    /// Makes a paper document of a page of the site.
    ///
    /// - Parameters:
    ///   - file: The page, planned by ``pages``.
    ///   - name: The name of the PDF, without folders.
    ///   - isBooklet: Whether it is to be folded.
    ///   - hasPageNumbers: Whether it has a table of contents that waits for page numbers.
    /// - Returns: The document.
    func document(
        _ file: PlannedFile, name: String, isBooklet: Bool = false, hasPageNumbers: Bool = false
    ) -> PaperDocument {
        document(
            file.made().bytes, at: file.path, name: name, isBooklet: isBooklet,
            hasPageNumbers: hasPageNumbers, isFlowing: !isBooklet && !hasPageNumbers)
    }

    /// Makes a document that is no page of the site and has nothing around its content.
    ///
    /// - Parameters:
    ///   - name: The name of the PDF, without folders.
    ///   - place: The page of the site to which the sheet belongs; its code leads there.
    ///   - document: The document in which the components stand, if they stand in one.
    ///   - folder: Where it goes below the municipality's folder; that of the language or the pair
    ///     unless it is told.
    ///   - title: The title in the language of a context, for the reader of the PDF.
    ///   - style: Rules that hold for this document alone, such as its sheet's size.
    ///   - content: Writes the body.
    /// - Returns: The document.
    func sheet(
        name: String, at place: @escaping EditionPages.Place, document: String? = nil,
        folder: String? = nil,
        title: (PageContext) -> String, style: TrustedStyle? = nil,
        content: (PageContext, inout HTMLWriter) -> Void
    ) -> PaperDocument {
        let context = pages.context(at: place, document: document)
        let html = PaperFrame(context: context, design: pages.design(nil))
            .write(title: title, style: style) { content(context, &$0) }
        return self.document(html, at: context.address.file, name: name, in: folder)
    }

    private func document(
        _ html: [UInt8], at file: String, name: String, in target: String? = nil,
        isBooklet: Bool = false, hasPageNumbers: Bool = false, isFlowing: Bool = false
    ) -> PaperDocument {
        // Beside the page of the site, so that links to pictures hold.
        let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
        return PaperDocument(
            path: path(name, of: format, in: target ?? self.folder),
            page: "\(folder)/\(format)-\(name).html", html: html, isBooklet: isBooklet,
            hasPageNumbers: hasPageNumbers, isFlowing: isFlowing)
    }
}
