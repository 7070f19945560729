import Site
import Testing

/// Two languages side by side: the same page, each text in both, everything else once.
@Suite struct PairTests {
    /// Pages of the small site below `testdam/LANGUAGE/`, one of every kind but the sign, which
    /// shows all languages anyway.
    private static let pages = [
        "", "/health", "/hob", "/arrival", "/arrival/sponsor", "/roles", "/sponsor", "/services",
        "/services/health", "/services/leisure", "/appliances", "/welcome", "/book/welcome",
        "/forms", "/talk",
    ]

    private static func main(_ folder: String) async throws -> Element {
        let page = try await SmallSite.build().page("testdam/\(folder)")
        return try #require(page.all("main").first)
    }

    @Test(arguments: pages)
    func eachSideIsThePageInItsLanguage(_ page: String) async throws {
        let pair = try await Self.main("ar+nl" + page)
        #expect(!pair.all(class: "two").isEmpty)
        for (index, language) in ["ar", "nl"].enumerated() {
            var own = try await Self.main(language + page)
            var side = pair.side(index)
            if page == "/book/welcome" {
                // A sign in the book says its words in the languages that the page has not.
                own = own.without(class: "kind-sign")
                side = side.without(class: "kind-sign")
            }
            // How a Dutch word sounds stands once, for the reader of the other language.
            #expect(side.withoutSounds.text == own.withoutSounds.text)
        }
    }

    @Test(arguments: pages + ["/toilet"])
    func whatIsNoTextStandsOnce(_ page: String) async throws {
        let pair = try await Self.main("ar+nl" + page)
        let own = try await Self.main("ar" + page)
        #expect(pair.descendants.compactMap { $0["id"] } == own.descendants.compactMap { $0["id"] })
        for name in ["svg", "li", "tr", "td", "h1", "h2", "h3", "figure", "table", "section"] {
            #expect(pair.all(name).count == own.all(name).count, "\(name)")
        }
        let numbers = { (page: Element) in
            page.all("dl").flatMap { $0.all("a") }.compactMap { $0["href"] }
                .filter { $0.hasPrefix("tel:") }
        }
        #expect(numbers(pair) == numbers(own))
    }

    @Test(arguments: pages)
    func bothTextsSayTheirLanguage(_ page: String) async throws {
        for two in try await Self.main("ar+nl" + page).all(class: "two") {
            let sides = two.elements
            try #require(sides.map(\.name) == ["span", "span"], "\(two.text)")
            #expect(sides[0]["lang"] == nil, "\(two.text)")
            #expect(sides[1]["lang"] == "nl" && sides[1]["dir"] == "ltr", "\(two.text)")
            #expect(sides[0].text != sides[1].text)
        }
    }

    @Test func aPageOfAPairStandsInItsFirstLanguage() async throws {
        let page = try await SmallSite.build().page("testdam/ar+nl/health")
        #expect(page["lang"] == "ar" && page["dir"] == "rtl")
        #expect(page.all("body").first?.classes.contains("pair") == true)
        let own = try await SmallSite.build().page("testdam/ar/health").all("title")[0].text
        let dutch = try await SmallSite.build().page("testdam/nl/health").all("title")[0].text
        #expect(page.all("title").map(\.text) == ["\(own) · \(dutch)"])
    }

    @Test func linksStayInThePair() async throws {
        let page = try await Self.main("ar+nl")
        let links = page.all("a", class: "card").compactMap { $0["href"] }
        #expect(links.contains("health/index.html"))
        #expect(!links.contains { $0.hasPrefix("..") })
    }

    @Test func theStartOffersEveryPair() async throws {
        for (folder, target) in [("", "testdam/ar+nl/index.html"), ("testdam", "ar+nl/index.html")]
        {
            let page = try await SmallSite.build().page(folder)
            let links = page.all("a", class: "pair-link")
            let link = try #require(links.first { $0["href"] == target })
            #expect(link.all("span").map { $0["lang"] } == ["ar", "nl"])
            #expect(link["dir"] == "rtl")
        }
    }

    @Test func aSiteInOneLanguageHasNoPairs() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "Tekst.")
        site.languages = ["nl"]
        let built = try await site.build()
        #expect(!built.files.contains { $0.path.contains("+") })
        #expect(try built.page("testdam/nl/a").all("a", class: "pair-link").isEmpty)
        #expect(!(try built.text("assets/wegwijs.css")).contains(".pair"))
    }

    @Test func theStyleSheetOfAPairComesWithIt() async throws {
        #expect(try await SmallSite.build().text("assets/wegwijs.css").contains(".pair"))
    }
}
