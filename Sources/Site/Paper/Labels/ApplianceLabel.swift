import Content
import HTML
import Markdown

/// Writes the sticker of an appliance: its name, its picture, the safety line and the code of its
/// page; the Dutch of both where there is room.
struct ApplianceLabel {
    let context: PageContext
    let entry: Edition.Entry
    let appliance: Appliance

    func write(on grid: LabelGrid, to html: inout HTMLWriter) {
        let safety = self.safety
        let url = context.options.url(of: context.addresses.document(entry.id))
        // What two languages show alike, such as a text that one of them lacks, stands once.
        var sides: [PageContext] = []
        for side in context.languages {
            let words = LabelText(context: side).plain(entry.document.title)
            if !sides.contains(where: {
                LabelText(context: $0).plain(entry.document.title) == words
            }) {
                sides.append(side)
            }
        }
        let hasDutch = sides.contains { LabelText(context: $0).isDutch(entry.document.title) }
        let texts = sides.flatMap { side in
            let text = LabelText(context: side)
            return [
                TextFit.Paragraph(
                    text: text.plain(entry.document.title), scale: 125, isBold: true, indent: 160,
                    isTall: text.isTall)
            ]
                + safety.map {
                    TextFit.Paragraph(text: text.plain($0), indent: 155, isTall: text.isTall)
                }
        }
        let own = LabelText(context: context)
        let rest =
            hasDutch
            ? [] : [([entry.document.title] + safety).map(own.plainDutch).joined(separator: ": ")]
        LabelView(context: context, grid: grid, address: url)
            .write(texts, rest: rest.map { TextFit.Paragraph(text: $0) }, to: &html) {
                hasRest, html in
                for side in sides { write(safety, in: side, to: &html) }
                guard hasRest, !hasDutch else { return }
                html.element(
                    "p", [.class("label-dutch"), .lang(Language.source), .dir(.leftToRight)]
                ) { html in
                    html.element("b") { own.writeDutch(entry.document.title, to: &$0) }
                    for text in safety {
                        html.raw(": ")
                        own.writeDutch(text, to: &html)
                    }
                }
            }
    }

    private var safety: [InlineContent] {
        var texts: [InlineContent] = []
        BlockWalker.texts(in: appliance.safety) { text, _ in texts.append(text) }
        return texts
    }

    private func write(
        _ safety: [InlineContent], in side: PageContext, to html: inout HTMLWriter
    ) {
        let text = LabelText(context: side)
        html.element("div", side.language.attributes) { html in
            html.element("p", [.class("label-title")]) { html in
                PictogramView(name: entry.document.header.pictogram).write(to: &html)
                html.element("b") { text.write(entry.document.title, to: &$0) }
            }
            for paragraph in safety {
                html.element("p", [.class("label-safety")]) { html in
                    PictogramView(name: "warning").write(to: &html)
                    text.write(paragraph, to: &html)
                }
            }
        }
    }
}
