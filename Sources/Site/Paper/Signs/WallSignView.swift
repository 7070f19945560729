import Content
import HTML
import Markdown

/// Writes a sign as one sheet for the wall: large pictures, and the words in each language below
/// each other, the first as large as has room: 24 pt and more is read from
/// two metres.
struct WallSignView {
    let context: PageContext
    let languages: SignLanguages

    let grid: SignGrid

    /// How large the other languages are beside the first, in percent, as in the style sheet.
    private static let other = 58

    func write(_ sign: Sign, _ entry: Edition.Entry, to html: inout HTMLWriter) {
        html.element("div", [.class("wall-title")]) { html in
            PictogramView(name: entry.document.header.pictogram).write(to: &html)
            html.element("h1") { words(entry.document.title, to: &$0) }
        }
        if let allowed = sign.allowed { section(allowed, isAllowed: true, to: &html) }
        if let forbidden = sign.forbidden { section(forbidden, isAllowed: false, to: &html) }
        html.element("div", [.class("wall-end")]) { html in
            html.element("p") { html in
                FactView(context: context).write("municipality.name", to: &html, inLink: true)
                for translator in languages.translators {
                    html.raw(" · ")
                    html.element("span", translator.language.attributes) {
                        $0.text(translator.language.name)
                    }
                }
            }
            if let url = context.options.url(of: context.address) {
                CodeView(context: context).write(url, to: &html)
            }
        }
    }

    private func section(_ section: Section, isAllowed: Bool, to html: inout HTMLWriter) {
        html.element("section", [.class(isAllowed ? "wall yes" : "wall no")]) { html in
            html.element("h2") { html in
                PictogramView(name: isAllowed ? "check" : "cross").write(to: &html)
                html.element("span") { words(section.heading, to: &$0) }
            }
            html.element("ul") { html in
                for item in SignGrid.items(of: section) { self.item(item, to: &html) }
            }
        }
    }

    private func item(_ item: ListItem, to html: inout HTMLWriter) {
        html.element("li") { html in
            PictogramView(name: item.attributes?["pictogram"]?.value).write(to: &html)
            let fit = TextFit(paragraphs(of: item), in: grid.words, sizes: TextFit.signSizes)
            html.element("div", [.class("wall-\(fit.size)")]) { html in
                BlockWalker.texts(in: item.blocks) { text, _ in words(text, to: &html) }
            }
        }
    }

    private func paragraphs(of item: ListItem) -> [TextFit.Paragraph] {
        var paragraphs: [TextFit.Paragraph] = []
        BlockWalker.texts(in: item.blocks) { text, _ in
            let own = LabelText(context: context).plain(text)
            paragraphs.append(TextFit.Paragraph(text: own, isBold: true))
            for translator in languages.translators.dropFirst() {
                let words = PlainText(context: context).text(translator.text(text).inlines)
                paragraphs.append(TextFit.Paragraph(text: words, scale: Self.other))
            }
        }
        return paragraphs
    }

    private func words(_ text: InlineContent, to html: inout HTMLWriter) {
        SignWords(context: context, languages: languages.translators).write(text, to: &html)
    }
}
