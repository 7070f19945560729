/// Brings the translations of a catalogue to the texts of a newer template, as
/// `msgmerge --previous` does (judged against gettext 0.21).
///
/// Some things differ: whether a translation fits a newly set format flag such as `c-format`, or a
/// changed `range:`, is not checked; a missing `Language` field of the header is not guessed; and
/// a catalogue without a header gets that of the template.
package enum CatalogMerge {
    /// How many messages came out how.
    package struct Statistics: Sendable, Equatable {
        /// Messages without a translation that could be used.
        package internal(set) var new = 0
        /// Messages that were in the catalogue with the same context and source text.
        package internal(set) var kept = 0
        /// Messages that took the translation of a similar or changed one.
        package internal(set) var fuzzy = 0
        /// Translated messages that the template does not have any more.
        package internal(set) var obsolete = 0
    }

    /// Returns the messages of the template, in its order, with the existing translations.
    ///
    /// A message with the same context and source text keeps its translation and its
    /// translator's comments; comments, references and flags for programs come from the template.
    /// Otherwise the most similar translated message, obsolete ones included, lends its
    /// translation as a fuzzy one. Messages used for neither become obsolete; those without a
    /// translation are dropped.
    package static func merge(
        existing: Catalog, template: Catalog
    ) -> (catalog: Catalog, statistics: Statistics) {
        let old = existing.messages + existing.obsolete
        let nplurals = existing.header.pluralRule?.nplurals ?? 2
        var places: [MessageKey: Int] = [:]
        for (index, message) in old.enumerated() where places[message.key] == nil {
            places[message.key] = index
        }
        var used = [Bool](repeating: false, count: old.count)
        var index: FuzzyIndex?
        var statistics = Statistics()
        var result = Catalog(header: header(existing.header, template: template.header))
        result.messages.reserveCapacity(template.messages.count)

        for message in template.messages {
            if let place = places[message.key] {
                used[place] = true
                let merged = fill(message, from: old[place], isExact: true, nplurals: nplurals)
                if merged.isFuzzy && !old[place].isFuzzy {
                    statistics.fuzzy += 1
                } else {
                    statistics.kept += 1
                }
                result.messages.append(merged)
                continue
            }
            // Made when it is needed for the first time: most merges need none.
            if index == nil { index = FuzzyIndex(old) }
            if let place = index?.search(context: message.context, id: message.id) {
                used[place] = true
                statistics.fuzzy += 1
                result.messages.append(
                    fill(message, from: old[place], isExact: false, nplurals: nplurals))
            } else {
                statistics.new += 1
                result.messages.append(unfilled(message, nplurals: nplurals))
            }
        }
        for (index, message) in old.enumerated() where !used[index] && message.isTranslated {
            var obsolete = message
            obsolete.extractedComments = []
            obsolete.references = []
            result.obsolete.append(obsolete)
        }
        statistics.obsolete = result.obsolete.count
        return (result, statistics)
    }

    private static func unfilled(_ message: Message, nplurals: Int) -> Message {
        var message = message
        if message.pluralID != nil, message.strings.allSatisfy(\.isEmpty) {
            message.strings = Array(repeating: "", count: nplurals)
        }
        return message
    }

    /// Returns a message of the template with the translation of an old one.
    private static func fill(
        _ message: Message, from old: Message, isExact: Bool, nplurals: Int
    ) -> Message {
        var merged = message
        merged.range = nil
        merged.stringRange = nil
        merged.translatorComments = old.translatorComments
        merged.strings = old.strings
        if message.pluralID != nil, old.pluralID == nil {
            merged.strings = Array(repeating: old.strings.first ?? "", count: nplurals)
        } else if message.pluralID == nil, old.pluralID != nil {
            merged.strings = [old.strings.first ?? ""]
        }
        let isChanged = !isExact || message.pluralID != old.pluralID
        merged.isFuzzy = old.isFuzzy || (isChanged && old.isTranslated)
        guard merged.isFuzzy else { return merged }
        // What a fuzzy translation was made for is what it was made for before.
        merged.previousContext = old.isFuzzy ? old.previousContext : old.context
        merged.previousID = old.isFuzzy ? old.previousID : old.id
        merged.previousPluralID = old.isFuzzy ? old.previousPluralID : old.pluralID
        return merged
    }

    /// The fields that stand first in a merged header, in this order.
    private static let knownFields = [
        "Project-Id-Version", "Report-Msgid-Bugs-To", "POT-Creation-Date", "PO-Revision-Date",
        "Last-Translator", "Language-Team", "Language", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    ]

    /// Returns the existing header with those fields that tell about the template.
    private static func header(_ old: CatalogHeader, template: CatalogHeader) -> CatalogHeader {
        guard !old.isEmpty else { return template }
        var lines: [String] = []
        for name in knownFields {
            let isOfTemplate = name == "Report-Msgid-Bugs-To" || name == "POT-Creation-Date"
            if let value = (isOfTemplate ? template[name] : nil) ?? old[name] {
                lines.append("\(name): \(value)\n")
            }
        }
        for line in old.text.utf8.split(separator: UInt8(ascii: "\n")) {
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            let isKnown =
                name.endIndex < line.endIndex
                && knownFields.contains { $0.utf8.elementsEqual(name) }
            if !isKnown { lines.append(String(decoding: line, as: UTF8.self) + "\n") }
        }
        var merged = CatalogHeader(text: lines.joined())
        merged.translatorComments = old.translatorComments
        merged.extractedComments = template.extractedComments
        merged.references = template.references
        merged.flags = template.flags
        merged.isFuzzy = old.isFuzzy
        return merged
    }
}
