import Site
import Testing

/// What nobody has compared with its source is never shown as a fact.
@Suite struct UnverifiedTests {
    private static let words = "nog niet gecontroleerd: vraag het na"

    private static func site(checked: String = "") throws -> SampleSite {
        var site = SampleSite()
        site.content["facts.csv", default: ""] +=
            "help.phone,phone,020-346 72 00,Gids,,\(checked)\n"
            + "help.text,text,Elke dag open,Gids,,\(checked)\n"
        site.content["services.csv"] = """
            id,category,name,label,what,access,phone,url,email,address,hours,languages,latitude,longitude,source,source_date,checked
            doctor,health,De Brug,Huisarts,Bel eerst.,Maak een afspraak.,020-346 72 01,https://www.debrug.nl,info@debrug.nl,Plein 1,ma 08:30-17:00,ar,52.4388,4.8265,https://www.debrug.nl/wij,,\(checked)

            """
        site.page(
            "a",
            "Bel {help.phone}: {help.text}. Zie {service:doctor} op {service:doctor.address}. "
                + "[Of hier {help.phone}](https://www.testdam.nl).")
        try site.addArabic()
        return site
    }

    /// Everything that the sources state and nobody has checked.
    private static let claims = [
        "020-346 72 00", "0203467200", "Elke dag open", "020-346 72 01", "0203467201",
        "www.debrug.nl", "debrug.nl", "info@debrug.nl", "Plein 1", "08:30", "afspraak", "52.4388",
    ]

    @Test func noPageShowsWhatIsUnverified() async throws {
        let built = try await Self.site().build()
        for (path, page) in try built.pages() {
            let text = try built.text(path)
            for claim in Self.claims { #expect(!text.contains(claim), "\(path): \(claim)") }
            #expect(page.all("figure", class: "code").allSatisfy { !$0.text.contains("debrug") })
        }
    }

    @Test func everyClaimStandsThereOnceItIsChecked() async throws {
        let built = try await Self.site(checked: "2026-11-23").build()
        let all = try built.pages().map { try built.text($0.path) }.joined()
        for claim in Self.claims where claim != "afspraak" {
            #expect(all.contains(claim), "\(claim)")
        }
        #expect(!all.contains(Self.words))
        #expect(!all.contains("unverified"))
    }

    @Test func aTextSaysSoInThePlaceOfTheValue() async throws {
        let built = try await Self.site().build()
        let dutch = try built.page("testdam/nl/a").all("span", class: "unverified")
        #expect(dutch.map(\.text) == Array(repeating: Self.words, count: 4))
        let arabic = try built.page("testdam/ar/a").all("span", class: "unverified")
        #expect(arabic.count == 4)
        for span in arabic {
            #expect(span["lang"] == "ar")
            #expect(span["dir"] == "rtl")
            #expect(span.all("a").isEmpty)
            #expect(span.text == "لم يُتحقَّق منه بعد: اسألوا للتأكد")
        }
    }

    @Test func aServiceSaysSoOnItsCardAndInTheList() async throws {
        let built = try await Self.site().build()
        let card = try #require(
            try built.page("testdam/nl/services/health").all("article", class: "service").first)
        #expect(card.all("dl").isEmpty)
        #expect(card.all("a").isEmpty)
        #expect(
            card.all("p", class: "notice").map(\.text) == [
                "Wij hebben deze gegevens nog niet gecontroleerd. Vraag ze na bij de gemeente."
            ])
        #expect(card.text.contains("De Brug"))
        let list = try built.page("testdam/nl/services")
        #expect(list.all("span", class: "unverified").map(\.text) == [Self.words])
    }

    @Test func anUnverifiedNumberOfTheMunicipalityMakesWayForItsAddress() async throws {
        var site = try Self.site(checked: "2026-11-23")
        site.content["municipalities/testdam/facts.csv"] = """
            id,type,value,source,source_date,checked
            municipality.name,name,Testdam,Gemeentegids,2026,2026-11-23
            municipality.url,url,https://www.testdam.nl,Gemeentegids,,2026-11-23
            municipality.phone,phone,14 075,Gemeentegids,2026-05,

            """
        let built = try await site.build()
        for (path, page) in try built.pages() where path.contains("/nl/") {
            let call = try #require(page.all("p", class: "call-municipality").first)
            #expect(call.all("a").map { $0["href"] } == ["https://www.testdam.nl"], "\(path)")
        }
    }
}
