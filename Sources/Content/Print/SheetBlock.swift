import Text

/// One text of a sheet as a reader sees it: a paragraph, an item, a row.
package struct SheetBlock: Sendable {
    /// The text with the values of its facts; pictures and boxes stand in brackets.
    package let text: String
    /// What is not as it should be: `stale`, or the codes of the languages that stand in for a
    /// missing translation, with spaces; empty where all is right.
    package let state: String
    /// Whether it is a heading, by which people find what stands below it; not known of printed ones.
    package let isHeading: Bool

    package init(text: String, state: String = "", isHeading: Bool = false) {
        self.text = text
        self.state = state
        self.isHeading = isHeading
    }

    /// The text without the pictures and boxes at its start.
    package var words: String {
        var words = text[...]
        while words.hasPrefix("["), let end = words.firstIndex(of: "]") {
            words = words[words.index(after: end)...].drop { $0 == " " }
        }
        return String(words)
    }

    /// The short name of the text in its state.
    package var fingerprint: String {
        Fingerprint.of(state.isEmpty ? text : "\(state)\u{0}\(text)")
    }
}

/// Two texts are the same when readers see the same.
extension SheetBlock: Hashable {
    package static func == (left: SheetBlock, right: SheetBlock) -> Bool {
        left.text == right.text && left.state == right.state
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(state)
    }
}
