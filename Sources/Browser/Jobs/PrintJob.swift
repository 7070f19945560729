/// A page that is to become a PDF.
package struct PrintJob: Sendable {
    /// The page's address, `file:///…`.
    package let url: String
    /// Given the PDF of the first printing, returns a JavaScript expression that changes the page,
    /// which is then printed once more; nil when the first printing stands.
    ///
    /// It runs on the thread that prints, so that both tabs wait for it.
    package let revise: (@Sendable ([UInt8]) -> String?)?

    package init(url: String, revise: (@Sendable ([UInt8]) -> String?)? = nil) {
        self.url = url
        self.revise = revise
    }
}
