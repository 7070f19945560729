import Content
import HTML

/// Writes a role: what this person does, does not do, and what to ask.
struct RoleView {
    let context: PageContext
    let level: Int

    func write(_ role: RoleDescription, to html: inout HTMLWriter) {
        if !role.intro.isEmpty {
            html.element("div", [.class("lead")]) {
                BlockView(context: context).write(role.intro, to: &$0)
            }
        }
        GlossaryView(context: context).write(after: nil, to: &html)
        let view = SectionView(context: context, level: level)
        html.element("div", [.class("columns")]) { html in
            view.write(role.does, class: "does", to: &html)
            view.write(role.doesNot, class: "does-not", to: &html)
        }
        view.write(role.ask, class: "ask", to: &html)
        for section in role.more { view.write(section, to: &html) }
    }
}
