import Diagnostics
import Text

extension POReader {
    /// Stores the text of the field that ends here.
    mutating func closeField() {
        if let bare = bareKeyword, field != .ignored {
            report.error(
                "missing-text",
                "\"\(place(bare).text)\" is not followed by text between double quotes",
                at: place(bare))
        }
        bareKeyword = nil
        if field != .none, field != .ignored {
            entry.store(String(decoding: text, as: UTF8.self), in: field)
        }
        text.removeAll(keepingCapacity: true)
        field = .none
    }

    /// Adds the entry that ends here to the catalogue, if it is whole.
    mutating func finishEntry() {
        closeField()
        guard let lower = entry.lower else {
            // Only comments so far: they belong to the entry that follows.
            if entry.hasStrings { entry = POEntry() }
            return
        }
        // Swapped and not copied, for a copy would count references to a dozen strings.
        var finished = POEntry()
        swap(&entry, &finished)
        guard finished.hasID else {
            report.error(
                "missing-msgid", "msgctxt without a msgid after it", at: place(finished.keyword),
                hints: ["an entry is a msgid and its msgstr"])
            return
        }
        guard finished.hasStrings else {
            report.error(
                "missing-msgstr", "msgid without a msgstr after it", at: place(finished.keyword),
                hints: ["write msgstr \"\" for a text that is not translated yet"])
            return
        }
        guard !finished.isBroken else { return }
        let range = lower..<max(lower, finished.upper)
        finished.message.range = place(range)
        finished.message.stringRange = SourceRange(
            file, finished.stringLower ?? finished.upper, finished.upper)
        if finished.message.strings.isEmpty { finished.message.strings = [""] }
        if let first = firstPlaces.updateValue(range, forKey: finished.message.key) {
            firstPlaces[finished.message.key] = first
            reportDuplicate(finished.message.id, at: range, first: first)
        } else if finished.message.context == nil, finished.message.id.isEmpty {
            catalog.header = CatalogHeader(finished.message)
        } else if finished.isObsolete {
            catalog.obsolete.append(finished.message)
        } else {
            catalog.messages.append(finished.message)
        }
    }

    private mutating func reportDuplicate(_ id: String, at range: Range<Int>, first: Range<Int>) {
        let name = id.isEmpty ? "the header" : "\"\(id.prefix(60))\""
        report.error(
            "duplicate-message", "\(name) stands twice in the catalogue", at: place(range),
            hints: ["remove one of the entries"],
            notes: [Diagnostic.Note("the first is here", at: place(first))])
    }
}
