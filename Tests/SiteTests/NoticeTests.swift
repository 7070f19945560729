import Site
import Testing

/// How many texts of a page are not translated, counted as Arabic counts.
@Suite struct NoticeTests {
    @Test(
        arguments: [
            (0, nil),
            (1, "نص واحد في هذه الصفحة لم يُترجم بعد. ترونه بلغة أخرى."),
            (2, "نصّان في هذه الصفحة لم يُترجما بعد. ترونهما بلغة أخرى."),
            (3, "3 نصوص في هذه الصفحة لم تُترجم بعد. ترونها بلغة أخرى."),
            (11, "11 نصًّا في هذه الصفحة لم يُترجم بعد. ترونها بلغة أخرى."),
            (100, "100 نص في هذه الصفحة لم يُترجم بعد. ترونها بلغة أخرى."),
        ] as [(Int, String?)])
    func missingTextsAreCountedInArabic(count: Int, expected: String?) async throws {
        var site = SampleSite()
        try site.addArabic()
        let missing = (0..<count).map { "Tekst nummer \($0)." }
        site.page("a", (["Vertaald."] + missing).joined(separator: "\n\n"))
        site.translate("pages/a", "ar", [("Vertaald.", "مترجم."), ("Titel", "عنوان")])
        let built = try await site.build()
        let page = try built.page("testdam/ar/a")
        #expect(page.all("p", class: "notice").map(\.text) == (expected.map { [$0] } ?? []))
        #expect(page.all("p", class: "foreign").count == count)
        #expect(try built.page("testdam/nl/a").all("p", class: "notice").isEmpty)
    }

    /// Zero never stands in a notice; a role without tasks shows its form.
    @Test(arguments: [
        (0, "0 taken", "لا مهام"), (1, "1 taak", "مهمة واحدة"), (2, "2 taken", "مهمتان"),
        (3, "3 taken", "3 مهام"), (11, "11 taken", "11 مهمة"), (100, "100 taken", "100 مهمة"),
    ])
    func tasksOfARoleAreCounted(count: Int, dutch: String, arabic: String) async throws {
        var site = SampleChecklist.site
        try site.addArabic()
        let tasks = (0..<count).map { "- [ ] Taak \($0) {#t\($0) role=sponsor}" }
        site.content["checklists/list.md"] = SampleChecklist.document(
            "## Fase {#phase}\n\n- [ ] Iets {#some role=family}\n" + tasks.joined(separator: "\n"))
        let built = try await site.build()
        for (language, expected) in [("nl", dutch), ("ar", arabic)] {
            let page = try built.page("testdam/\(language)/list/sponsor")
            #expect(page.all("p", class: "lead").map(\.text) == [expected])
        }
    }
}
