/// Finds the translations that texts had before somebody edited them.
///
/// Only entries whose source text is gone from the sources lend their translation: one that still
/// stands there has not been edited, however like the new text it may be.
package enum EditedTexts {
    /// A text without an entry of its own, and the entry that it had before.
    package struct Edit: Sendable {
        package let text: String
        package let old: Message

        package init(text: String, old: Message) {
            self.text = text
            self.old = old
        }

        /// Whether the text is again just what the old translation was made for.
        package var isBack: Bool { old.id == text && !old.isFuzzy }
    }

    /// Returns what was edited since a catalogue was last updated, in the order of the texts.
    ///
    /// - Parameters:
    ///   - texts: All texts of the source that need a translation.
    ///   - catalog: Its catalogue, which may be older than the texts.
    /// - Returns: Nothing for a text that has an entry, or had none like it.
    package static func find(of texts: [String], in catalog: Catalog) -> [Edit] {
        var known: Set<String> = []
        for message in catalog.messages { known.insert(message.id) }
        let new = texts.filter { !known.contains($0) }
        guard !new.isEmpty else { return [] }
        let present = Set(texts)
        let candidates = catalog.messages + catalog.obsolete
        let old = candidates.filter { $0.isTranslated && !present.contains($0.id) }
        let back = catalog.obsolete.filter { $0.isTranslated && present.contains($0.id) }
        guard !old.isEmpty || !back.isEmpty else { return [] }
        var index = FuzzyIndex(old)
        return new.compactMap { text in
            if let message = back.first(where: { $0.id == text }) {
                return Edit(text: text, old: message)
            }
            return index.search(context: nil, id: text).map { Edit(text: text, old: old[$0]) }
        }
    }
}

extension Message {
    /// The source text for which the translation was made; nothing where a translator marked it as
    /// unsure without any change of the source.
    package var translatedID: String? { isFuzzy ? previousID : id }

    /// Returns the entry of another source text for which the translation is valid as it is.
    ///
    /// What translators noted stays, the origin too, since the translation is the same.
    package func keeping(for text: Message) -> Message {
        var kept = text
        kept.strings = strings
        kept.translatorComments = translatorComments
        kept.isFuzzy = false
        kept.previousContext = nil
        kept.previousID = nil
        kept.previousPluralID = nil
        return kept
    }
}
