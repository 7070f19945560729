/// A page that is to become a PDF.
package struct PrintJob: Sendable {
    /// The page's address, `file:///…`.
    package let url: String
    /// A JavaScript expression that changes the page before it is printed.
    package let prepare: String?
    package let revision: PrintRevision?

    package init(url: String, prepare: String? = nil, revision: PrintRevision? = nil) {
        self.url = url
        self.prepare = prepare
        self.revision = revision
    }
}
