/// The reason why a text cannot become a symbol.
package enum QRCodeError: Error, Equatable, Sendable {
    /// The text needs more room than version 40 has at the level asked for.
    ///
    /// `bytes` is the length of the text in UTF-8, `bits` what its shortest segmentation needs with
    /// all headers, and `limit` the data bits of version 40 at that level.
    case tooLong(bytes: Int, bits: Int, limit: Int)
}
