import Diagnostics
import Text

extension POReader {
    /// Stores the text of the field that ends here.
    mutating func closeField() {
        if let bare = bareKeyword, field != .ignored {
            report.error(
                "missing-text", "\"\(bare.text)\" is not followed by text between double quotes",
                at: bare)
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
        let finished = entry
        entry = POEntry()
        let range = SourceRange(file, lower, finished.upper)
        let keyword = finished.keyword ?? range
        guard finished.hasID else {
            report.error(
                "missing-msgid", "msgctxt without a msgid after it", at: keyword,
                hints: ["an entry is a msgid and its msgstr"])
            return
        }
        guard finished.hasStrings else {
            report.error(
                "missing-msgstr", "msgid without a msgstr after it", at: keyword,
                hints: ["write msgstr \"\" for a text that is not translated yet"])
            return
        }
        guard !finished.isBroken else { return }
        var message = finished.message
        message.range = range
        message.stringRange = SourceRange(
            file, finished.stringLower ?? finished.upper, finished.upper)
        if message.strings.isEmpty { message.strings = [""] }
        add(message, isObsolete: finished.isObsolete, at: range)
    }

    private mutating func add(_ message: Message, isObsolete: Bool, at range: SourceRange) {
        if let first = firstPlaces.updateValue(range, forKey: message.key) {
            firstPlaces[message.key] = first
            let name = message.id.isEmpty ? "the header" : "\"\(message.id.prefix(60))\""
            report.error(
                "duplicate-message", "\(name) stands twice in the catalogue", at: range,
                hints: ["remove one of the entries"],
                notes: [Diagnostic.Note("the first is here", at: first)])
        } else if message.context == nil, message.id.isEmpty {
            catalog.header = CatalogHeader(message)
        } else if isObsolete {
            catalog.obsolete.append(message)
        } else {
            catalog.messages.append(message)
        }
    }
}
