import Site
import Testing

/// What the public address of the site adds to its pages.
@Suite struct AddressOfTheSiteTests {
    @Test(arguments: ["https://gids.example.nl/wegwijs", "https://gids.example.nl/wegwijs/"])
    func theBaseAddressMakesAlternatesAbsolute(base: String) async throws {
        let page = try await SmallSite.build(baseURL: base).page("testdam/ar/health")
        let alternates = page.all("link").filter { $0["rel"] == "alternate" }
        #expect(
            alternates.map { [$0["hreflang"], $0["href"]] } == [
                ["nl", "https://gids.example.nl/wegwijs/testdam/nl/health/"],
                ["ar", "https://gids.example.nl/wegwijs/testdam/ar/health/"],
            ])
        // The links that people follow stay relative, so that a copy on a disk works.
        let switches = try #require(page.all("nav", class: "languages").first)
        #expect(
            switches.all("a").map { $0["href"] } == [
                "../../nl/health/index.html", "index.html", "../../ar+nl/health/index.html",
            ])
    }

    @Test func theBaseAddressPutsACodeOnEachSheet() async throws {
        let page = try await SmallSite.build(baseURL: "https://gids.example.nl/")
            .page("testdam/nl/health")
        let footer = try #require(page.all("footer").first)
        let code = try #require(footer.all("div", class: "print-only").first)
        #expect(code.all("figcaption").map(\.text) == ["gids.example.nl/testdam/nl/health"])
        #expect(code.all("path").map { $0["fill-rule"] } == ["evenodd"])
    }

    @Test func withoutItThereIsNoCodeAndAlternatesAreRelative() async throws {
        let page = try await SmallSite.build().page("testdam/nl/health")
        let footer = try #require(page.all("footer").first)
        #expect(footer.all("figure").isEmpty)
        let alternates = page.all("link").filter { $0["rel"] == "alternate" }
        #expect(alternates.map { $0["href"] } == ["index.html", "../../ar/health/index.html"])
    }

    @Test func oneLanguageNeedsNoSwitch() async throws {
        var site = SampleSite()
        site.page("a", "Tekst.")
        let page = try await site.build().page("testdam/nl/a")
        #expect(page.all("nav", class: "languages").isEmpty)
    }

    @Test func aMunicipalityWithoutAPhoneShowsItsAddress() async throws {
        let page = try await SmallSite.build().page("oosterveen/ar/health")
        let call = try #require(page.all("div", class: "call").first)
        #expect(
            call.all("a").map { $0["href"] } == ["tel:112", "https://www.oosterveen.example.nl"])
    }

    @Test func theFooterNamesSourcesAndTheDay() async throws {
        let page = try await SmallSite.build().page("testdam/ar/health")
        #expect(
            page.all("p", class: "checked").map(\.text) == [
                "تمّت المقارنة بالمصادر بتاريخ 23 تشرين الثاني 2026"
            ])
        let sources = try #require(page.all("details", class: "sources").first).all("li")
        #expect(sources.map(\.text) == ["voorbeeld.nl", "Gids Zorg (2025), par. 2.1"])
        #expect(
            sources[0].all("a").map { $0["href"] } == ["https://www.voorbeeld.nl/zorg/huisarts"])
        #expect(sources[1].all("bdi").map { $0["lang"] } == ["nl"])
    }
}
