import Content

extension PaperFormat {
    /// A5 booklets, as single pages for the screen and folded for the printer.
    static let booklet = PaperFormat(
        name: "booklet",
        summary: "A5 booklets: to read on a screen, and to print on A4, fold and staple"
    ) { builder in
        builder.edition.entries(of: .booklet).map { entry in
            builder.document(
                BookPage(builder: builder.pages, entry: entry).file(), name: entry.id,
                // A pair needs the width of A4, which no usual printer folds.
                isBooklet: !builder.isPair, hasPageNumbers: true)
        }
    }

    /// A booklet with a language from each cover, such as Dutch and Arabic.
    static let twoCovers = PaperFormat(
        name: "two-covers",
        summary: "one booklet with two languages, each read from its own cover",
        documents: { _ in [] },
        stacks: { builder in
            guard let pair = builder.pages.pair?.pair else { return [] }
            let languages = [pair.first, pair.second]
            guard let right = languages.first(where: { $0.direction == .rightToLeft }),
                let left = languages.first(where: { $0.direction == .leftToRight })
            else { return [] }
            return builder.edition.entries(of: .booklet).map { entry in
                PaperStack(
                    path: builder.path(entry.id),
                    leftBound: builder.path(entry.id, of: booklet.name, in: left.code),
                    rightBound: builder.path(entry.id, of: booklet.name, in: right.code))
            }
        })
}
