import Content

extension PaperFormat {
    /// A5 booklets, as single pages for the screen and folded for the printer.
    static let booklet = PaperFormat(
        name: "booklet",
        summary: "A5 booklets: to read on a screen, and to print on A4, fold and staple"
    ) { builder in
        builder.booklets(.all).map { builder.booklet($0) }
    }

    /// The booklets for the time before a family has an address, also for no municipality at all.
    static let pack = PaperFormat(
        name: "pack",
        summary:
            "A5 booklets for before the departure, for each municipality and for none (general)",
        isForGeneral: true
    ) { builder in
        builder.booklets(.named).map { builder.booklet($0) }
    }

    /// A booklet with a language from each cover, such as Dutch and Arabic.
    static let twoCovers = PaperFormat(
        name: "two-covers",
        summary: "one booklet with two languages, each read from its own cover",
        isForGeneral: true, documents: { _ in [] },
        stacks: { builder in
            guard let pair = builder.pages.pair?.pair else { return [] }
            let languages = [pair.first, pair.second]
            guard let right = languages.first(where: { $0.direction == .rightToLeft }),
                let left = languages.first(where: { $0.direction == .leftToRight })
            else { return [] }
            let named = builder.booklets(.named).map { ($0, pack.name) }
            let all =
                builder.edition.isGeneral
                ? [] : builder.booklets(.all).map { ($0, booklet.name) }
            return (all + named).map { entry, format in
                PaperStack(
                    path: builder.path(entry.id),
                    leftBound: builder.path(entry.id, of: format, in: left.code),
                    rightBound: builder.path(entry.id, of: format, in: right.code))
            }
        })
}

extension PaperBuilder {
    /// Returns the booklets that hold all addresses of a municipality, or those that they name.
    func booklets(_ addresses: BookletAddresses) -> [Edition.Entry] {
        edition.entries(of: .booklet).filter { $0.document.header.addresses == addresses }
    }

    func booklet(_ entry: Edition.Entry) -> PaperDocument {
        document(
            BookPage(builder: pages, entry: entry).file(), name: entry.id,
            // A pair needs the width of A4, which no usual printer folds.
            isBooklet: !isPair, hasPageNumbers: true)
    }
}
