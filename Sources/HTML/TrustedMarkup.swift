/// HTML that needs no escaping, because a writer or the program itself made it.
///
/// For pieces that come back on many pages, such as a pictogram.
package struct TrustedMarkup: Sendable, Equatable {
    /// The markup in UTF-8.
    package let bytes: [UInt8]

    /// For the writer alone: nothing outside this target can turn bytes into markup.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Takes a literal of the program as it is.
    package init(_ literal: StaticString) {
        bytes = literal.withUTF8Buffer(Array.init)
    }
}
