import Site
import Testing

/// Which language stands in for a text without a translation, and how a page says so.
@Suite struct FallbackTests {
    private static func site() throws -> SampleSite {
        var site = SampleSite()
        try site.addArabic(fallback: "fa en")
        site.add("fa", name: "فارسی", direction: "rtl")
        site.add("en", name: "English", direction: "ltr")
        site.page("a", "Tekst één.")
        return site
    }

    private static func paragraph(
        _ site: SampleSite, language: String = "ar"
    ) async throws -> Element {
        let page = try await site.build().page("testdam/\(language)/a")
        let main = try #require(page.all("main").first)
        return try #require(main.elements.last { $0.name == "div" }?.all("p").first)
    }

    @Test func aTranslationStandsWithoutAMark() async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", "نص واحد.")])
        let text = try await Self.paragraph(site)
        #expect(text.attributes.isEmpty)
        #expect(text.text == "نص واحد.")
        #expect(text.all("small").isEmpty)
    }

    @Test func theFirstLanguageOfTheChainStandsIn() async throws {
        var site = try Self.site()
        site.translate("pages/a", "fa", [("Tekst één.", "متن یک.")])
        site.translate("pages/a", "en", [("Tekst één.", "Text one.")])
        let text = try await Self.paragraph(site)
        #expect(text.attributes == ["class": "foreign", "lang": "fa", "dir": "rtl"])
        let mark = try #require(text.all("small", class: "mark").first)
        #expect(mark.attributes == ["class": "mark", "lang": "ar", "dir": "rtl"])
        #expect(mark.text == "فارسی")
    }

    @Test func theNextLanguageStandsInWhereTheFirstHasNone() async throws {
        var site = try Self.site()
        site.translate("pages/a", "en", [("Tekst één.", "Text one.")])
        let text = try await Self.paragraph(site)
        #expect(text.attributes == ["class": "foreign", "lang": "en", "dir": "ltr"])
        #expect(text.text == "Text one. English")
    }

    @Test func dutchStandsInAtTheEnd() async throws {
        let text = try await Self.paragraph(try Self.site())
        #expect(text.attributes == ["class": "foreign", "lang": "nl", "dir": "ltr"])
        #expect(text.text == "Tekst één. Nederlands")
    }

    @Test func anOldTextOfAnotherLanguageIsPassedOver() async throws {
        var site = try Self.site()
        site.translate("pages/a", "fa", [("Tekst één.", "متن یک.")], stale: ["Tekst één."])
        let text = try await Self.paragraph(site)
        #expect(text["lang"] == "nl")
    }

    @Test func anOldTranslationIsShownAndMarked() async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", "نص قديم.")], stale: ["Tekst één."])
        let text = try await Self.paragraph(site)
        #expect(text.attributes == ["class": "stale"])
        #expect(text.text == "نص قديم. تغيّر النص الهولندي. هذه الترجمة ما زالت قديمة.")
        let notice = try await site.build().page("testdam/ar/a").all("p", class: "notice")
        #expect(notice.map(\.text) == ["ترجمة واحدة في هذه الصفحة أقدم من النص الهولندي."])
    }

    @Test(arguments: ["[Zie](https://www.testdam.nl/oud)", "Bel {emergency.phone}."])
    func anOldTranslationThatLinksElsewhereIsNotShown(translation: String) async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", translation)], stale: ["Tekst één."])
        let text = try await Self.paragraph(site)
        #expect(text["lang"] == "nl")
        #expect(text.all("a").isEmpty)
    }

    @Test func aLanguageWithoutWordsForThePageBorrowsThem() async throws {
        let site = try Self.site()
        let page = try await site.build().page("testdam/fa/a")
        let skip = try #require(page.all("a", class: "skip").first)
        #expect(skip.all("span").map(\.attributes) == [["lang": "nl", "dir": "ltr"]])
        #expect(skip.text == "Ga naar de inhoud")
        let arabic = try await site.build().page("testdam/ar/a")
        #expect(arabic.all("a", class: "skip").flatMap { $0.all("span") }.isEmpty)
    }

    @Test func aTextWithoutWordsNeedsNoTranslation() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "{emergency.phone}")
        let page = try await site.build().page("testdam/ar/a")
        #expect(page.all("p", class: "notice").isEmpty)
        #expect(page.all("p", class: "foreign").isEmpty)
    }
}
