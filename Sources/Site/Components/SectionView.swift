import Content
import HTML
import Markdown

/// Writes a section with its heading, pictogram and anchor.
struct SectionView {
    let context: PageContext
    /// The level of the heading: 2 on a page, 3 in a book.
    var level = 2

    func write(
        _ section: Section, class style: String? = nil, to html: inout HTMLWriter,
        body: ((inout HTMLWriter) -> Void)? = nil
    ) {
        var attributes: [HTMLAttribute] = style.map { [.class($0)] } ?? []
        if let id = section.id { attributes.append(.id(context.anchor(id))) }
        html.element("section", attributes) { html in
            heading(section, to: &html)
            if let body {
                body(&html)
            } else {
                BlockView(context: context, headingShift: level - 2)
                    .write(section.blocks, to: &html)
                GlossaryView(context: context).write(after: section, to: &html)
            }
            if let subject = section.photos {
                PhotoGallery(context: context).write(subject, to: &html)
            }
        }
    }

    func heading(_ section: Section, to html: inout HTMLWriter) {
        HeadingView(context: context, pictogram: section.pictogram)
            .write(level == 2 ? "h2" : "h3", section.heading, to: &html)
    }
}
