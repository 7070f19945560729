import Content
import HTML

/// Makes the pages of one municipality in one language.
struct EditionPages {
    let edition: Edition
    let locale: SiteLocale
    let options: SiteOptions
    let codes: CodeBook

    /// Where a page lies in a language; called once for each language, for the language switch.
    typealias Place = (EditionAddresses) -> PageAddress

    func files() -> [OutputFile] {
        var files = [HomePage(builder: self).file(), RolesPage(builder: self).file()]
        files += edition.entries.map { DocumentPage(builder: self, entry: $0).file() }
        files += ServicePages(builder: self).files()
        files.append(AppliancesPage(builder: self).file())
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
            municipality: edition.municipality, language: language ?? locale.language.code)
    }

    func context(
        at place: Place, document: String? = nil, form: PageContext.Form = .page
    ) -> PageContext {
        PageContext(
            edition: edition, locale: locale, options: options, codes: codes,
            address: place(addresses()), form: form, document: document)
    }

    /// Writes a page with its frame.
    func file(
        _ context: PageContext, title: String, description: String? = nil, design: String,
        at place: Place, parent: Place?, checked: CalendarDate? = nil, sources: [String] = [],
        content: (inout HTMLWriter) -> Void
    ) -> OutputFile {
        let alternates = locale.all.map { (language: $0, address: place(addresses($0.code))) }
        let page = PageFrame.Page(
            title: title, description: description, design: design, alternates: alternates,
            parent: parent.map { $0(addresses()) }, checked: checked, sources: sources,
            hasCode: context.form == .page)
        let bytes = PageFrame(context: context).write(page, content: content)
        return OutputFile(path: context.address.file, bytes: bytes)
    }
}
