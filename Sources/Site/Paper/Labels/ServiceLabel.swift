import Content
import HTML
import Localization
import Markdown

/// Writes the sticker of a service: its name on the door, what it is, its number, and the code of
/// its page; without a public site that of its own website.
struct ServiceLabel {
    let context: PageContext
    let service: Service

    /// Whether there is something to stick on a wall: nobody may find an unchecked number there.
    static func isUseful(_ service: Service) -> Bool {
        service.provenance.isVerified && (service.phone != nil || service.url != nil)
    }

    func write(on grid: LabelGrid, to html: inout HTMLWriter) {
        let page = context.addresses.category(service.category)
        let url = context.options.url(of: page).map { "\($0)#\(service.id)" } ?? service.url
        var sides: [(context: PageContext, words: String)] = []
        for side in context.languages {
            let words = LabelText(context: side).plain(service.label)
            if !sides.contains(where: { $0.words == words }) { sides.append((side, words)) }
        }
        var texts = [TextFit.Paragraph(text: service.name, scale: 115, isBold: true)]
        texts += sides.map {
            TextFit.Paragraph(text: $0.words, isTall: LabelText(context: $0.context).isTall)
        }
        if let phone = service.phone {
            texts.append(
                TextFit.Paragraph(text: phone.display, scale: 140, isBold: true, indent: 150))
        }
        // A long address nobody types: the code has it.
        let site = service.url.map(WebAddress.short).flatMap { $0.count <= 28 ? $0 : nil }
        let rest = site.map { [TextFit.Paragraph(text: $0, isBold: true, indent: 160)] } ?? []
        LabelView(context: context, grid: grid, address: url).write(texts, rest: rest, to: &html) {
            hasRest, html in
            html.element("p", [.class("label-name")]) { html in
                html.element("b") { $0.dutch(service.name, in: context) }
            }
            for (side, _) in sides {
                html.element("div", side.language.attributes) { html in
                    html.element("p") {
                        LabelText(context: side).write(service.label, to: &$0)
                    }
                }
            }
            if let phone = service.phone {
                html.element("p", [.class("label-phone")]) { html in
                    PictogramView(name: "phone").write(to: &html)
                    html.element("b") { $0.isolated(phone.display) }
                }
            }
            if hasRest, let site {
                html.element("p", [.class("label-site")]) { html in
                    PictogramView(name: "globe").write(to: &html)
                    html.isolated(site)
                }
            }
        }
    }
}
