import Content
import HTML

/// Makes the pages of one municipality in one language, or in two side by side.
struct EditionPages {
    let edition: Edition
    let locale: SiteLocale
    /// The pair whose pages these are, if they are no pages of one language.
    let pair: SitePair?
    /// Every pair that the site is made in, in order.
    let pairs: [LanguagePair]
    let options: SiteOptions
    let codes: CodeBook
    /// The format of paper for which the pages are made, if they are not for the web.
    var format: String?
    /// The named page of paper whose sheets each bear a line at their foot, if they do.
    var footPage: StaticString?

    /// Where a page lies in a language; called once for each language, for the language switch.
    typealias Place = (EditionAddresses) -> PageAddress

    func plan() -> [PlannedFile] {
        var files = [HomePage(builder: self).file(), RolesPage(builder: self).file()]
        files += edition.entries.map { DocumentPage(builder: self, entry: $0).file() }
        files += ServicePages(builder: self).files()
        files += ServiceContactFiles(builder: self).files()
        files.append(AppliancesPage(builder: self).file())
        if !edition.entries(of: .form).isEmpty { files.append(FormsPage(builder: self).file()) }
        if !edition.glossary.terms.isEmpty { files.append(WordListPage(builder: self).file()) }
        for entry in edition.entries(of: .checklist) {
            files += TaskPages(builder: self, entry: entry).files()
        }
        for entry in edition.entries(of: .booklet) {
            files.append(BookPage(builder: self, entry: entry).file())
        }
        return files
    }

    func addresses(_ language: String? = nil) -> EditionAddresses {
        EditionAddresses(
            municipality: edition.municipality,
            language: language ?? pair?.pair.code ?? locale.language.code)
    }

    func context(
        at place: Place, document: String? = nil, form: PageContext.Form = .page
    ) -> PageContext {
        PageContext(
            edition: edition, locale: locale, options: options, codes: codes,
            address: place(addresses()), form: form, document: document, pair: pair)
    }

    /// Returns the classes of a page's body: its own design, and what its paper asks for.
    func design(_ own: String?) -> String {
        var classes = own.map { [$0] } ?? []
        if let format { classes += ["paper", "paper-\(format)"] }
        if options.paper?.isGray == true { classes.append("gray") }
        return classes.joined(separator: " ")
    }

    /// Plans a page with its frame.
    func file(
        _ context: PageContext, title: @escaping (PageContext) -> String,
        description: ((PageContext) -> String?)? = nil, design: String,
        at place: Place, parent: Place?, checked: CalendarDate? = nil, sources: [String] = [],
        sheet: SheetForm = .page, style: TrustedStyle? = nil,
        content: @escaping (inout HTMLWriter) -> Void
    ) -> PlannedFile {
        let alternates = locale.all.map { (language: $0, address: place(addresses($0.code))) }
        let page = PageFrame.Page(
            title: title, description: description, design: self.design(design),
            alternates: alternates,
            pairs: pairs(at: place),
            parent: parent.map { $0(addresses()) }, checked: checked, sources: sources,
            hasCode: context.form == .page, sheet: sheet,
            style: style ?? footPage.map { SheetFoot(page: $0, title: title).style(in: context) })
        return PlannedFile(path: context.address.file) {
            var titles: [String] = []
            for text in context.languages.map(title) where !titles.contains(text) {
                titles.append(text)
            }
            let (bytes, blocks) = PageFrame(context: context).write(page, content: content)
            let taken = blocks.map {
                OutputFile.Sheet(
                    address: context.address.path, title: titles.joined(separator: " · "),
                    blocks: $0)
            }
            return OutputFile(path: context.address.file, bytes: bytes, sheet: taken)
        }
    }

    /// Returns the page in each pair that holds its language; for a pair's page, itself alone.
    private func pairs(at place: Place) -> [(pair: LanguagePair, address: PageAddress)] {
        let shown = pairs.filter { other in
            pair.map { $0.pair == other } ?? other.holds(locale.language.code)
        }
        return shown.map { ($0, place(addresses($0.code))) }
    }
}
