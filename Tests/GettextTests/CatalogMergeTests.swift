import Diagnostics
import Gettext
import TestSupport
import Testing
import Text

@Suite struct CatalogMergeTests {
    /// A catalogue and the template that its sources have become.
    private static func pair(seed: UInt64) -> (existing: Catalog, template: Catalog) {
        var generator = CatalogGenerator(seed: seed)
        var random = SplitMix64(seed: seed &* 31)
        let nplurals = random.pick([2, 3, 6])
        var existing = Catalog(header: CatalogGenerator.header(nplurals: nplurals))
        var template = Catalog(header: CatalogGenerator.header(nplurals: nplurals))
        var seen: Set<String> = []
        for number in 0..<Int.random(in: 1...30, using: &random) {
            var message = generator.message(number: number, nplurals: nplurals)
            // Mostly without numbers, so that messages are alike by their words only.
            if !random.oneIn(5) {
                message.id = generator.sentences.paragraph(Sentences.dutch)
            }
            if random.oneIn(8) {
                message.id = String(message.id.prefix(random.pick([1, 2, 3, 5])))
            }
            if random.oneIn(12) {
                // Equally alike candidates: only what comes first decides.
                message.id = random.pick(["de huisarts bellen", "de huisarts ballen", "huis"])
            }
            guard !message.id.isEmpty, seen.insert(key(message)).inserted else { continue }
            if random.oneIn(6), message.isTranslated {
                existing.obsolete.append(message)
            } else {
                existing.messages.append(message)
            }
        }
        seen = []
        for message in existing.messages + existing.obsolete.filter({ _ in random.oneIn(2) }) {
            var next = Message(id: message.id, strings: [""])
            next.context = message.context
            next.pluralID = message.pluralID
            next.flags = message.flags
            next.references = ["pages/new.md:\(seen.count)"]
            if random.oneIn(5) { next.extractedComments = ["nieuw"] }
            if random.oneIn(10) { continue }
            if random.oneIn(3) { next.id = generator.sentences.edited(next.id) }
            if random.oneIn(8) { next.id = generator.sentences.edited(next.id) }
            if random.oneIn(12) { next.context = random.pick([nil, "kop", "knop"]) }
            if random.oneIn(15) { next.pluralID = next.pluralID == nil ? "veel" : nil }
            if random.oneIn(15), let plural = next.pluralID { next.pluralID = plural + "en" }
            if next.pluralID != nil { next.strings = ["", ""] }
            for candidate in [next] + (random.oneIn(10) ? [variant(of: next)] : [])
            where !candidate.id.isEmpty && seen.insert(key(candidate)).inserted {
                template.messages.append(candidate)
            }
        }
        if random.oneIn(3) { template.messages.shuffle(using: &random) }
        return (existing, template)
    }

    private static func variant(of message: Message) -> Message {
        var variant = message
        variant.id += " graag"
        return variant
    }

    private static func key(_ message: Message) -> String {
        "\(message.context ?? "-")\u{4}\(message.id)"
    }

    /// 600 pairs: the whole output, and so every message's state, translation, place and
    /// previous text, is that of `msgmerge --previous`.
    @Test func mergesAsMsgmergeDoes() throws {
        var files: [String: [UInt8]] = [:]
        var merged: [Int: [UInt8]] = [:]
        var total = (new: 0, kept: 0, fuzzy: 0, obsolete: 0)
        for number in 0..<600 {
            let (existing, template) = Self.pair(seed: UInt64(number) + 1000)
            files["\(number).po"] = POWriter.write(existing)
            files["\(number).pot"] = POWriter.write(template)
            let (catalog, statistics) = CatalogMerge.merge(existing: existing, template: template)
            merged[number] = POWriter.write(catalog)
            total.new += statistics.new
            total.kept += statistics.kept
            total.fuzzy += statistics.fuzzy
            total.obsolete += statistics.obsolete
            #expect(
                statistics.new + statistics.kept + statistics.fuzzy == template.messages.count)
        }
        let judged = try Judge.runForEach(
            "msgmerge --quiet --previous $f $n.pot -o $n.out", files: files)
        for number in 0..<600 {
            let ours = try #require(merged[number])
            let theirs = try #require(judged["\(number).out"])
            expectSame(ours, theirs, "pair \(number)")
        }
        // The pairs hold enough of everything to mean something.
        #expect(total.new > 500 && total.kept > 2000 && total.fuzzy > 1000, "\(total)")
        #expect(total.obsolete > 500, "\(total)")
    }

    @Test func keepsTheExistingHeaderButForTheFieldsOfTheTemplate() {
        var existing = Catalog(
            header: CatalogHeader(text: "X-Own: 1\nLanguage: ar\nPOT-Creation-Date: old\n"))
        existing.header.translatorComments = ["Team"]
        let template = Catalog(
            header: CatalogHeader(text: "Language: \nPOT-Creation-Date: new\nX-Other: 2\n"))
        let header = CatalogMerge.merge(existing: existing, template: template).catalog.header
        #expect(header.text == "POT-Creation-Date: new\nLanguage: ar\nX-Own: 1\n")
        #expect(header.translatorComments == ["Team"])
    }

    @Test func takesTheTemplateHeaderWhereThereIsNone() {
        let template = Catalog(header: CatalogHeader(text: "Language: fa\n"))
        let merged = CatalogMerge.merge(existing: Catalog(), template: template).catalog
        #expect(merged.header.language == "fa")
    }

    @Test func revivesAnObsoleteTranslation() {
        let existing = Catalog(obsolete: [Message(id: "a", strings: ["b"])])
        let template = Catalog(messages: [Message(id: "a", strings: [""])])
        let (catalog, statistics) = CatalogMerge.merge(existing: existing, template: template)
        #expect(catalog.messages == [Message(id: "a", strings: ["b"])])
        #expect(catalog.obsolete.isEmpty)
        #expect(statistics.kept == 1 && statistics.obsolete == 0)
    }
}
