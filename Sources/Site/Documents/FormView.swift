import Content
import HTML
import Markdown

/// Writes a form to be filled in by hand: each question with the room for its answer.
///
/// In a pair a question stands in both languages, and the room for its answer once.
struct FormView {
    let context: PageContext
    /// The level of section headings: 2 on a page, 3 in a book.
    let level: Int

    func write(_ form: Form, to html: inout HTMLWriter) {
        html.element("p", [.class("fill-by-hand no-print")]) { html in
            PictogramView(name: "print").write(to: &html)
            html.element("span", []) { $0.words(.fillByHand, in: context) }
        }
        if !form.intro.isEmpty {
            html.element("div", [.class("lead")]) { text(form.intro, to: &$0) }
        }
        GlossaryView(context: context).write(after: nil, to: &html)
        for part in form.parts {
            SectionView(context: context, level: level)
                .write(part.section, class: "form-part", to: &html) { html in
                    for piece in part.pieces { write(piece, to: &html) }
                    GlossaryView(context: context).write(after: part.section, to: &html)
                }
        }
    }

    private func text(_ blocks: [Block], to html: inout HTMLWriter) {
        BlockView(context: context, headingShift: level - 2).write(blocks, to: &html)
    }

    private func write(_ piece: Form.Piece, to html: inout HTMLWriter) {
        switch piece {
        case .text(let blocks): text(blocks, to: &html)
        // None of them could be read.
        case .questions(let questions, _) where questions.isEmpty: break
        case .questions(let questions, nil):
            html.element("ul", [.class("questions")]) { html in
                for question in questions { write(question, to: &html) }
            }
        case .questions(let questions, let first?):
            // The numbers go on from list to list, so that people can name a question.
            let start: [HTMLAttribute] = first == 1 ? [] : [.of("start", first)]
            html.element("ol", [.class("questions")] + start) { html in
                for question in questions { write(question, to: &html) }
            }
        }
    }

    private func write(_ question: Form.Question, to html: inout HTMLWriter) {
        let id = HTMLAttribute.id(context.anchor(question.id))
        var style = "question"
        if case .short = question.answer, question.details.isEmpty { style += " brief" }
        html.element("li", [.class(style), id]) { html in
            html.element("div", []) { html in
                asked(question, to: &html)
                text(question.details, to: &html)
                AnswerView(context: context).write(question.answer, to: &html)
            }
        }
    }

    /// Writes the question itself; its element has no class, since a text that is old or stands in
    /// two languages brings one.
    private func asked(_ question: Form.Question, to html: inout HTMLWriter) {
        let view = TextView(context: context)
        guard let pictogram = question.pictogram else {
            return view.write("p", question.text, to: &html)
        }
        html.element("div", [.class("with-picture")]) { html in
            PictogramView(name: pictogram).write(to: &html)
            view.write("p", question.text, to: &html)
        }
    }
}
