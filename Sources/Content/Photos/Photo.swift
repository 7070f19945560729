package import Markdown
package import Text

/// A photo with what is known of it: a row of `photos.csv`.
package struct Photo: Sendable {
    /// The path of the picture below the content folder.
    package let path: String
    /// What it shows, by which pages ask for it: `town`.
    package let subject: SourcedName
    /// Words for those who cannot see it.
    package let alternative: InlineContent
    package let caption: InlineContent?
    /// The name that stands below the photo, as it is; mostly none.
    package let credit: String?
    package let range: SourceRange

    /// The folder beside `photos.csv` in which the pictures lie.
    package static let folder = "photos"
    /// The name of the table.
    package static let table = "photos.csv"
    /// The columns of the table, in the order in which a new one has them.
    package static let columns = [
        "file", "subject", "alternative", "caption", "maker", "permission", "credit", "date",
    ]
}
