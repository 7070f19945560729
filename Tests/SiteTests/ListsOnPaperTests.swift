import Site
import Testing

/// Checklists and the list of words on paper.
@Suite struct ListsOnPaperTests {
    private static func checklist() async throws -> [String: Element] {
        var site = SampleChecklist.site
        site.baseURL = "https://wegwijs.example.nl"
        site.content["checklists/list.md"] = SampleChecklist.document(
            "## Fase {#phase}\n\n- [ ] Samen {#together role=sponsor,family due=+1w}")
        return try await site.paper("checklist")
    }

    @Test func aChecklistComesWholeAndForEachRole() async throws {
        let paper = try await Self.checklist()
        #expect(
            paper.keys.sorted() == [
                "testdam/nl/checklist/list", "testdam/nl/checklist/list_family",
                "testdam/nl/checklist/list_sponsor",
            ])
        let table = try #require(paper["testdam/nl/checklist/list"])
        #expect(
            table.all("thead")[0].all("th").map(\.text) == ["Klaar", "Taak", "Gezin", "Sponsor"])
        for (path, sheet) in paper {
            let lines = try #require(sheet.all("p", class: "fill-in").first, "\(path)")
            #expect(lines.elements.map(\.text) == ["Naam", "Datum"])
            #expect(lines.all("i", class: "line").allSatisfy { $0["aria-hidden"] == "true" })
        }
    }

    @Test func theFamilysListHasLargeType() async throws {
        let paper = try await Self.checklist()
        let large = paper.filter {
            $0.value.all("body").contains { $0.classes.contains("large") }
        }
        #expect(large.keys.sorted() == ["testdam/nl/checklist/list_family"])
        let family = try #require(large.values.first)
        #expect(family.all("td", class: "done").count == 1)
        #expect(family.all("span", class: "due").map(\.text) == ["1 week na aankomst"])
    }

    @Test func eachSheetSaysAtItsFootWhatItIs() async throws {
        let paper = try await Self.checklist()
        let feet = paper.mapValues { $0.all("style").map(\.text).joined() }
        #expect(
            feet["testdam/nl/checklist/list"]?.hasPrefix(
                "@page ticks-across{@bottom-center{content:\"Lijst · Testdam · Nederlands · \"")
                == true)
        #expect(feet.values.allSatisfy { $0.contains("counter(page)\" / \"counter(pages)") })
        #expect(
            paper["testdam/nl/checklist/list_sponsor"]?.all("figcaption").map(\.text) == [
                "wegwijs.example.nl/testdam/nl/list/sponsor"
            ])
    }

    @Test func pagesOfTheWebHaveNoLinesToFillIn() async throws {
        var site = SampleChecklist.site
        site.content["checklists/list.md"] = SampleChecklist.document(
            "## Fase {#phase}\n\n- [ ] Samen {#together role=sponsor,family}")
        let page = try await site.build().page("testdam/nl/list/family")
        #expect(page.all("p", class: "fill-in").isEmpty)
        #expect(page.all("body")[0].classes == ["kind-checklist", "one-role"])
    }

    @Test func theListOfWordsHasRoomForNotes() async throws {
        var site = SampleSite()
        site.content["glossary.csv"] =
            "id,term,meaning,source,checked\ndoctor,huisarts,Je eigen dokter.,Gids,2026-11-23\n"
        site.page("health", "De huisarts helpt.")
        let sheet = try #require(try await site.paper("words")["testdam/nl/words/words"])
        let table = try #require(sheet.all("table").first)
        #expect(
            table.all("thead")[0].all("th").map(\.text) == [
                "Nederlands woord", "Betekenis", "Notities",
            ])
        #expect(table.all("tbody")[0].elements.map(\.elements.count) == [3])
        let page = try await site.build().page("testdam/nl/words")
        #expect(page.all("thead")[0].all("th").count == 2)
        #expect(page.all("tbody")[0].elements.map(\.elements.count) == [2])
    }
}
