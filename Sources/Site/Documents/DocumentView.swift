import Content
import HTML
import Markdown

/// Writes the body of a document by its kind, below its title.
struct DocumentView {
    let context: PageContext
    /// The level of section headings: 2 on a page, 3 in a book.
    var level = 2

    func write(_ entry: Edition.Entry, to html: inout HTMLWriter) {
        switch entry.structure {
        case .page(let intro, let sections):
            blocks(intro, to: &html)
            GlossaryView(context: context).write(after: nil, to: &html)
            contents(sections, to: &html)
            for section in sections { self.section(section, to: &html) }
        case .booklet(let booklet):
            let view = BookletView(context: context, level: level)
            if context.form == .page { view.writeBookLink(entry.id, to: &html) }
            view.write(booklet, to: &html)
        case .appliance(let appliance):
            ApplianceView(context: context, level: level).write(appliance, to: &html)
        case .sign(let sign): SignView(context: context).write(sign, of: entry, to: &html)
        case .checklist(let checklist):
            ChecklistView(context: context, level: level, role: nil)
                .write(checklist, id: entry.id, to: &html)
        case .form(let form): FormView(context: context, level: level).write(form, to: &html)
        case .role(let role): RoleView(context: context, level: level).write(role, to: &html)
        }
    }

    /// Writes the table of contents behind the introduction, so that the answer stands first.
    private func contents(_ sections: [Section], to html: inout HTMLWriter) {
        guard context.form == .page else { return }
        ContentsView(context: context).write(sections, to: &html)
    }

    private func blocks(_ blocks: [Block], to html: inout HTMLWriter) {
        guard !blocks.isEmpty else { return }
        html.element("div", [.class("lead")]) {
            BlockView(context: context, headingShift: level - 2).write(blocks, to: &$0)
        }
    }

    private func section(_ section: Section, to html: inout HTMLWriter) {
        SectionView(context: context, level: level).write(section, to: &html)
    }
}
