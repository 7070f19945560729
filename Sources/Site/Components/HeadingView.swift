import HTML
import Markdown

/// Writes a heading; with a pictogram, the picture stands beside all lines of the words.
struct HeadingView {
    let context: PageContext
    let pictogram: String?

    func write(
        _ name: StaticString, _ text: InlineContent, _ attributes: [HTMLAttribute] = [],
        to html: inout HTMLWriter
    ) {
        guard pictogram != nil else {
            return TextView(context: context).write(name, text, attributes, to: &html)
        }
        html.element(name, [.class("pictured")] + attributes) { html in
            PictogramView(name: pictogram).write(to: &html)
            TextView(context: context).write("span", text, to: &html)
        }
    }
}
