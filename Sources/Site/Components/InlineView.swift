import Content
import HTML
import Markdown

/// Writes inline content: emphasis, links, pictures and facts, each fact by its type.
struct InlineView {
    let context: PageContext
    /// The path of the source from which relative links start.
    let path: String
    /// The direction of the text around; words of the other one are isolated.
    var direction = Language.Direction.leftToRight

    func write(_ inlines: [Inline], to html: inout HTMLWriter, inLink: Bool = false) {
        for inline in inlines { write(inline, to: &html, inLink: inLink) }
    }

    private func write(_ inline: Inline, to html: inout HTMLWriter, inLink: Bool) {
        switch inline {
        case .text(let text): self.text(text, to: &html)
        case .softBreak: html.text("\n")
        case .hardBreak: html.void("br", [])
        // `b` and `i` have no role of their own: chromium maps `strong` to a PDF structure type
        // that PDF/UA-1 does not know.
        case .emphasis(let inner):
            emphasis("i", inner, to: &html, inLink: inLink)
        case .strong(let inner):
            emphasis("b", inner, to: &html, inLink: inLink)
        case .link(let destination, _, let children, _):
            link(destination, children, to: &html, inLink: inLink)
        case .image(let source, _, let alternative, _):
            image(source, alternative, to: &html)
        case .fact(let reference):
            FactView(context: context).write(reference.name, to: &html, inLink: inLink)
        }
    }

    private func text(_ text: String, to html: inout HTMLWriter) {
        guard direction == .rightToLeft, LatinRuns.mayHold(text) else { return html.text(text) }
        for run in LatinRuns(text) {
            if run.isLatin {
                // Short Dutch terms of several words stay on one line: the eye looks for them whole.
                let isWhole = run.text.contains(" ") && run.text.count <= 25
                html.element(
                    "bdi",
                    (isWhole ? [.class("whole")] : [])
                        + [.lang(Language.source), .dir(.leftToRight)]
                ) {
                    $0.text(String(run.text))
                }
            } else {
                html.text(String(run.text))
            }
        }
    }

    /// Writes emphasised words; in a right-to-left text, words of Latin letters alone are Dutch on
    /// purpose (a term, a sentence to say), and keep their own direction as a whole.
    private func emphasis(
        _ name: StaticString, _ inlines: [Inline], to html: inout HTMLWriter, inLink: Bool
    ) {
        let plain = PlainText(context: context).text(inlines)
        guard direction == .rightToLeft, Script.isLatin(plain) else {
            return html.element(name) { write(inlines, to: &$0, inLink: inLink) }
        }
        var inner = self
        inner.direction = .leftToRight
        html.element(name, [.lang(Language.source), .dir(.leftToRight)]) {
            inner.write(inlines, to: &$0, inLink: inLink)
        }
    }

    private func link(
        _ destination: String, _ children: [Inline], to html: inout HTMLWriter, inLink: Bool
    ) {
        if inLink { return write(children, to: &html, inLink: true) }
        if let scheme = WebAddress.scheme(of: destination) {
            // Sources are checked for this; a link that runs a script must not depend on that.
            guard WebAddress.schemes.contains(scheme) else {
                return write(children, to: &html, inLink: false)
            }
            // An address that is its own text keeps its direction.
            if case .text(let text)? = children.first, children.count == 1,
                WebAddress.short(text) == WebAddress.short(destination)
            {
                return html.element("a", [.href(destination)]) {
                    $0.isolated(scheme.hasPrefix("http") ? WebAddress.short(text) : text)
                }
            }
            return html.element("a", [.href(destination)]) {
                write(children, to: &$0, inLink: true)
            }
        }
        guard let target = context.edition.target(of: destination, from: path),
            context.reaches(target)
        else {
            return write(children, to: &html, inLink: false)
        }
        html.element("a", [.href(context.link(target))]) { write(children, to: &$0, inLink: true) }
    }

    private func image(_ source: String, _ alternative: [Inline], to html: inout HTMLWriter) {
        guard let file = SourcePath.resolve(source, from: path) else { return }
        let plain = PlainText(context: context).text(alternative)
        PictureView(context: context).write(file, plain, to: &html)
    }
}
