import Content
import HTML

/// Writes a document that is made for paper alone: a head for the browser, and nothing around.
struct PaperFrame {
    let context: PageContext
    /// The classes of the body.
    let design: String

    func write(
        title: (PageContext) -> String, style: TrustedStyle?,
        content: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        HTMLWriter.document(
            context.language.attributes,
            body: [.class(design + (context.sides == nil ? "" : " pair"))],
            head: { html in
                html.element("title", []) { $0.text(context.joined(title)) }
                html.void(
                    "link",
                    [
                        .of("rel", "stylesheet"),
                        .href(context.address.link(toFile: Stylesheet.path)),
                    ])
                if let style { html.style(style) }
            },
            content: { html in html.element("main", [.id("Main")], content: content) })
    }
}
