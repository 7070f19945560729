import Gettext
import TestSupport

extension CatalogGenerator {
    /// Returns the template of a later version of the sources: some texts gone, some edited.
    static func laterTemplate(of catalog: Catalog, seed: UInt64) -> Catalog {
        var random = SplitMix64(seed: seed)
        var sentences = Sentences(random: SplitMix64(seed: seed &+ 1))
        var template = Catalog(
            header: CatalogHeader(text: "Content-Type: text/plain; charset=UTF-8\n"))
        var seen: Set<String> = []
        for message in catalog.messages where !random.oneIn(15) {
            var next = message
            next.strings = message.pluralID == nil ? [""] : ["", ""]
            next.isFuzzy = false
            next.translatorComments = []
            next.previousContext = nil
            next.previousID = nil
            next.previousPluralID = nil
            // A text of one word has nothing in common with what an edit makes of it.
            if random.oneIn(12), next.id.utf8.contains(UInt8(ascii: " ")) {
                next.id = sentences.edited(next.id)
            }
            if !next.id.isEmpty, seen.insert("\(next.context ?? "-")\u{4}\(next.id)").inserted {
                template.messages.append(next)
            }
        }
        return template
    }
}
