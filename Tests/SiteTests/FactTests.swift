import Site
import Testing

/// Facts stand between words of either direction, so each brings its own.
@Suite struct FactTests {
    struct Case: CustomTestStringConvertible {
        let fact: String
        let dutch: String
        let arabic: String

        var testDescription: String { fact }
    }

    private static let facts = """
        visit.url,url,https://www.testdam.nl/bezoek/,Gids,,2026-11-23
        help.email,email,info@testdam.nl,Gids,,2026-11-23
        street.address,address,"Plein 1, 1506 MZ",Gids,,2026-11-23
        street.postcode,postcode,1506 MZ,Gids,,2026-11-23
        bus.time,time,08:30,Gids,,2026-11-23
        ticket.amount,amount,"€ 4,50",Gids,,2026-11-23
        start.date,date,2026-02-01,Gids,,2026-11-23
        rule.text,text,Neem **altijd** je pas mee.,Gids,,2026-11-23

        """

    private static let services = """
        id,category,name,label,what,phone,url,source,checked
        doctor,health,De Brug,Huisarts,Bel eerst.,020-346 72 00,https://www.debrug.nl,Gids,2026-11-23

        """

    private static func site(_ text: String, arabic: String) throws -> SampleSite {
        var site = SampleSite()
        site.content["facts.csv", default: ""] += facts
        site.content["services.csv"] = services
        try site.addArabic()
        site.page("a", text)
        site.translate("pages/a", "ar", [("Titel", "عنوان"), (text, arabic)])
        site.translate("facts", "ar", [("Neem **altijd** je pas mee.", "خذوا بطاقتكم **دائمًا**.")])
        site.translate("services", "ar", [("Huisarts", "طبيب العائلة"), ("Bel eerst.", "اتصلوا.")])
        site.translate("categories", "ar", [("Gezondheid", "الصحة")])
        return site
    }

    @Test(arguments: [
        Case(
            fact: "municipality.phone",
            dutch: #"<a class="data" href="tel:14075"><bdi dir="ltr">14 075</bdi></a>"#,
            arabic: #"<a class="data" href="tel:14075"><bdi dir="ltr">14 075</bdi></a>"#),
        Case(
            fact: "visit.url",
            dutch:
                #"<a class="data" href="https://www.testdam.nl/bezoek/"><bdi dir="ltr">testdam.nl/bezoek</bdi></a>"#,
            arabic:
                #"<a class="data" href="https://www.testdam.nl/bezoek/"><bdi dir="ltr">testdam.nl/bezoek</bdi></a>"#
        ),
        Case(
            fact: "help.email",
            dutch:
                #"<a class="data" href="mailto:info@testdam.nl"><bdi dir="ltr">info@testdam.nl</bdi></a>"#,
            arabic:
                #"<a class="data" href="mailto:info@testdam.nl"><bdi dir="ltr">info@testdam.nl</bdi></a>"#
        ),
        Case(
            fact: "municipality.name", dutch: "<bdi>Testdam</bdi>",
            arabic: #"<bdi lang="nl" dir="ltr">Testdam</bdi>"#),
        Case(
            fact: "street.address", dutch: "<bdi>Plein 1, 1506 MZ</bdi>",
            arabic: #"<bdi lang="nl" dir="ltr">Plein 1, 1506 MZ</bdi>"#),
        Case(
            fact: "street.postcode", dutch: #"<bdi dir="ltr">1506 MZ</bdi>"#,
            arabic: #"<bdi dir="ltr">1506 MZ</bdi>"#),
        Case(
            fact: "bus.time", dutch: #"<bdi dir="ltr">08:30</bdi>"#,
            arabic: #"<bdi dir="ltr">08:30</bdi>"#),
        Case(
            fact: "ticket.amount", dutch: #"<bdi dir="ltr">€ 4,50</bdi>"#,
            arabic: #"<bdi dir="ltr">€ 4,50</bdi>"#),
        // Syrian families say شباط for February, with the digits that stand on Dutch letters.
        Case(
            fact: "start.date", dutch: #"<time datetime="2026-02-01">1 februari 2026</time>"#,
            arabic: #"<time datetime="2026-02-01">1 شباط 2026</time>"#),
        Case(
            fact: "rule.text", dutch: "Neem <b>altijd</b> je pas mee.",
            arabic: "خذوا بطاقتكم <b>دائمًا</b>."),
        Case(
            fact: "service:doctor",
            dutch: #"<a href="../services/health/index.html#doctor">Huisarts</a>"#,
            arabic: #"<a href="../services/health/index.html#doctor">طبيب العائلة</a>"#),
        Case(
            fact: "service:doctor.phone",
            dutch: #"<a class="data" href="tel:0203467200"><bdi dir="ltr">020-346 72 00</bdi></a>"#,
            arabic: #"<a class="data" href="tel:0203467200"><bdi dir="ltr">020-346 72 00</bdi></a>"#
        ),
        Case(
            fact: "service:doctor.name", dutch: "<bdi>De Brug</bdi>",
            arabic: #"<bdi lang="nl" dir="ltr">De Brug</bdi>"#),
    ])
    func aFactBringsItsDirectionAndItsLink(_ fact: Case) async throws {
        let site = try Self.site("Voor {\(fact.fact)} na.", arabic: "قبل {\(fact.fact)} بعد.")
        let built = try await site.build()
        let dutch = try built.main("testdam/nl/a")
        let arabic = try built.main("testdam/ar/a")
        #expect(dutch.contains("<p>Voor \(fact.dutch) na.</p>"), "\(dutch)")
        #expect(arabic.contains("<p>قبل \(fact.arabic) بعد.</p>"), "\(arabic)")
    }

    @Test(arguments: [
        ("municipality.phone", #"<bdi dir="ltr">14 075</bdi>"#),
        ("visit.url", #"<bdi dir="ltr">testdam.nl/bezoek</bdi>"#),
        ("help.email", #"<bdi dir="ltr">info@testdam.nl</bdi>"#),
        ("service:doctor", "Huisarts"),
    ])
    func insideALinkAFactIsNoLink(fact: String, expected: String) async throws {
        let site = try Self.site(
            "[Zie {\(fact)}](https://www.voorbeeld.nl)",
            arabic: "[انظروا {\(fact)}](https://www.voorbeeld.nl)")
        let page = try await site.build().main("testdam/nl/a")
        #expect(
            page.contains(#"<a href="https://www.voorbeeld.nl">Zie \#(expected)</a>"#), "\(page)")
    }

    @Test func aTitleWithAFactIsPlainInTheHead() async throws {
        var site = SampleSite()
        site.page("a", title: "Bel {municipality.phone} in {municipality.name}", "Tekst.")
        let built = try await site.build()
        let page = try built.page("testdam/nl/a")
        #expect(page.all("title").map(\.text) == ["Bel 14 075 in Testdam"])
        #expect(page.all("h1").map(\.text) == ["Bel 14 075 in Testdam"])
        let heading = try #require(page.all("h1").first)
        #expect(heading.all("a").map { $0["href"] } == ["tel:14075"])
    }

    @Test func anAddressThatIsItsOwnTextIsIsolated() async throws {
        var site = SampleSite()
        site.page("a", "Kijk op <https://www.voorbeeld.nl/zorg/>.")
        let page = try await site.build().main("testdam/nl/a")
        #expect(
            page.contains(
                #"<a href="https://www.voorbeeld.nl/zorg/"><bdi dir="ltr">voorbeeld.nl/zorg</bdi></a>"#
            ),
            "\(page)")
    }
}
