import Content
import HTML

/// Writes a list of terms in two columns: the Dutch word, and what it means.
struct WordListView {
    let context: PageContext
    /// Whether each row has an anchor; on the page of all words only.
    var hasAnchors = false
    /// Whether there is a column to write in; on paper only.
    var hasNotes = false

    func write(_ terms: [GlossaryTerm], to html: inout HTMLWriter) {
        let view = GlossaryView(context: context)
        html.element("table", [.class("word-list")]) { html in
            html.element("thead", []) { html in
                html.element("tr", []) { html in
                    html.element("th", [.of("scope", "col")]) {
                        $0.words(.dutchWord, in: context)
                    }
                    html.element("th", [.of("scope", "col")]) { $0.words(.meaning, in: context) }
                    guard hasNotes else { return }
                    html.element("th", [.of("scope", "col")]) { $0.words(.notes, in: context) }
                }
            }
            html.element("tbody", []) { html in
                for term in context.locale.inDutchOrder(terms) {
                    html.element("tr", hasAnchors ? [.id(term.id)] : []) { html in
                        html.element("th", [.of("scope", "row")]) { view.word(term, to: &$0) }
                        html.element("td", []) { view.meaning(term, to: &$0) }
                        if hasNotes { html.element("td") }
                    }
                }
            }
        }
    }
}
