import Content
import HTML
import Markdown

/// Writes a warning, tip or remark: a box with a pictogram and its kind in words.
struct AlertView {
    let context: PageContext

    func write(_ kind: AlertKind, _ blocks: [Block], to html: inout HTMLWriter) {
        let look = Self.look(of: kind)
        html.element("div", [.class("alert " + look.style), .of("role", "note")]) { html in
            html.element("p", [.class("alert-title")]) { html in
                PictogramView(name: look.pictogram).write(to: &html)
                html.words(look.title, in: context)
            }
            BlockView(context: context).write(blocks, to: &html)
        }
    }

    private struct Look {
        let style: String
        let pictogram: String
        let title: InterfaceText
    }

    private static func look(of kind: AlertKind) -> Look {
        switch kind {
        case .note: Look(style: "note", pictogram: "info", title: .note)
        case .tip: Look(style: "tip", pictogram: "lightbulb", title: .tip)
        case .important: Look(style: "important", pictogram: "star", title: .important)
        case .warning: Look(style: "warning", pictogram: "warning", title: .warning)
        case .caution: Look(style: "warning", pictogram: "warning", title: .caution)
        }
    }
}
