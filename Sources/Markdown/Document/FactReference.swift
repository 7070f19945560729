package import Text

/// A name in braces, such as `{municipality.phone}` or `{service:library}`.
///
/// Two references are equal when they name the same thing, wherever they stand.
package struct FactReference: Sendable {
    /// The name without its braces.
    package let name: String
    /// The place with the braces.
    package let range: SourceRange

    package init(name: String, range: SourceRange) {
        self.name = name
        self.range = range
    }
}

extension FactReference: Hashable {
    package static func == (left: FactReference, right: FactReference) -> Bool {
        left.name == right.name
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}
