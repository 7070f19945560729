import Site
import Testing

@Suite struct BookletTests {
    private static let order = ["arrival", "health", "hob", "toilet", "sponsor"]

    @Test(arguments: ["nl", "ar"])
    func chaptersStandInTheOrderOfTheLinks(language: String) async throws {
        let page = try await SmallSite.build().page("testdam/\(language)/book/welcome")
        let chapters = page.all("article", class: "chapter")
        #expect(chapters.map { $0["id"] } == Self.order + ["Services", "Words"])
        let contents = try #require(page.all("nav", class: "book-contents").first)
        #expect(
            contents.all("a").map { $0["href"] }
                == (Self.order + ["Services", "Words"]).map { "#\($0)" })
    }

    @Test func linksBetweenChaptersStayInTheBook() async throws {
        let page = try await SmallSite.build().page("testdam/nl/book/welcome")
        let health = try #require(page.with(id: "health"))
        let links = health.all("a").compactMap { $0["href"] }
        #expect(links.contains("#arrival--family-doctor"))
        #expect(links.contains("#service--doctor"))
        #expect(links.contains("#sponsor"))
        #expect(page.with(id: "arrival--family-doctor")?.name == "tr")
        #expect(page.with(id: "service--doctor")?.name == "article")
    }

    @Test func aLinkOutOfTheBookLeadsToThePage() async throws {
        var site = SampleSite()
        site.page("a", "Zie [b](b.md#there).")
        site.page("b", "Daar. {#there}")
        site.content["booklets/book-one.md"] =
            "---\nkind: booklet\nchecked: 2026-11-23\n---\n\n# Boek\n\n## Deel {#part}\n\n- [a](../pages/a.md)\n"
        let page = try await site.build().page("testdam/nl/book/book-one")
        let link = try #require(page.with(id: "a")?.all("a").first)
        #expect(link["href"] == "../../b/index.html#there")
    }

    @Test func equalAnchorsOfTwoChaptersDiffer() async throws {
        var site = SampleSite()
        site.page("a", "## Kop {#same}\n\nA.")
        site.page("b", "## Kop {#same}\n\nB.")
        site.content["booklets/book-one.md"] =
            "---\nkind: booklet\nchecked: 2026-11-23\n---\n\n# Boek\n\n## Deel {#same}\n\n- [a](../pages/a.md)\n- [b](../pages/b.md)\n"
        let page = try await site.build().page("testdam/nl/book/book-one")
        let ids = page.descendants.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.contains("a--same") && ids.contains("b--same"))
    }

    @Test func headingsSinkBelowTheChapters() async throws {
        let page = try await SmallSite.build().page("testdam/nl/book/welcome")
        #expect(page.all("h1").map(\.text) == ["Welkom in Testdam"])
        for chapter in page.all("article", class: "chapter") {
            #expect(chapter.all("h2").count == 1)
        }
        #expect(page.all("nav", class: "contents").isEmpty)
        #expect(page.all("nav", class: "chips").isEmpty)
    }

    @Test func theOldestDateOfItsChaptersIsTheBooks() async throws {
        let page = try await SmallSite.build().page("testdam/nl/book/welcome")
        #expect(
            page.all("p", class: "checked").map(\.text) == [
                "Vergeleken met de bronnen op 20 november 2026"
            ])
    }

    @Test func neighboursFollowTheOrderOfTheBook() async throws {
        let built = try await SmallSite.build()
        func neighbours(_ id: String) throws -> [String?] {
            try built.page("testdam/nl/\(id)").all("nav", class: "neighbours")
                .flatMap { $0.all("a") }.map { $0["href"] }
        }
        #expect(try neighbours("arrival") == ["../health/index.html"])
        #expect(try neighbours("hob") == ["../health/index.html", "../toilet/index.html"])
        #expect(try neighbours("sponsor") == ["../toilet/index.html"])
        #expect(try neighbours("family") == [])
    }
}
