import Content
import HTML

extension PaperFormat {
    /// Signs to hang on a wall, in several languages at once.
    static let sign = PaperFormat(
        name: "sign", summary: "A4 signs for the wall, in several languages at once",
        documents: signs)

    /// The same signs twice as large.
    static let signA3 = PaperFormat(
        name: "sign-a3", summary: "the same signs on A3", documents: signs)

    /// Makes each sign once: it holds all languages, so that only the maker of the first of them
    /// makes it, and it goes to a folder that names them (`ar+en+nl`).
    private static func signs(_ builder: PaperBuilder) -> [PaperDocument] {
        guard !builder.isPair else { return [] }
        return builder.edition.entries(of: .sign).compactMap { entry in
            guard case .sign(let sign) = entry.structure else { return nil }
            let languages = SignLanguages(of: entry, in: builder.locale, among: builder.languages)
            guard languages.codes.first == builder.locale.language.code else { return nil }
            let grid = SignGrid(sign, hasCode: builder.pages.options.baseURL != nil)
            return builder.sheet(
                name: entry.id, at: { $0.document(entry.id) }, document: entry.id,
                folder: languages.codes.joined(separator: "+"),
                title: { $0.plain(entry.document.title) },
                style: grid.style
            ) { context, html in
                WallSignView(context: context, languages: languages, grid: grid)
                    .write(sign, entry, to: &html)
            }
        }
    }
}
