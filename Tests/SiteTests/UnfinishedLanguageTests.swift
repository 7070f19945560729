import Site
import Testing

/// A language that is not finished: shown last, marked, with English and then Dutch in its gaps.
@Suite struct UnfinishedLanguageTests {
    private static func site() throws -> SampleSite {
        var site = SampleSite()
        for code in ["ar", "en", "fa", "uk"] {
            for name in ["settings.txt", "interface.po"] {
                site.locales["\(code)/\(name)"] = try Project.text("locales/\(code)/\(name)")
            }
        }
        site.page("a", "Tekst één.\n\nTekst twee.\n\nTekst drie.")
        site.translate(
            "pages/a", "en", [("Tekst één.", "Text one."), ("Tekst twee.", "Text two.")])
        site.translate("pages/a", "fa", [("Tekst één.", "متن یک.")])
        return site
    }

    @Test func itStandsAfterTheFinishedOnesAndSaysSo() async throws {
        let built = try await Self.site().build()
        for page in ["", "testdam"] {
            let items = try built.page(page).all("ul", class: "language-choice")
                .flatMap { $0.all("li") }
            #expect(items.map { $0.all("a").first?["lang"] } == ["nl", "ar", "en", "fa", "uk"])
            let marks = items.map { $0.all("small", class: "unfinished").first }
            #expect(marks.map { $0?["lang"] } == [nil, nil, nil, "fa", "uk"])
            #expect(marks.map { $0?["dir"] } == [nil, nil, nil, "rtl", "ltr"])
            #expect(
                marks.map { $0?.text } == [nil, nil, nil, "هنوز کامل نیست", "ще не завершено"])
        }
        let home = try built.page("testdam/uk").all("p", class: "notice").map(\.text)
        #expect(
            home == [
                "Переклад цією мовою ще не завершено. Багато текстів ви поки що бачите іншою мовою."
            ])
        #expect(try built.page("testdam/ar").all("p", class: "notice").isEmpty)
    }

    @Test func englishAndThenDutchStandInWithTheirDirection() async throws {
        let page = try await Self.site().build().page("testdam/fa/a")
        #expect(page["lang"] == "fa")
        #expect(page["dir"] == "rtl")
        let main = try #require(page.all("main").first)
        let texts = try #require(main.elements.last { $0.name == "div" }).all("p")
        #expect(texts.map { $0["lang"] } == [nil, "en", "nl"])
        #expect(texts.map { $0["dir"] } == [nil, "ltr", "ltr"])
        #expect(
            texts.map(\.text) == ["متن یک.", "Text two. English", "Tekst drie. Nederlands"])
        #expect(
            texts.compactMap { $0.all("small", class: "mark").first?["dir"] } == ["rtl", "rtl"])
    }

    @Test(arguments: [
        (1, "1 завдання", "1 کار"), (3, "3 завдання", "3 کار"), (5, "5 завдань", "5 کار"),
    ])
    func theWordsOfThePagesCountAsTheLanguageDoes(
        count: Int, ukrainian: String, persian: String
    ) async throws {
        var site = try Self.site()
        site.content["roles/family.md"] =
            "---\nkind: role\npictogram: family\nshort: Gezin\nchecked: 2026-11-23\n---\n\n"
            + "# Gezin\n\n## Doet {#does}\n\n- A\n\n## Niet {#does-not}\n\n- B\n\n## Vraag {#ask}\n\n- C\n"
        let tasks = (1...count).map { "- [ ] Taak \($0) {#t\($0) role=family}\n" }.joined()
        site.content["checklists/list.md"] =
            "---\nkind: checklist\nchecked: 2026-11-23\nroles: family\n---\n\n# Lijst\n\n"
            + "## Begin {#start}\n\n\(tasks)"
        let built = try await site.build()
        #expect(try built.text("testdam/uk/list/family/index.html").contains(ukrainian))
        #expect(try built.text("testdam/fa/list/family/index.html").contains(persian))
    }
}
