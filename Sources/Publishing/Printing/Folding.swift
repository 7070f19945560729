import Imposition

/// How booklets are folded: in one stack, or in sections that are bound together.
struct Folding: Sendable, Equatable {
    /// Usual paper for printers, 80 grams a square metre, is 0.1 mm thick.
    private static let paper = 0.1 * 72 / 25.4

    /// How many sheets are folded together; nil for all.
    var sheetsPerSection: Int?

    /// Returns how a booklet goes on its sheets.
    ///
    /// The pages move to the fold by the thickness of the paper around them, so that the outer
    /// margins of the pages are alike once the edge is cut.
    func options(_ binding: Binding) -> BookletOptions {
        var options = BookletOptions(binding: binding)
        options.sheetsPerSection = sheetsPerSection
        options.creep = Self.paper
        return options
    }

    /// A text that differs where booklets are folded otherwise.
    var description: String { sheetsPerSection.map { "sections of \($0)" } ?? "one stack" }
}
