package import Text

/// The `key: value` lines between two `---` lines at the start of a document.
///
/// Which keys exist and which may be repeated is not known here; every line is kept.
package struct Header: Sendable {
    /// One line of the header.
    package struct Field: Sendable {
        package let key: String
        /// The text after the colon without the white space around it; never empty.
        package let value: String
        package let keyRange: SourceRange
        package let valueRange: SourceRange
    }

    /// The lines in the order of the file.
    package let fields: [Field]
    /// From the first `---` to the end of the last one.
    package let range: SourceRange

    /// Returns the first field with a key.
    package subscript(key: String) -> Field? { fields.first { $0.key == key } }
}
