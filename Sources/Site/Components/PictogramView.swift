import HTML
import Pictograms

/// Writes a pictogram as inline SVG; words beside it say the same, so it is hidden from readers
/// of the page by ear.
struct PictogramView {
    let name: String?

    func write(to html: inout HTMLWriter, class style: String = "p") {
        guard let name, let pictogram = Pictogram.named(name) else { return }
        var attributes: [HTMLAttribute] = [
            .class(style), .of("viewBox", "0 0 48 48"), .of("aria-hidden", "true"),
        ]
        if pictogram.mirrorsInRightToLeft { attributes.append(.of("data-mirror", "")) }
        html.element("svg", attributes) { $0.raw(pictogram.markup) }
    }
}
