import Content
import HTML

/// Writes who to call first, 112 and the municipality; stands on every page and every sheet.
struct CallFirstView {
    let context: PageContext
    /// Whether only 112 stands there, since no municipality has been chosen yet.
    var isNational = false
    /// Whether the page has this block already, so that it gets no name of its own a second time.
    var isRepeated = false

    func write(to html: inout HTMLWriter) {
        html.element(
            "div",
            isRepeated
                ? [.class("call")]
                : [
                    .class("call"), .of("role", "group"),
                    .of("aria-label", context.interface.text(.callFirst)),
                ]
        ) { html in
            html.element("p", [.class("call-emergency")]) { html in
                PictogramView(name: "phone").write(to: &html)
                FactView(context: context).write("emergency.phone", to: &html, inLink: false)
                html.raw(" ")
                html.element("span", []) { $0.words(.emergencyNumber, in: context) }
            }
            if isNational || context.edition.isGeneral { return }
            html.element("p", [.class("call-municipality")]) { html in
                PictogramView(name: "municipality").write(to: &html)
                let facts = FactView(context: context)
                if context.edition.facts["municipality.phone"]?.provenance.isVerified == true {
                    facts.write("municipality.phone", to: &html, inLink: false)
                } else {
                    facts.write("municipality.url", to: &html, inLink: false)
                }
                html.raw(" ")
                html.element("span", []) { $0.words(.municipalityNumber, in: context) }
            }
        }
    }
}
