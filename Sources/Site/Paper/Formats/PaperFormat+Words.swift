import Content

extension PaperFormat {
    /// All words of the glossary with a column for notes.
    static let words = PaperFormat(
        name: "words",
        summary: "the list of Dutch words and what they mean, with a column to write in"
    ) { builder in
        guard !builder.edition.glossary.terms.isEmpty else { return [] }
        var pages = builder.pages
        pages.footPage = "words"
        return [builder.document(WordListPage(builder: pages).file(), name: "words")]
    }
}
