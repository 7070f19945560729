import Content
import HTML
import Markdown

/// Writes an appliance: the safety line, the steps in pictures, what not to do, whom to call.
struct ApplianceView {
    let context: PageContext
    let level: Int

    func write(_ appliance: Appliance, to html: inout HTMLWriter) {
        html.element("div", [.class("alert warning safety"), .of("role", "note")]) { html in
            html.element("p", [.class("alert-title")]) { html in
                PictogramView(name: "warning").write(to: &html)
                html.words(.safetyFirst, in: context)
            }
            BlockView(context: context).write(appliance.safety, to: &html)
        }
        if !appliance.intro.isEmpty {
            html.element("div", [.class("lead")]) {
                BlockView(context: context).write(appliance.intro, to: &$0)
            }
        }
        GlossaryView(context: context).write(after: nil, to: &html)
        let view = SectionView(context: context, level: level)
        view.write(appliance.steps, class: "steps", to: &html)
        view.write(appliance.doNot, class: "do-not", to: &html)
        for section in appliance.more { view.write(section, to: &html) }
        view.write(appliance.help, class: "help", to: &html)
    }
}
