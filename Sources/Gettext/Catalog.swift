/// A file of translations (gettext PO) into one language.
package struct Catalog: Sendable, Equatable {
    package var header: CatalogHeader
    /// The entries in use, in the order of the file.
    package var messages: [Message]
    /// The entries after `#~`, whose source text is gone.
    package var obsolete: [Message]

    package init(
        header: CatalogHeader = CatalogHeader(), messages: [Message] = [], obsolete: [Message] = []
    ) {
        self.header = header
        self.messages = messages
        self.obsolete = obsolete
    }
}
