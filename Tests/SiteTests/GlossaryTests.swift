import Site
import Testing

/// Terms on pages: explained at first use, listed at the end of a booklet and on a page of their own.
@Suite struct GlossaryTests {
    private static func explained(_ page: Element) -> [[String]] {
        page.all("aside", class: "explained").map { aside in
            zip(aside.all("dt"), aside.all("dd")).map { "\($0.text) \($1.text)" }
        }
    }

    @Test func anArabicPageExplainsTheDutchWordInItsReadersLetters() async throws {
        let page = try await SmallSite.build().page("testdam/ar/health")
        #expect(
            Self.explained(page) == [
                ["huisarts هاوس‌آرتس طبيب العائلة: طبيبكم في الحي."],
                [
                    "sponsor سپونسور المتطوّع المُرافق: متطوّع يساعدكم.",
                    "gemeente خِمينتِه البلدية: الإدارة المحلية لمدينتكم أو قريتكم.",
                ],
            ])
        let words = page.all("aside").flatMap { $0.all("dt") }.flatMap { $0.all("bdi") }
        #expect(!words.isEmpty && words.allSatisfy { $0["lang"] == "nl" })
        #expect(
            page.all("aside").allSatisfy {
                $0["role"] == "note" && $0["aria-label"] == "شرح الكلمات"
            })
    }

    @Test func aDutchPageHasWordAndMeaning() async throws {
        let page = try await SmallSite.build().page("testdam/nl/health")
        #expect(
            Self.explained(page) == [
                ["huisarts Je eigen dokter in de buurt."],
                [
                    "sponsor Een vrijwilliger die je helpt.",
                    "gemeente Het bestuur van je stad of dorp.",
                ],
            ])
        #expect(page.all("aside").flatMap { $0.all("small") }.isEmpty)
    }

    @Test func everyChapterExplainsItsOwn() async throws {
        let page = try await SmallSite.build().page("testdam/nl/book/welcome")
        let sponsor = try #require(page.with(id: "sponsor"))
        // Its title names the sponsor; the huisarts was explained in another chapter only.
        #expect(Self.explained(sponsor) == [["huisarts Je eigen dokter in de buurt."]])
        #expect(Self.explained(try #require(page.with(id: "toilet"))).isEmpty)
    }

    @Test func aBookletEndsWithTheWordsThatItUses() async throws {
        let site = try await SmallSite.build()
        let page = try site.page("testdam/ar/book/welcome")
        let list = try #require(page.with(id: "Words"))
        #expect(
            list.all("tbody")[0].all("tr").map(\.text) == [
                "gemeente خِمينتِه البلدية الإدارة المحلية لمدينتكم أو قريتكم.",
                "huisarts هاوس‌آرتس طبيب العائلة طبيبكم في الحي.",
                "sponsor سپونسور المتطوّع المُرافق متطوّع يساعدكم.",
            ])
        #expect(list.all("tbody")[0].all("th").allSatisfy { $0["scope"] == "row" })
        #expect(list.all("thead")[0].all("th").map(\.text) == ["الكلمة الهولندية", "المعنى"])
    }

    @Test func onlyTheWordsThatABookletUsesStandInIt() async throws {
        var site = SampleSite()
        site.page("a", "Bel de dokter.")
        site.page("b", "Ga naar het loket.")
        site.content["glossary.csv"] = """
            id,term,forms,meaning,source,checked
            doctor,dokter,,Arts.,Gids,2026-11-23
            counter,loket,,Een balie.,Gids,2026-11-23
            """
        site.content["booklets/book-one.md"] =
            "---\nkind: booklet\nchecked: 2026-11-23\n---\n\n# Boek\n\n## Deel {#part}\n\n- [a](../pages/a.md)\n"
        let built = try await site.build()
        let book = try built.page("testdam/nl/book/book-one")
        #expect(book.with(id: "Words")?.all("tbody")[0].all("tr").map(\.text) == ["dokter Arts."])
        let all = try built.page("testdam/nl/words")
        #expect(all.all("tbody")[0].all("tr").map { $0["id"] } == ["doctor", "counter"])
        let home = try built.page("testdam/nl")
        #expect(home.all("a").contains { $0["href"] == "words/index.html" })
    }

    @Test func withoutAGlossaryThereIsNoListAndNoLinkToOne() async throws {
        var site = SampleSite()
        site.page("a", "Bel de dokter.")
        let built = try await site.build()
        #expect(!built.files.contains { $0.path.contains("/words/") })
        #expect(try !built.text("testdam/nl/index.html").contains("words/"))
    }

    @Test func aTermWithoutAWordInTheLanguageShowsItsMeaningInAnother() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "Bel de dokter.")
        site.content["glossary.csv"] =
            "id,term,meaning,source,checked\ndoctor,dokter,Arts.,Gids,2026-11-23\n"
        let page = try await site.build().page("testdam/ar/a")
        #expect(Self.explained(page) == [["dokter Arts. Nederlands"]])
        let meaning = try #require(page.all("aside").first?.all("dd").first?.all("span").first)
        #expect(meaning["lang"] == "nl" && meaning.classes == ["foreign"])
    }
}
