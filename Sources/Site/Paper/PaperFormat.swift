/// A kind of paper that the command `print` makes: booklets, cards, signs.
package struct PaperFormat: Sendable {
    /// How the command line and the output folder call it: `booklet`.
    package let name: String
    /// One line for `wegwijs print --help`.
    package let summary: String
    /// Whether it is made for no municipality too, of the national texts alone.
    var isForGeneral = false
    /// Makes the documents of one municipality in one language, or in two side by side.
    let documents: @Sendable (PaperBuilder) -> [PaperDocument]
    /// Makes stacks of two booklets; called with the builder of each pair of languages.
    var stacks: @Sendable (PaperBuilder) -> [PaperStack] = { _ in [] }

    /// Every format, in the order of the help.
    package static let all: [PaperFormat] = [
        .booklet, .pack, .twoCovers, .page, .card, .foldedCard, .labels, .serviceLabels, .wallet,
        .sign,
        .signA3, .checklist, .steps, .services, .routes, .words, .form,
    ]
}
