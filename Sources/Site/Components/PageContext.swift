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
        /// All documents of this booklet stand on one page.
        case book(documents: [String])
    }

    let edition: Edition
    let locale: SiteLocale
    let options: SiteOptions
    let codes: CodeBook
    let address: PageAddress
    let form: Form
    /// The document in which the component stands, for ids; none on overviews.
    let document: String?
    /// Whose translations the page has shown so far.
    let origins: PageOrigins

    var language: Language { locale.language }
    var interface: Interface { locale.interface }

    var addresses: EditionAddresses {
        EditionAddresses(municipality: edition.municipality, language: language.code)
    }

    init(
        edition: Edition, locale: SiteLocale, options: SiteOptions, codes: CodeBook,
        address: PageAddress, form: Form, document: String?, origins: PageOrigins = PageOrigins()
    ) {
        self.edition = edition
        self.locale = locale
        self.options = options
        self.codes = codes
        self.address = address
        self.form = form
        self.document = document
        self.origins = origins
    }

    /// Returns the same context for another document on the page.
    func within(_ document: String) -> PageContext {
        PageContext(
            edition: edition, locale: locale, options: options, codes: codes, address: address,
            form: form, document: document, origins: origins)
    }

    /// Returns the anchor of a piece; in a book it carries the document's name.
    func anchor(_ id: String, of document: String? = nil) -> String {
        guard case .book = form, let owner = document ?? self.document else { return id }
        return "\(owner)--\(id)"
    }

    /// Returns the link to a document or a piece of it.
    func link(_ target: LinkTarget) -> String {
        if case .book(let documents) = form, documents.contains(target.document) {
            return "#" + (target.anchor.map { anchor($0, of: target.document) } ?? target.document)
        }
        return address.link(to: addresses.document(target.document), anchor: target.anchor)
    }

    /// Returns the link to a service's card.
    func link(to service: Service) -> String {
        if case .book = form { return "#service--\(service.id)" }
        return address.link(to: addresses.category(service.category), anchor: service.id)
    }

    func localized(_ text: InlineContent) -> LocalizedText { locale.shown(text, in: self).text }

    /// Returns a text without its marks, for titles and attributes.
    func plain(_ text: InlineContent) -> String {
        PlainText(context: self).text(localized(text).inlines)
    }
}
