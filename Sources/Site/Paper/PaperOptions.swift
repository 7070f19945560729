/// How documents are put on paper.
package struct PaperOptions: Sendable, Equatable {
    /// Whether everything is black, white and grey, for copiers.
    package var isGray = false
    /// The sheets of stickers that lie in the printer.
    package var labelGrid = LabelGrid.standard
    /// The number of the first label that is still on its sheet, from 1; see ``LabelGrid/Place``.
    package var firstLabel = 1

    package init() {}
}
