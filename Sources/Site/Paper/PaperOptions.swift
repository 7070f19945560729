/// How documents are put on paper.
package struct PaperOptions: Sendable, Equatable {
    /// Whether everything is black, white and grey, for copiers.
    package var isGray = false

    package init() {}
}
