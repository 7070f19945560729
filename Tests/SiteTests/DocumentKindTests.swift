import Site
import Testing

/// What stands on the page of each kind, and in which order.
@Suite struct DocumentKindTests {
    @Test func anAppliancePutsSafetyFirstAndHelpLast() async throws {
        let page = try await SmallSite.build().page("testdam/nl/hob")
        let main = try #require(page.all("main").first)
        let order = main.elements.map { element in
            element["id"] ?? element.classes.first { $0 != "alert" && $0 != "warning" }
                ?? element.name
        }
        // The source has the sections in another order: do-not, help, clean, steps.
        #expect(
            order == ["title", "safety", "lead", "steps", "do-not", "clean", "help", "neighbours"])
        let safety = try #require(main.all("div", class: "safety").first)
        #expect(safety.text == "Veiligheid eerst Blijf bij de pan.")
        #expect(safety["role"] == "note")
        // The one safety line stands there once.
        #expect(main.text.split(separator: "Blijf bij de pan.").count == 2)
    }

    @Test func aStepHasItsPicture() async throws {
        let page = try await SmallSite.build().page("testdam/nl/hob")
        let items = try #require(page.with(id: "steps")).all("li")
        #expect(items.map { $0["id"] } == ["pan", "hot"])
        #expect(items.allSatisfy { $0.elements.first?.name == "svg" })
        #expect(items.allSatisfy { $0.elements.first?["aria-hidden"] == "true" })
    }

    @Test func aSignShowsItsWordsInEveryLanguageThatHasThem() async throws {
        var site = SampleSite()
        try site.addArabic(fallback: "en")
        site.add("en", name: "English", direction: "ltr")
        site.content["signs/toilet.md"] = """
            ---
            kind: sign
            pictogram: toilet
            checked: 2026-11-23
            ---

            # Toilet

            ## Niet {#no}

            - Luiers {#nappies pictogram=nappy}
            - Verf {#paint pictogram=paint}
            """
        site.translate("signs/toilet", "ar", [("Niet", "ممنوع"), ("Verf", "الطلاء")])
        site.translate("signs/toilet", "en", [("Niet", "No"), ("Luiers", "Nappies")])
        let page = try await site.build().page("testdam/ar/toilet")
        let section = try #require(page.with(id: "no"))
        #expect(section.classes == ["sign", "no"])
        func words(_ element: Element) -> [[String: String]] {
            element.all("span").filter { $0.classes == ["own"] || $0.classes == ["other"] }.map {
                ["text": $0.text, "lang": $0["lang"] ?? "-", "dir": $0["dir"] ?? "-"]
            }
        }
        #expect(
            words(try #require(page.with(id: "paint"))) == [
                ["text": "الطلاء", "lang": "-", "dir": "-"],
                ["text": "Verf", "lang": "nl", "dir": "ltr"],
            ])
        // Arabic is missing: English stands in, and is not said twice as its own.
        let nappies = words(try #require(page.with(id: "nappies")))
        #expect(nappies[0]["text"] == "Nappies English")
        #expect(nappies.dropFirst().map { $0["lang"] } == ["nl", "en"])
        let heading = try #require(section.all("h2").first)
        #expect(words(heading).map { $0["text"] } == ["ممنوع", "Niet", "No"])
    }

    @Test func aRoleSaysForWhomAndWhatAndWhatNot() async throws {
        let page = try await SmallSite.build().page("testdam/nl/sponsor")
        #expect(page.all("p", class: "organisation").map(\.text) == ["Vrijwilliger"])
        let columns = try #require(page.all("div", class: "columns").first)
        #expect(columns.elements.map { $0["id"] } == ["does", "does-not"])
        #expect(page.with(id: "ask")?.classes == ["ask"])
    }

    @Test func theRolesPageListsEachQuestionWithItsPerson() async throws {
        let page = try await SmallSite.build().page("testdam/nl/roles")
        let groups = try #require(page.with(id: "Ask")).all("tbody")
        #expect(
            groups.map { $0.all("tr").map { $0.elements.map(\.text) } } == [
                [["Waar koop ik dit?", "Sponsor"], ["Hoe werkt dit?"]],
                [["Wat willen jullie?", "Gezin"]],
            ])
        #expect(groups[0].all("th").map { $0["rowspan"] } == ["2"])
        #expect(groups[0].all("a").map { $0["href"] } == ["../sponsor/index.html"])
    }

    @Test func aPageWithThreeSectionsHasContents() async throws {
        let page = try await SmallSite.build().page("testdam/nl/health")
        let contents = try #require(page.all("nav", class: "contents").first)
        #expect(contents.all("a").map { $0["href"] } == ["#doctor", "#insurance", "#questions"])
        #expect(contents.all("a").map(\.text) == ["De huisarts", "Verzekering", "Vragen"])
    }

    @Test func twoSectionsNeedNoContents() async throws {
        var site = SampleSite()
        site.page("a", "## Eén {#one}\n\nA.\n\n## Twee {#two}\n\nB.")
        let page = try await site.build().page("testdam/nl/a")
        #expect(page.all("nav", class: "contents").isEmpty)
    }

    @Test(arguments: [
        ("NOTE", "note", "Goed om te weten"), ("TIP", "tip", "Tip"),
        ("IMPORTANT", "important", "Belangrijk"), ("WARNING", "warning", "Let op"),
        ("CAUTION", "warning", "Gevaar"),
    ])
    func anAlertSaysItsKindInWords(kind: String, style: String, title: String) async throws {
        var site = SampleSite()
        site.page("a", "> [!\(kind)]\n> Kijk uit.")
        let page = try await site.build().page("testdam/nl/a")
        let alert = try #require(page.all("div", class: "alert").first)
        #expect(alert.classes == ["alert", style])
        #expect(alert.text == "\(title) Kijk uit.")
    }

    @Test func aTableHasItsHeadings() async throws {
        let page = try await SmallSite.build().page("testdam/nl/health")
        let table = try #require(page.with(id: "insurance")?.all("table").first)
        #expect(table.all("th").map { $0["scope"] } == ["col", "col"])
        #expect(
            table.all("tr").map { $0.elements.map(\.text) } == [
                ["Wat", "Wie betaalt"], ["Huisarts", "de verzekering"], ["Bril", "jij zelf"],
            ])
        #expect(table.all("tr").last?["id"] == "glasses")
    }
}
