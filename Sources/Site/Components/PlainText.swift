import Content
import Markdown

/// Turns inline content into text without marks, for titles, attributes and alternative texts.
struct PlainText {
    let context: PageContext

    func text(_ inlines: [Inline]) -> String {
        inlines.map(text).joined()
    }

    private func text(_ inline: Inline) -> String {
        switch inline {
        case .text(let text): text
        case .softBreak, .hardBreak: " "
        case .emphasis(let inner), .strong(let inner), .link(_, _, let inner, _),
            .image(_, _, let inner, _):
            text(inner)
        case .fact(let reference): fact(reference.name)
        }
    }

    private func fact(_ name: String) -> String {
        switch FactLookup.find(name, in: context.edition) {
        case .phone(let phone): phone.display
        case .url(let url): WebAddress.short(url)
        case .email(let text), .dutch(let text), .literal(let text): text
        case .date(let date): context.locale.dates.text(date)
        case .text(let text): self.text(context.localized(text).inlines)
        case .service(let service): text(context.localized(service.label).inlines)
        case .open: FactView.blank
        case .unverified: context.interface.text(.unverifiedFact)
        case nil: ""
        }
    }
}
