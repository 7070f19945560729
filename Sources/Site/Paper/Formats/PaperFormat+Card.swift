import Content

extension PaperFormat {
    /// A card to hang at each appliance, with room for a hole.
    ///
    /// The hole is at the top in the middle: a card that is printed on both sides and turned like a
    /// leaf of a book has it at the same place on both.
    static let card = PaperFormat(
        name: "card",
        summary: "A5 cards to hang at each appliance, both sides, with room for a hole",
        documents: cards)

    /// The same cards for a printer that knows A4 and one side alone.
    static let foldedCard = PaperFormat(
        name: "folded-card",
        summary: "the same cards on A4, printed on one side and folded in the middle"
    ) { builder in
        // A pair's card is an A4 sheet with both languages beside each other.
        builder.isPair ? [] : cards(builder)
    }

    private static func cards(_ builder: PaperBuilder) -> [PaperDocument] {
        builder.edition.entries(of: .appliance).map { entry in
            builder.document(
                DocumentPage(builder: builder.pages, entry: entry).file(), name: entry.id)
        }
    }
}
