import Gettext
import TestSupport

/// Makes catalogues with everything that PO has.
struct CatalogGenerator {
    var sentences: Sentences
    /// Text beside plain sentences, in which line breaking and escapes are hard.
    private static let oddities = [
        "tab\there", "\"quoted\"", "back\\slash", "\\", "a\nb", "\n\n", "end \\n of", "\u{A0}",
        "漢字かな交じり文", "한국어", "word\u{200B}word", "😀👍🏽", "🇳🇱🇺🇦", "é\u{301}", "a—b", "x…y",
        "עברית", "ไทย", "ቤት", "«»", "„ja”", "https://www.refugeehelp.nl/nl/a/b?c=d&e=f",
        String(repeating: "lang", count: 30), "  twee spaties  ", "\u{2067}\u{2069}", "½–¾",
    ]

    init(seed: UInt64) {
        sentences = Sentences(random: SplitMix64(seed: seed))
    }

    private var random: SplitMix64 {
        get { sentences.random }
        set { sentences.random = newValue }
    }

    static func header(nplurals: Int = 3) -> CatalogHeader {
        let rules = [
            2: "nplurals=2; plural=n != 1;",
            3: "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || "
                + "n%100>=20) ? 1 : 2);",
            6: "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
                + "n%100>=11 ? 4 : 5;",
        ]
        return CatalogHeader(fields: [
            .init(name: "Project-Id-Version", value: "guide 1"),
            .init(name: "Report-Msgid-Bugs-To", value: "a@example.org"),
            .init(name: "POT-Creation-Date", value: "2026-11-23 10:00+0100"),
            .init(name: "PO-Revision-Date", value: "2026-11-23 10:00+0100"),
            .init(name: "Last-Translator", value: "Vertaler <v@example.org>"),
            .init(name: "Language-Team", value: "Team <t@example.org>"),
            .init(name: "Language", value: "uk"),
            .init(name: "MIME-Version", value: "1.0"),
            .init(name: "Content-Type", value: "text/plain; charset=UTF-8"),
            .init(name: "Content-Transfer-Encoding", value: "8bit"),
            .init(name: "Plural-Forms", value: rules[nplurals] ?? ""),
        ])
    }

    mutating func text(_ words: [String]) -> String {
        var text = sentences.paragraph(words)
        while random.oneIn(3) {
            text += random.pick([" ", ""]) + random.pick(Self.oddities)
            if random.oneIn(2) { text += " " + sentences.sentence(words, 1...8) }
        }
        return text
    }

    /// Makes a translation that `msgfmt -c` accepts: its line breaks at both ends are those of
    /// the source.
    mutating func translation(of source: String) -> String {
        var bytes = Array(text(random.oneIn(3) ? Sentences.dutch : Sentences.arabic).utf8)
        bytes = Array(bytes.drop { $0 == 10 })
        while bytes.last == 10 { bytes.removeLast() }
        let start = source.utf8.first == 10 ? "\n" : ""
        let end = source.utf8.last == 10 ? "\n" : ""
        return start + "v" + String(decoding: bytes, as: UTF8.self) + end
    }

    mutating func message(number: Int, nplurals: Int) -> Message {
        var message = Message(id: "\(number) \(text(Sentences.dutch))", strings: [""])
        if random.oneIn(5) { message.context = random.oneIn(4) ? "" : text(Sentences.dutch) }
        if random.oneIn(6) {
            let end = message.id.utf8.last == 10 ? "\n" : ""
            message.pluralID = "\(number) plural \(sentences.paragraph(Sentences.dutch))\(end)"
            message.strings = Array(repeating: "", count: nplurals)
        }
        if !random.oneIn(5) {
            let id = message.id
            for index in message.strings.indices { message.strings[index] = translation(of: id) }
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) where random.oneIn(2) {
            message.translatorComments.append(
                random.pick(["", "Opmerking", " twee spaties", "تعليق", "#", "Zin. Nog een, lang"]))
        }
        if random.oneIn(4) { message.extractedComments = [random.pick(["", "Kop 2", "  x"])] }
        for line in 0..<(random.oneIn(2) ? Int.random(in: 0...9, using: &random) : 1) {
            message.references.append(
                random.pick(["pages/health.md:\(line + 1)", "x\(line).csv"]))
        }
        // With a space only where it stands alone: gettext 0.21 takes longer lines with such a
        // name apart wrongly when it reads them.
        if message.references.isEmpty, random.oneIn(9) { message.references.append("a b/c.md:2") }
        if message.isTranslated, random.oneIn(5) {
            message.isFuzzy = true
            if random.oneIn(2) { message.previousID = text(Sentences.dutch) }
            if message.previousID != nil, random.oneIn(3) {
                message.previousContext = sentences.sentence(Sentences.dutch, 1...20)
            }
            if message.previousID != nil, message.pluralID != nil {
                message.previousPluralID = sentences.paragraph(Sentences.dutch)
            }
        }
        if random.oneIn(9) { message.flags.append("no-python-format") }
        if random.oneIn(9) { message.flags.append("no-wrap") }
        return message
    }

    mutating func catalog(count: Int) -> Catalog {
        let nplurals = random.pick([2, 3, 6])
        var catalog = Catalog(header: Self.header(nplurals: nplurals))
        if random.oneIn(2) { catalog.header.translatorComments = ["Vertaling", ""] }
        for number in 0..<count {
            let message = message(number: number, nplurals: nplurals)
            if random.oneIn(6), message.isTranslated {
                catalog.obsolete.append(message)
            } else {
                catalog.messages.append(message)
            }
        }
        return catalog
    }
}
