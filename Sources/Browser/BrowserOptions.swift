/// How a browser is used.
package struct BrowserOptions: Sendable {
    /// Pages that are open at the same time, one at least.
    ///
    /// Two use two cores; four were slower there.
    package var tabs = 2
    /// The seconds that one attempt at a document may take.
    package var seconds = 60
    /// How often a document is tried before its error stands.
    package var attempts = 3
    /// The seconds that the browser may take to come up.
    package var secondsToStart = 30
    /// The documents after which a tab makes place for a new one.
    package var documentsPerTab = 100

    package init() {}
}
