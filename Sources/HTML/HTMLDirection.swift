/// The values of the attribute `dir`.
package enum HTMLDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
    /// By the first letter of the content that has a direction.
    case auto
}
