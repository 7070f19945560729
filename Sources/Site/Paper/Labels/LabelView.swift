import Content
import HTML

/// Writes what all labels have: a code in the corner, around which the texts flow, and texts of the
/// size that fits.
struct LabelView {
    let context: PageContext
    let grid: LabelGrid
    /// The page to which the code of the label leads, if there is one.
    let address: String?
    /// Between code and text, beside the quiet zone of the code.
    private static let distance = 50

    /// Half a millimetre a module on the two larger sizes, 0.4 mm on the smaller ones.
    private var code: CodeView {
        CodeView(
            context: context, module: grid.width > 9_000 ? 5 : 4, hasCaption: grid.height > 6_000)
    }

    /// The side of the code; nothing where its address is so long that it would take half the label.
    private var side: Int? {
        guard let side = address.flatMap(code.side), side <= grid.room.height,
            side * 2 <= grid.room.width
        else { return nil }
        return side
    }

    /// Writes a label.
    ///
    /// - Parameters:
    ///   - texts: Its paragraphs, as ``TextFit`` takes them.
    ///   - rest: Those that are written only where there is room.
    ///   - html: Where it goes.
    ///   - content: Writes the paragraphs, and the rest if it is told so.
    func write(
        _ texts: [TextFit.Paragraph], rest: [TextFit.Paragraph], to html: inout HTMLWriter,
        content: (Bool, inout HTMLWriter) -> Void
    ) {
        let corner = side.map {
            // Below a code with a caption no text goes on: the caption's height is not known here.
            (width: $0 + Self.distance, height: code.hasCaption ? grid.room.height : $0)
        }
        let box = TextFit.Box(
            width: grid.room.width, height: grid.room.height, corner: corner ?? (0, 0))
        let fit = TextFit(texts, rest: rest, in: box, sizes: TextFit.labelSizes)
        let style = "label fit-\(fit.size)\(fit.isColumn ? " label-column" : "")"
        html.element("div", [.class(style)] + context.language.attributes) { html in
            if side != nil, let address { code.write(address, to: &html) }
            html.element("div", [.class("label-text")]) { content(fit.hasRest, &$0) }
        }
    }
}
