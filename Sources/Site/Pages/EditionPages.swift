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

    func plan() -> [PlannedFile] {
        var files = [HomePage(builder: self).file(), RolesPage(builder: self).file()]
        files += edition.entries.map { DocumentPage(builder: self, entry: $0).file() }
        files += ServicePages(builder: self).files()
        files.append(AppliancesPage(builder: self).file())
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

    /// Plans a page with its frame.
    func file(
        _ context: PageContext, title: String, description: String? = nil, design: String,
        at place: Place, parent: Place?, checked: CalendarDate? = nil, sources: [String] = [],
        sheet: SheetForm = .page, content: @escaping (inout HTMLWriter) -> Void
    ) -> PlannedFile {
        let alternates = locale.all.map { (language: $0, address: place(addresses($0.code))) }
        let page = PageFrame.Page(
            title: title, description: description, design: design, alternates: alternates,
            parent: parent.map { $0(addresses()) }, checked: checked, sources: sources,
            hasCode: context.form == .page, sheet: sheet)
        return PlannedFile(path: context.address.file) {
            let (bytes, blocks) = PageFrame(context: context).write(page, content: content)
            let taken = blocks.map {
                OutputFile.Sheet(address: context.address.path, title: title, blocks: $0)
            }
            return OutputFile(path: context.address.file, bytes: bytes, sheet: taken)
        }
    }
}
