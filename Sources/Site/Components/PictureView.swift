import Content
import HTML

/// Writes a picture of the sources, with its sides, so that the text below does not jump when the
/// picture comes.
struct PictureView {
    let context: PageContext

    func write(
        _ path: String, _ words: String, _ attributes: [HTMLAttribute] = [],
        to html: inout HTMLWriter
    ) {
        var all: [HTMLAttribute] = [
            .of("src", context.address.link(toFile: "assets/" + path)), .of("alt", words),
        ]
        if let picture = context.locale.picture(path) {
            all.append(.of("width", "\(picture.width)"))
            all.append(.of("height", "\(picture.height)"))
        }
        // Whoever prints waits for all pictures, not for those in sight.
        if context.options.paper == nil { all.append(.of("loading", "lazy")) }
        html.void("img", all + attributes)
    }
}
