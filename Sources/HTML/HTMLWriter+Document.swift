extension HTMLWriter {
    /// Returns a whole page: the document type, the element `html`, and in its head first what every
    /// page needs, the encoding and the width of the device.
    ///
    /// - Parameters:
    ///   - attributes: Those of the element `html`: the language and the direction.
    ///   - bodyAttributes: Those of the element `body`.
    ///   - head: Writes the rest of the head: the title, styles, links.
    ///   - content: Writes what the reader sees.
    /// - Returns: The page, in UTF-8.
    ///
    /// Source: HTML Living Standard, sections 13.1.1, "The DOCTYPE", and 4.2.5.4, "Specifying the
    /// document's character encoding".
    package static func document(
        _ attributes: [HTMLAttribute], body bodyAttributes: [HTMLAttribute] = [],
        head: (inout HTMLWriter) -> Void, content: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var html = HTMLWriter()
        html.raw("<!DOCTYPE html>\n")
        html.element("html", attributes) { html in
            html.element("head") { html in
                html.void("meta", [.of("charset", "utf-8")])
                html.void(
                    "meta",
                    [
                        .of("name", "viewport"),
                        .of("content", "width=device-width, initial-scale=1"),
                    ])
                head(&html)
            }
            html.element("body", bodyAttributes, content: content)
        }
        html.raw("\n")
        return html.bytes
    }
}
