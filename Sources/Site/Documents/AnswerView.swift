import Content
import HTML
import Markdown

/// Writes the room for an answer: lines, boxes, faces, a table, a place to sign.
///
/// Lines and empty boxes say nothing to those who hear the page, so they are hidden from them.
struct AnswerView {
    let context: PageContext

    func write(_ answer: Form.Answer, to html: inout HTMLWriter) {
        switch answer {
        case .lines(let count): lines(count, to: &html)
        case .short: lines(1, to: &html)
        case .date: date(to: &html)
        case .choice(let choices, let choose): choice(choices, choose, to: &html)
        case .scale: scale(to: &html)
        case .table(let table, let emptyRows): write(table, emptyRows, to: &html)
        case .signature(let signers): signatures(signers, to: &html)
        }
    }

    private func lines(_ count: Int, to html: inout HTMLWriter) {
        html.element("div", [.class("lines"), .of("aria-hidden", "true")]) { html in
            for _ in 0..<count { html.element("i", []) { _ in } }
        }
    }

    /// Day, month and year, as the Netherlands write them; each named, so that the order in which
    /// they stand on a page from right to left misleads nobody.
    private func date(to html: inout HTMLWriter) {
        html.element("div", [.class("date")]) { html in
            for (words, digits) in [(InterfaceText.day, 2), (.month, 2), (.year, 4)] {
                html.element("div", []) { html in
                    // Digits are written from left to right in every language.
                    html.element(
                        "span",
                        [.class("digits"), .dir(.leftToRight), .of("aria-hidden", "true")]
                    ) { html in
                        for _ in 0..<digits { html.element("i", []) { _ in } }
                    }
                    html.element("small", []) { $0.words(words, in: context) }
                }
            }
        }
    }

    private func choice(
        _ choices: [Form.Choice], _ choose: Form.Choose, to html: inout HTMLWriter
    ) {
        if choices.count > 1 {
            html.element("p", [.class("choose")]) {
                $0.words(choose == .one ? .chooseOne : .chooseMany, in: context)
            }
        }
        html.element("ul", [.class("choices")]) { html in
            for choice in choices { write(choice, to: &html) }
        }
    }

    private func write(_ choice: Form.Choice, to html: inout HTMLWriter) {
        let id = choice.id.map { [HTMLAttribute.id(context.anchor($0))] } ?? []
        let style: [HTMLAttribute] = choice.hasLine ? [.class("with-line")] : []
        html.element("li", style + id) { html in
            html.element("span", [.class("box")]) { _ in }
            PictogramView(name: choice.pictogram).write(to: &html)
            html.element("div", [.class("words")]) { html in
                html.element("div", []) { TextView(context: context).write(choice.text, to: &$0) }
                BlockView(context: context).write(choice.details, to: &html)
            }
            if choice.hasLine { lines(1, to: &html) }
        }
    }

    private static let faces: [(pictogram: String, words: InterfaceText)] = [
        ("face-very-bad", .veryBad), ("face-bad", .bad), ("face-fairly-good", .fairlyGood),
        ("face-good", .good), ("face-very-good", .veryGood),
    ]

    private func scale(to html: inout HTMLWriter) {
        html.element("ul", [.class("scale")]) { html in
            for (pictogram, words) in Self.faces {
                html.element("li", []) { html in
                    PictogramView(name: pictogram).write(to: &html)
                    html.element("span", [.class("box")]) { _ in }
                    html.element("span", []) { $0.words(words, in: context) }
                }
            }
        }
    }

    private func write(_ table: Table, _ emptyRows: Int, to html: inout HTMLWriter) {
        let text = TextView(context: context)
        html.element("table", [.class("to-fill")]) { html in
            html.element("thead", []) { html in
                html.element("tr", []) { html in
                    for cell in table.header.cells {
                        text.write("th", cell, [.of("scope", "col")], to: &html)
                    }
                }
            }
            html.element("tbody", []) { html in
                for row in table.rows {
                    let id = row.attributes.map { [HTMLAttribute.id(context.anchor($0.id))] }
                    html.element("tr", id ?? []) { html in
                        for cell in row.cells { text.write("td", cell, to: &html) }
                    }
                }
                for _ in 0..<emptyRows {
                    html.element("tr", []) { html in
                        for _ in table.header.cells { html.element("td", []) { _ in } }
                    }
                }
            }
        }
    }

    private func signatures(_ signers: [Form.Signer], to html: inout HTMLWriter) {
        html.element("div", [.class("signatures")]) { html in
            for signer in signers {
                let id = signer.id.map { [HTMLAttribute.id(context.anchor($0))] } ?? []
                html.element("div", [.class("signer")] + id) { html in
                    TextView(context: context).write("p", signer.text, to: &html)
                    fields(to: &html)
                }
            }
            if signers.isEmpty { html.element("div", [.class("signer")]) { fields(to: &$0) } }
        }
    }

    private func fields(to html: inout HTMLWriter) {
        html.element("div", [.class("fields")]) { html in
            for words in [InterfaceText.ownName, .date, .signature] {
                html.element("div", []) { html in
                    html.element("i", [.of("aria-hidden", "true")]) { _ in }
                    html.element("small", []) { $0.words(words, in: context) }
                }
            }
        }
    }
}
