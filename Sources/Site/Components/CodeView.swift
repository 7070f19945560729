import Content
import HTML
import Localization

/// Writes a QR code as one SVG path, with its address in words beside it.
///
/// Size in print: 0.5 mm a module, above the 0.4 mm that a phone reads from a copied sheet, and
/// the quiet zone of four modules that ISO/IEC 18004 asks for.
struct CodeView {
    private static let quietZone = 4

    let context: PageContext
    /// The size of a module in tenths of a millimetre, 4 at least.
    var module = 5
    /// Whether the address stands below in words.
    var hasCaption = true

    /// Returns the side of a code in hundredths of a millimetre, its quiet zone included.
    func side(_ address: String) -> Int? {
        context.codes.code(address).map { ($0.size + 2 * Self.quietZone) * module * 10 }
    }

    func write(_ address: String, to html: inout HTMLWriter) {
        guard let code = context.codes.code(address) else { return }
        let side = code.size + 2 * Self.quietZone
        let tenths = side * module % 10
        let millimetres = "\(side * module / 10)\(tenths == 0 ? "" : ".\(tenths)")mm"
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
            if hasCaption { html.element("figcaption", []) { write(short: short, to: &$0) } }
        }
    }

    /// Writes an address that may break behind each slash: else a long one loses its last letter to
    /// the next line.
    private func write(short address: String, to html: inout HTMLWriter) {
        html.element("bdi", [.dir(.leftToRight)]) { html in
            let parts = address.split(separator: "/", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 {
                    html.raw("/")
                    html.void("wbr")
                }
                html.text(String(part))
            }
        }
    }
}
