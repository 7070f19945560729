import HTML

/// Writes lines to be filled in by hand: the name, the date.
struct FillInView {
    let context: PageContext

    func write(_ labels: [InterfaceText], to html: inout HTMLWriter) {
        html.element("p", [.class("fill-in")]) { html in
            for label in labels {
                html.element("span", []) { line(label, to: &$0) }
            }
        }
    }

    /// Writes one label and its line, inside an element that is laid out as a row.
    func line(_ label: InterfaceText, to html: inout HTMLWriter) {
        html.words(label, in: context)
        html.raw(" ")
        html.element("i", [.class("line"), .of("aria-hidden", "true")])
    }
}
