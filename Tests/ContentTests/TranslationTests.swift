import Content
import Markdown
import Testing

/// Which language a text is shown in, and whether it is up to date.
@Suite struct TranslationTests {
    private static let head =
        "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        var arabic = ""
        var english = ""
        var text = "Lees dit."
        /// The language code, the state and the text shown on an Arabic page.
        let expected: String

        var testDescription: String { name }
    }

    @Test(
        "a text is shown in the page's language, else in that of the chain, else in Dutch",
        arguments: [
            Example(
                name: "translated", arabic: entry("Lees dit.", "اقرأ هذا."),
                english: entry("Lees dit.", "Read this."), expected: "ar current اقرأ هذا."),
            Example(
                name: "stale", arabic: entry("Lees dit.", "اقرأ هذا.", fuzzy: true),
                english: entry("Lees dit.", "Read this."), expected: "ar stale اقرأ هذا."),
            Example(
                name: "not translated", english: entry("Lees dit.", "Read this."),
                expected: "en missing Read this."),
            Example(
                name: "empty translation", arabic: entry("Lees dit.", ""),
                english: entry("Lees dit.", "Read this."), expected: "en missing Read this."),
            Example(
                name: "stale in the chain", english: entry("Lees dit.", "Read this.", fuzzy: true),
                expected: "nl missing Lees dit."),
            Example(name: "translated nowhere", expected: "nl missing Lees dit."),
            Example(
                name: "translation of a text that was edited since",
                arabic: entry("Lees dit", "اقرأ هذا."),
                english: entry("Lees dit.", "Read this."), expected: "ar stale اقرأ هذا."),
            Example(
                name: "translation of another text that is gone",
                arabic: entry("Bel de dokter", "اتصل بالطبيب."), expected: "nl missing Lees dit."),
            Example(
                name: "edited, and with a fact that is gone",
                arabic: entry("Lees dit {x}", "اقرأ هذا {x}."), expected: "nl missing Lees dit."),
            Example(
                name: "edited twice since",
                arabic: entry("Lees dit", "اقرأ هذا.", fuzzy: true), expected: "ar stale اقرأ هذا."),
            Example(
                name: "edited in the chain", english: entry("Lees dit", "Read this."),
                expected: "nl missing Lees dit."),
            Example(
                name: "obsolete translation",
                arabic: "#~ msgid \"Lees dit.\"\n#~ msgstr \"اقرأ هذا.\"\n",
                expected: "ar current اقرأ هذا."),
            Example(
                name: "obsolete translation of a text before an edit",
                arabic: "#~ msgid \"Lees dit\"\n#~ msgstr \"اقرأ هذا.\"\n",
                expected: "ar stale اقرأ هذا."),
            Example(
                name: "empty, beside the translation of a like text that is gone",
                arabic: entry("Lees dit.", "") + entry("Lees dit", "اقرأ هذا."),
                expected: "nl missing Lees dit."),
            Example(
                name: "stale with the same facts",
                arabic: entry("Bel {emergency.phone}.", "اتصل {emergency.phone}.", fuzzy: true),
                text: "Bel {emergency.phone}.", expected: "ar stale اتصل {emergency.phone}."),
            Example(
                name: "stale with other facts",
                arabic: entry("Bel {emergency.phone}.", "اتصل {police.phone}.", fuzzy: true),
                text: "Bel {emergency.phone}.", expected: "nl missing Bel {emergency.phone}."),
            Example(
                name: "stale with a forbidden link",
                arabic: entry("Lees dit.", "[اقرأ](javascript:x)", fuzzy: true),
                expected: "nl missing Lees dit."),
            Example(
                name: "nothing to translate", text: "112 – {emergency.phone}",
                expected: "ar current 112 – {emergency.phone}"),
        ])
    func shown(_ example: Example) throws {
        let reading = Reading(
            ["pages/extra.md": SampleTree.page(example.text)],
            locales: [
                "ar/pages/extra.po": Self.head + example.arabic,
                "en/pages/extra.po": Self.head + example.english,
            ])
        #expect(reading.problems.isEmpty)
        let text = try #require(Self.text(in: reading, example.text))
        #expect(try Self.shown(text, "ar", reading) == example.expected)
        #expect(try Self.shown(text, "nl", reading) == "nl current \(example.text)")
    }

    @Test("a translation is that of its own file")
    func ownFile() throws {
        let reading = Reading(
            [
                "pages/extra.md": SampleTree.page("Gezondheid"),
                "municipalities/zaanstad/x.md": SampleTree.changes(
                    of: "health", "Ga. {#first change=replace}"),
            ],
            locales: [
                "ar/municipalities/zaanstad/x.po": Self.head + Self.entry("Ga.", "اذهب.")
            ])
        #expect(reading.problems.isEmpty)
        let elsewhere = try #require(Self.text(in: reading, "Gezondheid"))
        #expect(try Self.shown(elsewhere, "ar", reading) == "nl missing Gezondheid")
        let title = try #require(reading.edition()?.entry("health")).document.title
        #expect(try Self.shown(title, "ar", reading) == "ar current الصحة")
        let changed = try #require(Self.text(in: reading, "Ga."))
        #expect(try Self.shown(changed, "ar", reading) == "ar current اذهب.")
    }

    @Test("texts of tables are translated by the table's catalogue")
    func tables() throws {
        let reading = Reading(
            locales: [
                "ar/services.po": Self.head + Self.entry("Huisarts", "طبيب"),
                "ar/categories.po": Self.head + Self.entry("Afval", "نفايات"),
                "ar/facts.po": Self.head + Self.entry("Bel eerst je huisarts", "اتصل بطبيبك أولا"),
            ])
        #expect(reading.problems.isEmpty)
        let edition = try #require(reading.edition())
        let texts = [
            try #require(edition.service("doctor")).label, edition.categories[1].name,
            try #require(edition.facts["advice.text"]).text,
        ]
        #expect(
            try texts.map { try Self.shown($0, "ar", reading) } == [
                "ar current طبيب", "ar current نفايات", "ar current اتصل بطبيبك أولا",
            ])
    }

    @Test("the words of the pages come from interface.po, stale ones not")
    func interface() throws {
        let catalog =
            Self.head + Self.entry("Print", "اطبع") + Self.entry("Home", "البيت", fuzzy: true)
            + Self.entry("Search", "")
        let reading = Reading(locales: ["ar/interface.po": catalog])
        #expect(reading.problems.isEmpty)
        let interface = try #require(reading.library.catalogs.interfaces["ar"])
        #expect(interface.entries.mapValues(\.pattern) == ["Print": "اطبع"])
    }

    @Test("Dutch comes first of the languages, the others in the order of their codes")
    func languages() {
        let reading = Reading()
        #expect(reading.library.languages.map(\.code) == ["nl", "ar", "en"])
        #expect(
            reading.library.languages.map(\.formattingTag) == [
                "nl-u-nu-latn", "ar-SY-u-nu-latn", "en-u-nu-latn",
            ])
        #expect(reading.library.languages[1].direction == .rightToLeft)
        #expect(reading.library.languages[1].fonts == ["Noto Sans", "Noto Naskh Arabic"])
        #expect(reading.library.languages[1].fallback == ["en"])
    }

    @Test("settings may begin with a byte-order mark and end their lines as on Windows")
    func settings() {
        let text =
            "\u{FEFF}name: Deutsch\r\n\r\n# x\r\ndirection:\tltr\r\nfallback: en, nl , de\r\n"
        let reading = Reading(locales: ["de/settings.txt": text])
        #expect(reading.problems.isEmpty)
        let language = reading.library.languages.first { $0.code == "de" }
        #expect(language?.name == "Deutsch")
        #expect(language?.fallback == ["en", "nl"])
    }

    private static func entry(_ id: String, _ text: String, fuzzy: Bool = false) -> String {
        (fuzzy ? "#, fuzzy\n" : "") + "msgid \"\(id)\"\nmsgstr \"\(text)\"\n\n"
    }

    /// Returns the first text of a national or local document with this source.
    private static func text(in reading: Reading, _ source: String) -> InlineContent? {
        var found: InlineContent?
        for entry in reading.edition()?.entries ?? [] {
            BlockWalker.texts(in: entry.document.body) { text, _ in
                if found == nil, text.source == source { found = text }
            }
        }
        return found
    }

    private static func shown(
        _ text: InlineContent, _ code: String, _ reading: Reading
    ) throws -> String {
        let shown = try #require(reading.translator(code)).text(text)
        let words = shown.inlines.map { inline in
            switch inline {
            case .text(let text): text
            case .fact(let reference): "{\(reference.name)}"
            default: "?"
            }
        }.joined()
        return "\(shown.language.code) \(shown.state) \(words)"
    }
}
