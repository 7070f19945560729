package import Markdown
package import Text

/// A heading under which services are listed, in the order of `categories.csv`.
package struct ServiceCategory: Sendable {
    package let id: String
    package let name: InlineContent
    package let pictogram: String
    package let range: SourceRange
}
