/// How a booklet is put on paper.
package struct BookletOptions: Sendable {
    /// The edge over which the printer turns the paper for its second side.
    package enum Flip: String, Sendable, CaseIterable {
        case short
        case long
    }

    package var binding: Binding
    /// How many sheets are folded together; nil for all.
    package var sheetsPerSection: Int?
    package var flip = Flip.short
    /// How far each inner sheet's pages move to the spine, in points: the thickness of the paper
    /// that lies around it, so that the outer margins are equal after cutting.
    package var creep = 0.0
    /// The sheet lying across, in points; A4 if nothing is said.
    package var sheet = (width: 841.8898, height: 595.2756)

    package init(binding: Binding) {
        self.binding = binding
    }
}
