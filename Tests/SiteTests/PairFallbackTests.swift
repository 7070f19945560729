import Site
import Testing

/// What stands on a pair's page where a language lacks a text, has an old one, or the same.
@Suite struct PairFallbackTests {
    private static func site(_ text: String = "Tekst één.") throws -> SampleSite {
        var site = SampleSite()
        try site.addArabic(fallback: "en")
        site.add("en", name: "English", direction: "ltr")
        site.page("a", text)
        return site
    }

    /// The only paragraph of the page.
    private static func paragraph(_ site: SampleSite, _ pair: String) async throws -> Element {
        var site = site
        site.pairs = [pair]
        let main = try #require(try await site.build().page("testdam/\(pair)/a").all("main").first)
        return try #require(main.elements.last { $0.name == "div" }?.all("p").first)
    }

    @Test func bothTextsStandBesideEachOther() async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", "نص واحد.")])
        let text = try await Self.paragraph(site, "ar+nl")
        #expect(text.attributes == ["class": "two"])
        #expect(text.elements.map(\.text) == ["نص واحد.", "Tekst één."])
        #expect(text.elements.map(\.attributes) == [[:], ["lang": "nl", "dir": "ltr"]])
    }

    @Test func theFirstLanguageStandsFirst() async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", "نص واحد.")])
        let text = try await Self.paragraph(site, "nl+ar")
        #expect(text.elements.map(\.text) == ["Tekst één.", "نص واحد."])
        #expect(text.elements.map(\.attributes) == [[:], ["lang": "ar", "dir": "rtl"]])
    }

    @Test(arguments: ["ar+nl", "nl+ar"])
    func aMissingTextStandsOnceWithItsMark(pair: String) async throws {
        let text = try await Self.paragraph(try Self.site(), pair)
        #expect(text.attributes == ["class": "foreign", "lang": "nl", "dir": "ltr"])
        #expect(text.text == "Tekst één. Nederlands")
        let mark = try #require(text.all("small", class: "mark").first)
        #expect(mark["lang"] == "ar")
    }

    @Test func aTextThatBothLackStandsOnce() async throws {
        let text = try await Self.paragraph(try Self.site(), "ar+en")
        #expect(text.attributes == ["class": "foreign", "lang": "nl", "dir": "ltr"])
        #expect(text.text == "Tekst één. Nederlands")
    }

    @Test func aThirdLanguageStandsBesideTheSecond() async throws {
        var site = try Self.site()
        site.translate("pages/a", "en", [("Tekst één.", "Text one.")])
        let text = try await Self.paragraph(site, "ar+nl")
        #expect(text.attributes == ["class": "two"])
        #expect(text.elements.map(\.text) == ["Text one. English", "Tekst één."])
        #expect(text.elements[0].attributes == ["class": "foreign", "lang": "en", "dir": "ltr"])
        let turned = try await Self.paragraph(site, "nl+ar")
        #expect(turned.elements[1].attributes == ["class": "foreign", "lang": "en", "dir": "ltr"])
    }

    @Test(arguments: [("ar+nl", 0), ("nl+ar", 1)])
    func anOldTextIsMarkedOnItsSide(pair: String, side: Int) async throws {
        var site = try Self.site()
        site.translate("pages/a", "ar", [("Tekst één.", "نص قديم.")], stale: ["Tekst één."])
        let text = try await Self.paragraph(site, pair)
        #expect(text.attributes == ["class": "two"])
        #expect(text.elements[side].classes == ["stale"])
        #expect(text.elements[side].text.hasPrefix("نص قديم. تغيّر النص الهولندي."))
        #expect(text.elements[1 - side].classes.isEmpty)
        #expect(text.elements[1 - side].text == "Tekst één.")
        site.pairs = [pair]
        let notices = try await site.build().page("testdam/\(pair)/a").all("p", class: "notice")
        // The title, which is not translated, is no text of the body.
        #expect(notices.map(\.text) == ["ترجمة واحدة في هذه الصفحة أقدم من النص الهولندي."])
        #expect(notices[0].all("span").map { $0["lang"] } == [side == 1 ? "ar" : nil])
    }

    @Test(arguments: ["{municipality.name}", "DigiD", "{emergency.phone}"])
    func whatBothShowAlikeStandsOnce(source: String) async throws {
        var site = try Self.site(source)
        site.translate("pages/a", "ar", [(source, source)])
        let text = try await Self.paragraph(site, "ar+nl")
        #expect(text.classes.isEmpty)
        #expect(text.all(class: "two").isEmpty)
    }

    @Test func aTextWithFactsStandsTwiceWithThem() async throws {
        var site = try Self.site("Bel {municipality.phone}.")
        site.translate(
            "pages/a", "ar",
            [("Bel {municipality.phone}.", "اتصلوا بالرقم {municipality.phone}.")])
        let text = try await Self.paragraph(site, "ar+nl")
        #expect(text.elements.count == 2)
        #expect(
            text.elements.map { $0.all("a").compactMap { $0["href"] } } == [
                ["tel:14075"], ["tel:14075"],
            ])
    }

    @Test func datesStandInTheWordsOfEachLanguage() async throws {
        var site = try Self.site()
        site.pairs = ["ar+nl"]
        let page = try await site.build().page("testdam/ar+nl/a")
        let checked = try #require(page.all("p", class: "checked").first)
        #expect(
            checked.all(class: "two").first?.elements.map(\.text) == [
                "تمّت المقارنة بالمصادر بتاريخ 23 تشرين الثاني 2026",
                "Vergeleken met de bronnen op 23 november 2026",
            ])
    }

    @Test func wordsOfThePageThatALanguageLacksStandOnce() async throws {
        var site = try Self.site()
        site.pairs = ["en+nl"]
        let skip = try await site.build().page("testdam/en+nl/a").all("a", class: "skip")
        #expect(skip.map(\.text) == ["Ga naar de inhoud"])
        #expect(
            skip.flatMap { $0.all("span") }.map(\.attributes) == [["lang": "nl", "dir": "ltr"]])
    }
}
