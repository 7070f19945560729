import Site
import Testing

@Suite struct ChecklistTests {
    private static let text = """
        Zo werkt het.

        ## Eerst {#first}

        - [x] Maak klaar {#prepare role=sponsor due=-1d}
        - [ ] Kies samen {#choose role=family,sponsor due=+1w}

          Neem de pas mee.

        ## Dan {#then}

        - [ ] Rust uit {#rest role=family}
        """

    private static func built(roles: String = "family, sponsor, neighbour") async throws
        -> BuiltSite
    {
        var site = SampleChecklist.site
        site.content["checklists/list.md"] = SampleChecklist.document(text, roles: roles)
        return try await site.build()
    }

    @Test(arguments: [
        ("family, sponsor, neighbour", ["Klaar", "Taak", "Gezin", "Sponsor", "Buur"]),
        ("neighbour, sponsor, family", ["Klaar", "Taak", "Buur", "Sponsor", "Gezin"]),
    ])
    func columnsStandInTheOrderOfTheHeader(roles: String, expected: [String]) async throws {
        let page = try await Self.built(roles: roles).page("testdam/nl/list")
        let tables = page.all("table", class: "tasks")
        #expect(tables.count == 2)
        for table in tables {
            #expect(table.all("th").map(\.text) == expected)
            #expect(table.all("th").allSatisfy { $0["scope"] == "col" })
        }
    }

    @Test func theFirstRoleIsResponsibleAndTheOthersHelp() async throws {
        let page = try await Self.built().page("testdam/nl/list")
        let row = try #require(page.with(id: "choose"))
        let cells = row.elements.dropFirst(2)
        #expect(cells.map(\.text) == ["●", "○", ""])
        let legend = try #require(page.all("p", class: "legend").first)
        #expect(legend.text == "● verantwoordelijk \u{A0} ○ helpt")
        let meta = try #require(row.all("p", class: "meta").first)
        let chips = meta.elements.filter { !$0.classes.contains("due") }
        #expect(chips.map(\.text) == ["Gezin", "Sponsor"])
        #expect(chips.map(\.name) == ["b", "span"])
        let other = try #require(page.with(id: "prepare"))
        #expect(other.elements.dropFirst(2).map(\.text) == ["", "●", ""])
    }

    @Test func detailsAndTheTimeStandBelowTheTask() async throws {
        let page = try await Self.built().page("testdam/nl/list")
        let row = try #require(page.with(id: "choose"))
        #expect(row.all("p").prefix(2).map(\.text) == ["Kies samen", "Neem de pas mee."])
        #expect(row.all("span", class: "due").map(\.text) == ["1 week na aankomst"])
        #expect(try #require(page.with(id: "rest")).all("span", class: "due").isEmpty)
    }

    @Test func aTaskThatIsDoneSaysSoInWords() async throws {
        let page = try await Self.built().page("testdam/nl/list")
        let done = try #require(page.with(id: "prepare")?.all("td", class: "done").first)
        #expect(done.all("span", class: "box").map(\.classes) == [["box", "ticked"]])
        #expect(done.text == "al gedaan")
        let open = try #require(page.with(id: "choose")?.all("td", class: "done").first)
        #expect(open.children.isEmpty)
        #expect(open.text == "")
    }

    @Test(arguments: [
        ("sponsor", ["prepare", "choose"], ["first"], "2 taken"),
        ("family", ["choose", "rest"], ["first", "then"], "2 taken"),
        ("neighbour", [], [], "0 taken"),
    ])
    func aRolesPageHasOnlyItsTasks(
        role: String, tasks: [String], phases: [String], count: String
    ) async throws {
        let page = try await Self.built().page("testdam/nl/list/\(role)")
        #expect(page.all("tr").compactMap { $0["id"] } == tasks)
        #expect(page.all("section", class: "phase").compactMap { $0["id"] } == phases)
        #expect(page.all("p", class: "lead").map(\.text) == [count])
        for table in page.all("table", class: "tasks") {
            #expect(table.all("th").map(\.text) == ["Klaar", "Taak"])
            #expect(
                table.all("tbody").flatMap { $0.all("tr") }.allSatisfy { $0.elements.count == 2 })
        }
        // Others are still named: the family wants to know who helps.
        if role == "sponsor" {
            let row = try #require(page.with(id: "choose"))
            let meta = try #require(row.all("p", class: "meta").first)
            let chips = meta.elements.filter { !$0.classes.contains("due") }
            #expect(chips.map(\.text) == ["Gezin", "Sponsor"])
        }
    }

    @Test func theListLinksToEachRolesPage() async throws {
        let page = try await Self.built().page("testdam/nl/list")
        let links = try #require(page.all("nav", class: "chips").first).all("a")
        #expect(
            links.map { $0["href"] } == [
                "family/index.html", "sponsor/index.html", "neighbour/index.html",
            ])
        #expect(links.map(\.text) == ["Gezin", "Sponsor", "Buur"])
    }

    @Test func dotsTellHowFarThePhaseIs() async throws {
        let page = try await Self.built().page("testdam/nl/list")
        let progress = page.all("p", class: "progress")
        #expect(
            progress.map { $0.all("i").map { $0.classes == ["on"] } } == [
                [true, false], [true, true],
            ])
        #expect(progress.allSatisfy { $0["aria-hidden"] == "true" })
    }

    @Test(arguments: [
        ("0d", "op de dag van aankomst", "في يوم الوصول"),
        ("-1d", "1 dag voor aankomst", "قبل يوم واحد من الوصول"),
        ("-14d", "14 dagen voor aankomst", "قبل 14 يومًا من الوصول"),
        ("+2d", "2 dagen na aankomst", "بعد يومين من الوصول"),
        ("+1w", "1 week na aankomst", "بعد أسبوع واحد من الوصول"),
        ("-3w", "3 weken voor aankomst", "قبل 3 أسابيع من الوصول"),
        ("+6m", "6 maanden na aankomst", "بعد 6 أشهر من الوصول"),
        ("-1m", "1 maand voor aankomst", "قبل شهر واحد من الوصول"),
        ("+1y", "1 jaar na aankomst", "بعد سنة واحدة من الوصول"),
        ("-2y", "2 jaar voor aankomst", "قبل سنتين من الوصول"),
        ("+100d", "100 dagen na aankomst", "بعد 100 يوم من الوصول"),
    ])
    func aTimeFromArrivalIsSaidInWords(due: String, dutch: String, arabic: String) async throws {
        var site = SampleChecklist.site
        try site.addArabic()
        site.content["checklists/list.md"] = SampleChecklist.document(
            "## Fase {#phase}\n\n- [ ] Iets {#some role=family due=\(due)}")
        let built = try await site.build()
        #expect(try built.page("testdam/nl/list").all("span", class: "due").map(\.text) == [dutch])
        #expect(try built.page("testdam/ar/list").all("span", class: "due").map(\.text) == [arabic])
    }
}
