import Gettext
import Site
import Testing

/// What a page says about who made its translations.
@Suite struct OriginTests {
    private static func site(_ texts: [(dutch: String, arabic: String, comment: String)]) throws
        -> SampleSite
    {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", texts.map(\.dutch).joined(separator: "\n\n"))
        var catalog =
            "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
            + "# \(origin("human", "2026-01-01", "عنوان"))\nmsgid \"Titel\"\nmsgstr \"عنوان\"\n"
        for text in texts {
            catalog += "\n" + (text.comment.isEmpty ? "" : "# \(text.comment)\n")
            catalog += "msgid \"\(text.dutch)\"\nmsgstr \"\(text.arabic)\"\n"
        }
        site.locales["ar/pages/a.po"] = catalog
        return site
    }

    private static func origin(_ maker: String, _ date: String, _ text: String) -> String {
        var message = Message(id: "x", strings: [text])
        message.setOrigin(TranslationOrigin.Maker(rawValue: maker) ?? .human, on: date)
        return message.translatorComments.joined()
    }

    private static func statement(_ site: SampleSite, _ page: String = "testdam/ar/a") async throws
        -> Element?
    {
        let found = try await site.build().page(page).descendants.filter {
            $0["data-translation-origin"] != nil
        }
        #expect(found.count <= 1)
        return found.first
    }

    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        /// The origin of each text but the title, which a person translated on 1 January 2026.
        let texts: [String]
        /// Origin, day, and whether for a part.
        let expected: String

        var testDescription: String { name }
    }

    @Test(arguments: [
        Example(name: "a person", texts: ["human 2026-03-01"], expected: "human 2026-01-01"),
        Example(
            name: "read by a person", texts: ["reviewed 2026-03-01"],
            expected: "reviewed 2026-03-01"),
        Example(
            name: "a machine in part", texts: ["machine 2026-11-23"],
            expected: "machine 2026-11-23 yes"),
        Example(
            name: "the oldest of the worst", texts: ["machine 2026-11-23", "machine 2026-10-02"],
            expected: "machine 2026-10-02 yes"),
        Example(name: "unknown beside a person", texts: [""], expected: ""),
        Example(
            name: "unknown beside a read one", texts: ["reviewed 2026-03-01", ""], expected: ""),
        Example(
            name: "unknown beside a machine", texts: ["", "machine 2026-11-23"],
            expected: "machine 2026-11-23 yes"),
        Example(name: "a day that is none", texts: ["human 2026-02-31"], expected: ""),
    ])
    func thePageTellsTheWorst(_ example: Example) async throws {
        let texts = example.texts.enumerated().map { index, origin in
            let arabic = "نص \(index)."
            let words = origin.split(separator: " ").map(String.init)
            return (
                "Tekst nummer \(index).", arabic,
                words.isEmpty ? "" : Self.origin(words[0], words[1], arabic)
            )
        }
        let found = try await Self.statement(try Self.site(texts))
        let words = ["origin", "date", "part"].compactMap { found?["data-translation-\($0)"] }
        #expect(words.joined(separator: " ") == example.expected)
    }

    @Test func itIsSaidInPlainWordsWithTheDay() async throws {
        var site = try Self.site([
            ("Tekst één.", "نص.", Self.origin("machine", "2026-11-23", "نص."))
        ])
        let part = try #require(try await Self.statement(site))
        #expect(
            part.text.hasPrefix(
                "جزء من هذه الترجمة من عمل الحاسوب. لم يراجع أحد هذا الجزء بعد. 23 "))
        #expect(part.text.hasSuffix(" 2026"))
        #expect(part.all("time").map { $0["datetime"] } == ["2026-11-23"])
        let title = Self.origin("human", "2026-01-01", "عنوان")
        site.locales["ar/pages/a.po"] = site.locales["ar/pages/a.po"]?.split(separator: title)
            .joined(separator: Self.origin("machine", "2026-11-23", "عنوان"))
        let whole = try #require(try await Self.statement(site))
        #expect(whole.text.hasPrefix("هذه الترجمة من عمل الحاسوب. لم يراجعها أحد بعد."))
        #expect(whole["data-translation-part"] == nil)
    }

    @Test func aTranslationThatWasChangedHasNoKnownOrigin() async throws {
        let site = try Self.site([
            ("Tekst één.", "نص جديد.", Self.origin("human", "2026-03-01", "نص قديم."))
        ])
        #expect(try await Self.statement(site) == nil)
    }

    @Test func aDutchPageSaysNothing() async throws {
        let site = try Self.site([
            ("Tekst één.", "نص.", Self.origin("machine", "2026-11-23", "نص."))
        ])
        #expect(try await Self.statement(site, "testdam/nl/a") == nil)
    }

    @Test func aBookTellsItBesideItsContents() async throws {
        var site = try Self.site([
            ("Tekst één.", "نص.", Self.origin("machine", "2026-11-23", "نص."))
        ])
        site.content["booklets/b.md"] =
            "---\nkind: booklet\nchecked: 2026-11-23\n---\n\n# Boek\n\n## Deel\n\n- [A](../pages/a.md)\n"
        let page = try await site.build().page("testdam/ar/book/b")
        let contents = try #require(page.all("nav", class: "book-contents").first)
        #expect(contents.elements.last?["data-translation-origin"] == "machine")
        #expect(page.all("footer").flatMap { $0.all("p", class: "origin") }.isEmpty)
    }
}
