import Content
import HTML
import Localization
import Markdown

/// Everything that a component needs to know about the page on which it stands.
///
/// A class, since each of the thousands of views on a page holds it.
final class PageContext {
    /// Whether ids and links are those of a page of its own or of a chapter in a book.
    enum Form: Equatable {
        case page
        /// All documents of a booklet stand on one page.
        ///
        /// Of a document that `pieces` names, such as a family's checklist, only the pieces with these
        /// ids stand there.
        case book(documents: [String], pieces: [String: Set<String>] = [:])
    }

    /// Both languages of a pair, each with a context of its own for what stands on its side.
    struct Sides {
        let pair: SitePair
        let first: PageContext
        let second: PageContext
    }

    let edition: Edition
    /// The page's language; on the page of a pair the first one.
    let locale: SiteLocale
    let options: SiteOptions
    let codes: CodeBook
    let address: PageAddress
    let form: Form
    /// The document in which the component stands, for ids; none on overviews.
    let document: String?
    /// Whose translations the page has shown so far.
    let origins: PageOrigins
    /// On the page of a pair, both languages.
    let sides: Sides?
    /// On one side of a pair, the language that stands beside.
    let beside: Language?
    /// The folder of the language or pair below the municipality's, to which links lead.
    private let folder: String

    var language: Language { locale.language }
    var interface: Interface { locale.interface }

    var addresses: EditionAddresses {
        EditionAddresses(municipality: edition.municipality, language: folder)
    }

    convenience init(
        edition: Edition, locale: SiteLocale, options: SiteOptions, codes: CodeBook,
        address: PageAddress, form: Form, document: String?, pair: SitePair? = nil,
        origins: PageOrigins = PageOrigins()
    ) {
        let folder = pair?.pair.code ?? locale.language.code
        let side = { (locale: SiteLocale, beside: Language) in
            PageContext(
                edition, locale, options, codes, address, form, document, sides: nil,
                beside: beside, folder: folder, origins: origins)
        }
        let sides = pair.map { pair in
            Sides(
                pair: pair, first: side(pair.first, pair.pair.second),
                second: side(pair.second, pair.pair.first))
        }
        self.init(
            edition, locale, options, codes, address, form, document, sides: sides, beside: nil,
            folder: folder, origins: origins)
    }

    private init(
        _ edition: Edition, _ locale: SiteLocale, _ options: SiteOptions, _ codes: CodeBook,
        _ address: PageAddress, _ form: Form, _ document: String?, sides: Sides?,
        beside: Language?, folder: String, origins: PageOrigins
    ) {
        self.edition = edition
        self.locale = locale
        self.options = options
        self.codes = codes
        self.address = address
        self.form = form
        self.document = document
        self.origins = origins
        self.sides = sides
        self.beside = beside
        self.folder = folder
    }

    /// Returns the same context for another document on the page.
    func within(_ document: String) -> PageContext {
        PageContext(
            edition: edition, locale: locale, options: options, codes: codes, address: address,
            form: form, document: document, pair: sides?.pair, origins: origins)
    }

    /// The contexts of the page's languages: itself, or both sides of a pair.
    var languages: [PageContext] { sides.map { [$0.first, $0.second] } ?? [self] }

    /// Returns the anchor of a piece; in a book it carries the document's name.
    func anchor(_ id: String, of document: String? = nil) -> String {
        guard case .book = form, let owner = document ?? self.document else { return id }
        return "\(owner)--\(id)"
    }

    /// Returns the link to a document or a piece of it, if there is one.
    func link(_ target: LinkTarget) -> String? {
        if case .book(let documents, _) = form, documents.contains(target.document) {
            return "#" + (target.anchor.map { anchor($0, of: target.document) } ?? target.document)
        }
        return link(to: addresses.document(target.document), anchor: target.anchor)
    }

    /// Whether a link to a document leads anywhere: not to a piece that was left out of a book, nor
    /// from the general edition, which is paper only, to anything outside of its book.
    func reaches(_ target: LinkTarget) -> Bool {
        guard case .book(let documents, let pieces) = form else { return true }
        if documents.contains(target.document), let anchor = target.anchor,
            let there = pieces[target.document]
        {
            return there.contains(anchor)
        }
        return !edition.isGeneral || documents.contains(target.document)
    }

    /// Returns the link to a service's card, if there is one.
    func link(to service: Service) -> String? {
        if case .book = form { return "#service--\(service.id)" }
        return link(to: addresses.category(service.category), anchor: service.id)
    }

    /// Returns the link to another page of the site.
    ///
    /// A file to be printed lies alone, wherever somebody put it: from it a link leads to the public
    /// site, and nowhere if there is none.
    func link(to page: PageAddress, anchor: String? = nil) -> String? {
        guard options.paper != nil else { return address.link(to: page, anchor: anchor) }
        return options.url(of: page).map { url in url + (anchor.map { "#" + $0 } ?? "") }
    }

    func localized(_ text: InlineContent) -> LocalizedText { locale.shown(text, in: self).text }

    /// Returns a text in each language of the page, for places where no language can be marked.
    func joined(_ text: (PageContext) -> String?) -> String {
        var texts: [String] = []
        for text in languages.compactMap(text) where !texts.contains(text) { texts.append(text) }
        return texts.joined(separator: " · ")
    }

    /// Returns a text without its marks, for titles and attributes.
    func plain(_ text: InlineContent) -> String {
        PlainText(context: self).text(localized(text).inlines)
    }
}
