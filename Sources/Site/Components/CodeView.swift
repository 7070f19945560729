import Content
import HTML
import Localization

/// Writes a QR code as one SVG path, with its address in words beside it.
///
/// Size in print: 0.5 mm a module, above the 0.4 mm that a phone reads from a copied sheet, and
/// the quiet zone of four modules that ISO/IEC 18004 asks for.
struct CodeView {
    private static let quietZone = 4
    private static let modulesPerMillimetre = 2

    let context: PageContext

    func write(_ address: String, to html: inout HTMLWriter) {
        guard let code = context.codes.code(address) else { return }
        let side = code.size + 2 * Self.quietZone
        let isHalf = side % Self.modulesPerMillimetre != 0
        let millimetres = "\(side / Self.modulesPerMillimetre)\(isHalf ? ".5" : "")mm"
        let short = WebAddress.short(address)
        html.element("figure", [.class("code")]) { html in
            html.element(
                "svg",
                [
                    .of("viewBox", "\(-Self.quietZone) \(-Self.quietZone) \(side) \(side)"),
                    .of("width", millimetres), .of("height", millimetres), .of("role", "img"),
                    .of(
                        "aria-label",
                        context.interface.text(.codeFor, [("address", .text(short))])),
                ]
            ) { html in
                // The quiet zone is white by itself, so that a tinted card cannot spoil it.
                html.element(
                    "rect",
                    [
                        .of("x", "\(-Self.quietZone)"), .of("y", "\(-Self.quietZone)"),
                        .of("width", "\(side)"), .of("height", "\(side)"), .of("fill", "#fff"),
                    ])
                html.element("path", [.path(code.path), .of("fill-rule", "evenodd")])
            }
            html.element("figcaption", []) { $0.isolated(short) }
        }
    }
}
