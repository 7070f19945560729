package import Markdown
package import Text

/// One Markdown source: its typed header, its title and its blocks, nothing applied yet.
package struct Document: Sendable {
    /// The file name without `.md`; the address of the page.
    package let id: String
    /// The path below the content folder.
    package let path: String
    package let file: SourceFile
    package let header: DocumentHeader
    package let title: InlineContent
    /// Everything after the title.
    package let body: [Block]

    /// Returns the same document with other blocks, for the changes of a municipality.
    package func with(body: [Block]) -> Document {
        Document(id: id, path: path, file: file, header: header, title: title, body: body)
    }
}
