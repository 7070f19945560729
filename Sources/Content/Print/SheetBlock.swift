import Text

/// One text of a sheet as a reader sees it: a paragraph, an item, a row.
package struct SheetBlock: Sendable, Hashable {
    /// The text with the values of its facts; pictures and boxes stand in brackets.
    package let text: String
    /// What is not as it should be: `stale`, or the codes of the languages that stand in for a
    /// missing translation, with spaces; empty where all is right.
    package let state: String

    package init(text: String, state: String = "") {
        self.text = text
        self.state = state
    }

    /// The short name of the text in its state.
    package var fingerprint: String {
        Fingerprint.of(state.isEmpty ? text : "\(state)\u{0}\(text)")
    }
}
