/// A page on which an expression is evaluated.
package struct PageJob: Sendable {
    /// The page's address, `file:///…` or `about:blank`.
    package let url: String
    /// A JavaScript expression that gives a string, or a promise of one.
    ///
    /// To work on a picture, put it in as a `data:` address: Chromium does not let a script read a
    /// file of this machine, nor a canvas on which one was drawn.
    package let script: String

    package init(url: String, script: String) {
        self.url = url
        self.script = script
    }
}
