import Site
import Testing

@Suite struct ServiceTests {
    private static func site(
        hours: String = "", url: String = "", date: String = "", source: String = "Gids"
    ) throws -> SampleSite {
        var site = SampleSite()
        site.content["services.csv"] = """
            id,category,name,label,what,url,hours,languages,latitude,longitude,address,source,source_date,checked
            doctor,health,De Brug,Huisarts,Bel eerst.,\(url),\(hours),ar nl,52.4388,4.8265,Plein 1,\(source),\(date),2026-11-22

            """
        try site.addArabic()
        return site
    }

    @Test(arguments: [
        (
            "ma-do 08:30-17:00", "maandag tot en met donderdag 08:30–17:00",
            "من الاثنين إلى الخميس 08:30–17:00"
        ),
        ("za 09:00-24:00", "zaterdag 09:00–24:00", "السبت 09:00–24:00"),
        ("2026-12-25 gesloten", "25 december 2026 gesloten", "25 كانون الأول 2026 مغلق"),
        (
            "2026-12-31 09:00-12:00", "31 december 2026 09:00–12:00",
            "31 كانون الأول 2026 09:00–12:00"
        ),
        ("altijd", "Dag en nacht open", "مفتوح ليلًا ونهارًا"),
        ("afspraak", "Op afspraak", "بموعد مسبق"),
    ])
    func hoursAreSaidInTheReadersWords(hours: String, dutch: String, arabic: String) async throws {
        let built = try await Self.site(hours: hours).build()
        for (language, expected) in [("nl", dutch), ("ar", arabic)] {
            let page = try built.page("testdam/\(language)/services/health")
            #expect(
                page.all("ul", class: "hours").flatMap { $0.all("li") }.map(\.text) == [expected])
        }
    }

    @Test func eachRuleOfTheHoursHasItsLineAndItsTimesAreIsolated() async throws {
        let built = try await Self.site(hours: "ma 08:30-17:00; di 09:00-12:00").build()
        let page = try built.page("testdam/ar/services/health")
        let lines = page.all("ul", class: "hours").flatMap { $0.all("li") }
        #expect(
            lines.map { $0.all("bdi").map { [$0["dir"], $0.text] } } == [
                [["ltr", "08:30–17:00"]], [["ltr", "09:00–12:00"]],
            ])
    }

    @Test func aServiceWithAnAddressHasACodeWithItsWords() async throws {
        let built = try await Self.site(url: "https://www.debrug.nl/praktijk/").build()
        for page in ["services/health"] {
            let code = try #require(
                built.page("testdam/nl/\(page)").all("figure", class: "code").first)
            let path = try #require(code.all("path").first)
            #expect(path["fill-rule"] == "evenodd")
            #expect(path["d"]?.hasPrefix("M") == true || path["d"]?.hasPrefix("m") == true)
            let picture = try #require(code.all("svg").first)
            #expect(picture["role"] == "img")
            #expect(picture["aria-label"] == "QR-code voor debrug.nl/praktijk")
            #expect(picture["viewBox"] == "-4 -4 37 37")
            #expect(picture["width"] == "18.5mm")
            let caption = try #require(code.all("figcaption").first)
            #expect(
                caption.all("bdi").map { [$0["dir"], $0.text] } == [["ltr", "debrug.nl/praktijk"]])
        }
    }

    @Test func aServiceWithoutAnAddressHasNone() async throws {
        let page = try await Self.site().build().page("testdam/nl/services/health")
        #expect(page.all("figure").isEmpty)
        #expect(page.all("article", class: "service").count == 1)
    }

    @Test func languagesAreNamedInTheReadersOwn() async throws {
        let built = try await Self.site().build()
        #expect(try built.main("testdam/nl/services/health").contains("Arabisch en Nederlands"))
        #expect(try built.main("testdam/ar/services/health").contains("العربية والهولندية"))
    }

    @Test func theNameOnTheDoorStaysDutch() async throws {
        let page = try await Self.site().build().page("testdam/ar/services/health")
        let door = try #require(page.all("p", class: "door-name").first)
        #expect(
            door.all("bdi").map { [$0["lang"], $0["dir"], $0.text] } == [["nl", "ltr", "De Brug"]])
    }

    @Test func theMapOpensByAPlaceOnEarth() async throws {
        let page = try await Self.site().build().page("testdam/nl/services/health")
        #expect(page.all("a", class: "map").map { $0["href"] } == ["geo:52.4388,4.8265"])
    }

    @Test(arguments: [
        ("2026", "2026", "2026"), ("2026-10", "oktober 2026", "تشرين الأول 2026"),
        ("2026-10-05", "5 oktober 2026", "5 تشرين الأول 2026"),
    ])
    func theDateOfASourceIsAsExactAsItIsKnown(
        date: String, dutch: String, arabic: String
    ) async throws {
        let built = try await Self.site(date: date).build()
        for (language, expected) in [("nl", dutch), ("ar", arabic)] {
            let page = try built.page("testdam/\(language)/services/health")
            let time = try #require(page.all("p", class: "provenance").first?.all("time").first)
            #expect([time["datetime"], time.text] == [date, expected])
        }
    }

    @Test func aSourceIsALinkByItsHostOrADutchTitle() async throws {
        let linked = try await Self.site(source: "https://www.debrug.nl/a/b?c=d").build()
            .page("testdam/nl/services/health").all("p", class: "provenance")
        #expect(linked.map(\.text) == ["Bron: debrug.nl · vergeleken op 22 november 2026"])
        #expect(linked[0].all("a").map { $0["href"] } == ["https://www.debrug.nl/a/b?c=d"])
        let titled = try await Self.site(source: "Gids Zorg").build()
            .page("testdam/ar/services/health").all("p", class: "provenance")
        #expect(titled[0].all("a").isEmpty)
        #expect(titled[0].all("bdi").map { [$0["lang"], $0.text] } == [["nl", "Gids Zorg"]])
    }

    @Test func theDirectoryShowsOnlyCategoriesThatHaveServices() async throws {
        var site = try Self.site()
        site.content["categories.csv", default: ""] += "leisure,Vrije tijd,library\n"
        let built = try await site.build()
        let directory = try built.page("testdam/nl/services")
        #expect(directory.all("h2").map(\.text) == ["Gezondheid"])
        #expect(!built.files.contains { $0.path.contains("services/leisure") })
    }
}
