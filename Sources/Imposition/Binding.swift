/// The side at which a booklet is bound, with its cover up.
package enum Binding: String, Sendable, CaseIterable {
    /// For languages that are read from left to right.
    case left
    /// For languages that are read from right to left.
    case right
}
