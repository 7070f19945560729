package import Text

/// An attribute block `{#id key=value key="two words"}`.
package struct Attributes: Sendable {
    /// One `key=value`.
    package struct Attribute: Sendable {
        package let key: String
        /// The value without its quotes; may be empty only when it was quoted.
        package let value: String
        package let keyRange: SourceRange
        /// The place of the value without its quotes.
        package let valueRange: SourceRange
    }

    /// `a`–`z`, `0`–`9` and `-`, beginning with a letter.
    package let id: String
    /// The place of the id without its `#`.
    package let idRange: SourceRange
    /// In the order of the source, each key once.
    package let values: [Attribute]
    /// The place with the braces.
    package let range: SourceRange

    /// Returns the attribute with a key.
    package subscript(key: String) -> Attribute? { values.first { $0.key == key } }
}
