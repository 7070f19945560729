import Site
import Testing

/// Services on paper: cards with codes, and the ways to them.
@Suite struct ServiceSheetTests {
    private static func site() throws -> SampleSite {
        var site = SampleSite()
        site.content["categories.csv"] =
            "id,name,pictogram\nleisure,Vrije tijd,library\nhealth,Gezondheid,doctor\nrights,Recht,letter\n"
        site.content["services.csv"] = """
            id,category,name,label,what,access,route,phone,url,address,hours,source,source_date,checked
            doctor,health,De Brug,Huisarts,Bel eerst.,,"Bus 65, halte Plein, 5 minuten lopen",020 346 72 00,https://www.debrug.nl,"Plein 1, 1000 AB Testdam","ma-do 08:30-17:00; za 09:00-12:00",Gids,,2026-11-22
            line,health,Luisterlijn,Praten,Bel.,,,088 0767 000,https://www.deluisterlijn.nl,,altijd,Gids,,2026-11-22
            pool,leisure,De Slag,Zwembad,Zwem.,,,,https://www.deslag.nl,"Badweg 2, 1000 AC Testdam",,Gids,,2026-11-23
            club,leisure,De Club,Sportclub,Sport.,,"Tram 9, halte Club",06 12345678,https://www.declub.nl,"Clubweg 3, 1000 AD Testdam",,Gids,,-

            """
        try site.addArabic()
        site.translate(
            "services", "ar",
            [
                ("Huisarts", "طبيب الأسرة"),
                (
                    "Bus 65, halte Plein, 5 minuten lopen",
                    "الباص 65، موقف Plein، ثم 5 دقائق مشيًا"
                ),
            ])
        return site
    }

    @Test func eachServiceHasOneCardAndEachVerifiedOneItsCode() async throws {
        let paper = try await Self.site().paper("services")
        #expect(
            paper.keys.sorted() == ["testdam/ar/services/services", "testdam/nl/services/services"])
        let sheet = try #require(paper["testdam/nl/services/services"])
        #expect(sheet.all("h2").map(\.text) == ["Vrije tijd", "Gezondheid"])
        let cards = sheet.all("ul", class: "code-cards").flatMap { $0.elements }
        #expect(
            cards.map { $0.all("p", class: "door-name")[0].text } == [
                "De Slag", "De Club", "De Brug", "Luisterlijn",
            ])
        #expect(
            cards.map { $0.all("figcaption").map(\.text) } == [
                ["deslag.nl"], [], ["debrug.nl"], ["deluisterlijn.nl"],
            ])
    }

    @Test func aCardSaysShortHowToReachIt() async throws {
        let paper = try await Self.site().paper("services")
        let sheet = try #require(paper["testdam/nl/services/services"])
        let doctor = sheet.all("ul", class: "code-cards")[1].elements[0]
        #expect(
            doctor.all("dd").map(\.text) == [
                "020 346 72 00", "Plein 1, 1000 AB Testdam", "ma–do 08:30–17:00 za 09:00–12:00",
            ])
        let arabic = try #require(paper["testdam/ar/services/services"])
        let card = arabic.all("ul", class: "code-cards")[1].elements[0]
        #expect(card.all("h3").map(\.text) == ["طبيب الأسرة"])
        #expect(
            card.all("dd")[2].all("li").map(\.text) == [
                "الاثنين–الخميس 08:30–17:00", "السبت 09:00–12:00",
            ])
    }

    @Test func whatNobodyCheckedIsOnNoPaper() async throws {
        for format in ["services", "routes"] {
            let sheet = try #require(
                try await Self.site().paper(format)["testdam/nl/\(format)/\(format)"])
            let main = try #require(sheet.all("main").first)
            #expect(!main.text.contains("06 12345678"))
            #expect(!main.text.contains("Clubweg"))
            #expect(!main.text.contains("Tram 9"))
            #expect(main.all(class: "unverified").count == 1)
        }
    }

    @Test func theWayStandsInWordsOrThereAreLinesForIt() async throws {
        let paper = try await Self.site().paper("routes")
        let sheet = try #require(paper["testdam/nl/routes/routes"])
        let table = try #require(sheet.all("table").first)
        #expect(
            table.all("thead")[0].all("th").map { [$0["scope"], $0.text] } == [
                ["col", "Plek"], ["col", "Adres"], ["col", "Zo ga je erheen"],
            ])
        let rows = table.all("tbody")[0].elements
        // A telephone line is no place; rows without words are for the family's own places.
        #expect(
            rows.map { $0.all("th").map(\.text) } == [
                ["Zwembad De Slag"], ["Sportclub De Club"], ["Huisarts De Brug"], [], [],
            ])
        #expect(rows.map { $0.all("i", class: "line").count } == [3, 3, 0, 9, 9])
        #expect(rows[2].elements[2].text == "Bus 65, halte Plein, 5 minuten lopen")
        let arabic = try #require(paper["testdam/ar/routes/routes"])
        #expect(
            arabic.all("tbody")[0].elements[2].elements[2].text
                == "الباص 65، موقف Plein، ثم 5 دقائق مشيًا")
    }

    @Test func theWayStandsOnTheCardOfThePageToo() async throws {
        let page = try await Self.site().build().page("testdam/nl/services/health")
        let doctor = try #require(page.with(id: "doctor"))
        let row = try #require(
            doctor.all("div").first { $0.elements.first?.text == "Zo ga je erheen" })
        #expect(row.elements[1].text == "Bus 65, halte Plein, 5 minuten lopen")
    }

    @Test func withoutServicesThereIsNoSheet() async throws {
        let site = SampleSite()
        #expect(try await site.paper("services").isEmpty)
        #expect(try await site.paper("routes").isEmpty)
    }
}
