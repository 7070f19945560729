import Content
import HTML
import Markdown
import Text

/// Writes a fact by its type: isolated, in its own language, linked where it can be opened.
struct FactView {
    let context: PageContext

    /// What stands where only a municipality can tell: dots to write on, as authors write them.
    static let blank = "………………"

    /// Writes the name of the municipality, or of the country in the general edition.
    func place(to html: inout HTMLWriter) {
        if context.edition.isGeneral { return html.words(.country, in: context) }
        write("municipality.name", to: &html, inLink: true)
    }

    func write(_ name: String, to html: inout HTMLWriter, inLink: Bool) {
        guard let value = FactLookup.find(name, in: context.edition) else { return }
        switch value {
        case .phone(let phone): self.phone(phone, to: &html, inLink: inLink)
        case .url(let url): address(url, WebAddress.short(url), to: &html, inLink: inLink)
        case .email(let email): address("mailto:" + email, email, to: &html, inLink: inLink)
        case .dutch(let text): html.dutch(text, in: context)
        case .literal(let text): html.isolated(text)
        case .date(let date): html.date(date, in: context)
        case .text(let text):
            let shown = context.localized(text)
            let path = context.locale.path(of: text.range.file)
            InlineView(context: context, path: path).write(
                shown.inlines, to: &html, inLink: inLink)
        case .service(let service): self.service(service, to: &html, inLink: inLink)
        case .open: html.element("span", [.class("blank")]) { $0.text(Self.blank) }
        case .unverified:
            html.element("span", [.class("unverified")] + context.language.attributes) {
                $0.words(.unverifiedFact, in: context)
            }
        }
    }

    func phone(_ phone: PhoneNumber, to html: inout HTMLWriter, inLink: Bool = false) {
        address("tel:" + phone.dialled, phone.display, to: &html, inLink: inLink)
    }

    func address(
        _ address: String, _ shown: String, to html: inout HTMLWriter, inLink: Bool = false
    ) {
        if inLink { return html.isolated(shown) }
        html.element("a", [.class("data"), .href(address)]) { $0.isolated(shown) }
    }

    private func service(_ service: Service, to html: inout HTMLWriter, inLink: Bool) {
        let label = context.localized(service.label)
        let write: (inout HTMLWriter) -> Void = { html in
            InlineView(context: context, path: "").write(label.inlines, to: &html, inLink: true)
        }
        if inLink { return write(&html) }
        html.element("a", [.href(context.link(to: service))], content: write)
    }
}
