import Gettext
import TestSupport

/// Makes catalogues with texts that are hard to carry: line ends, quotes, formulas, marks of XML,
/// placeholders, links, control characters, all scripts.
struct MessageGenerator {
    var random: SplitMix64

    private static let words = [
        "de", "huisarts", "bel", "{municipality.phone}", "{service:library}",
        "[hulp](../roles/a.md)",
        "**112**", "اتصلوا", "«البلدية»", "<b>", "&amp;", "]]>", "\"ja\"", "'s avonds", ";", ",",
        "\t", "\n", "{count, plural, one {# taak} other {# taken}}", "漢字", "😀", "é\u{301}", "\\",
        "%s", "  ", "1", "2026", "\u{A0}", "-", "=", "[x]({a.b})", "{", "}", "](", ")",
    ]
    private static let whole = [
        "=SUM(A1)", "+31 6", "-5", "@home", "'=x", "''", "'", "112", "10:00", "0800 1234", "1 mei",
        "May 2", "€ 5", "\ttab", "\rreturn", " blank ", "\u{1}\u{1B}", "\u{FFFE}", "a\r\nb",
        "\u{FEFF}x",
        "#NAAM?", "\n", "\u{7F}\u{85}\u{2028}",
    ]

    mutating func text() -> String {
        if random.oneIn(5) { return random.pick(Self.whole) }
        let count = Int.random(in: 1...8, using: &random)
        return (0..<count).map { _ in random.pick(Self.words) }.joined(separator: " ")
    }

    mutating func message(_ number: Int, nplurals: Int, carriesControls: Bool) -> Message {
        var message = Message(
            id: random.oneIn(3) ? "\(text())\(number)" : "\(number) \(text())", strings: [""])
        if random.oneIn(4) { message.context = random.oneIn(3) ? "" : "kop \(number)" }
        if random.oneIn(6) {
            message.pluralID = "\(number) veel \(text())"
            message.strings = Array(repeating: "", count: nplurals)
        }
        if !random.oneIn(5) {
            for index in message.strings.indices { message.strings[index] = text() }
            if random.oneIn(4) {
                message.isFuzzy = true
                if random.oneIn(2) { message.previousID = "vroeger \(number)" }
                if message.previousID != nil, random.oneIn(2) { message.previousContext = "oud" }
                if message.previousID != nil, message.pluralID != nil {
                    message.previousPluralID = "vroeger veel"
                }
            }
        }
        if random.oneIn(3) { message.extractedComments = ["heading", "let op: <&>"] }
        if random.oneIn(2) { message.references = ["content/pages/a.md:\(number)"] }
        if random.oneIn(4) { message.translatorComments = ["opmerking", ""] }
        if random.oneIn(8) { message.flags = ["no-wrap"] }
        if message.isTranslated, !message.isFuzzy, random.oneIn(4) {
            message.setOrigin(random.pick([.human, .reviewed, .machine]), on: "2026-11-24")
        }
        return message
    }

    mutating func catalog(count: Int) -> Catalog {
        let nplurals = random.pick([1, 2, 6])
        var catalog = Catalog(
            header: CatalogHeader(
                text: "Language: ar\nContent-Type: text/plain; charset=UTF-8\n"
                    + "Plural-Forms: nplurals=\(nplurals); plural=0;\n"))
        for number in 0..<count {
            let message = message(number, nplurals: nplurals, carriesControls: true)
            if message.isTranslated, random.oneIn(8) {
                catalog.obsolete.append(message)
            } else {
                catalog.messages.append(message)
            }
        }
        return catalog
    }
}
