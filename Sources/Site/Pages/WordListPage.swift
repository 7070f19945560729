import Content
import HTML

/// All terms of a municipality, and the chapter of a booklet with those that it uses.
struct WordListPage {
    let builder: EditionPages

    func file() -> PlannedFile {
        let context = builder.context(at: \.words)
        return builder.file(
            context, title: { $0.interface.text(.words) },
            description: { $0.interface.text(.wordsSummary) }, design: "kind-words", at: \.words,
            parent: \.home,
            checked: builder.edition.glossary.terms.compactMap(\.provenance.checked).min()
        ) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "language").write(to: &html)
                html.element("h1", []) { $0.words(.words, in: context) }
            }
            html.element("p", [.class("lead")]) { $0.words(.wordsSummary, in: context) }
            let view = WordListView(
                context: context, hasAnchors: true,
                hasNotes: builder.format == PaperFormat.words.name)
            view.write(builder.edition.glossary.terms, to: &html)
        }
    }

    /// Writes the last chapter of a booklet.
    func chapter(
        _ terms: [GlossaryTerm], mark: String, _ context: PageContext, to html: inout HTMLWriter
    ) {
        guard !terms.isEmpty else { return }
        html.element("article", [.class("chapter kind-words \(mark)"), .id("Words")]) { html in
            html.element("div", [.class("title")]) { html in
                PictogramView(name: "language").write(to: &html)
                html.element("h2", []) { $0.words(.words, in: context) }
            }
            WordListView(context: context).write(terms, to: &html)
        }
    }

    /// Returns the terms that a booklet uses: its own words, its documents and its addresses.
    func terms(
        of booklet: Booklet, _ entry: Edition.Entry, _ services: [Service]
    ) -> [GlossaryTerm] {
        let entries = [entry] + booklet.documents.compactMap(builder.edition.entry)
        var seen: Set<String> = []
        return (entries.flatMap(\.terms.used) + builder.edition.glossary.terms(of: services))
            .filter { seen.insert($0.id).inserted }
    }
}
