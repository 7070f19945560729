import Site
import Testing

/// The Dutch beside old or missing translations of what is about safety.
@Suite struct SafetyDutchTests {
    private static func site(_ text: String) throws -> SampleSite {
        var site = SampleSite()
        try site.addArabic(fallback: "en")
        site.add("en", name: "English", direction: "ltr")
        site.page("a", text)
        return site
    }

    private static func lines(_ site: SampleSite, _ page: String = "testdam/ar/a") async throws
        -> [Element]
    {
        try await site.build().page(page).all("span", class: "safety-dutch")
    }

    /// A stale text in every place where one may stand.
    @Test(arguments: [
        ("> [!WARNING]\n> Pas op.", "Pas op.", "p"),
        ("> [!CAUTION]\n> Pas op.", "Pas op.", "p"),
        ("Pas op. {#a critical=yes}", "Pas op.", "p"),
        ("Pas op. {#a critical=yes pictogram=warning}", "Pas op.", "p"),
        ("- Pas op. {#a critical=yes}", "Pas op.", "span"),
        ("## Kop {#k critical=yes}\n\nPas op.", "Pas op.", "p"),
        ("## Pas op {#k critical=yes}\n\nTekst.", "Pas op", "h2"),
        ("## Pas op {#k critical=yes pictogram=warning}\n\nTekst.", "Pas op", "span"),
        ("| A |\n|---|\n| Pas op {#a critical=yes} |", "Pas op", "td"),
    ])
    func anOldTextStandsAboveTheDutch(text: String, dutch: String, holder: String) async throws {
        var site = try Self.site(text)
        site.translate("pages/a", "ar", [(dutch, "انتبهوا")], stale: [dutch])
        let page = try await site.build().page("testdam/ar/a")
        let line = try #require(page.all("main").first?.all("span", class: "safety-dutch").first)
        #expect(line.attributes == ["class": "safety-dutch", "lang": "ar", "dir": "rtl"])
        #expect(line.elements.map(\.name) == ["small", "span"])
        #expect(line.elements.first?.text == "النص الهولندي الحالي:")
        #expect(line.elements.last?.attributes == ["lang": "nl", "dir": "ltr"])
        #expect(line.elements.last?.text == dutch)
        let around = try #require(
            page.descendants.last { $0.elements.contains { $0.classes == ["safety-dutch"] } })
        #expect(around.name == holder)
        #expect(around.classes.contains("stale"))
    }

    @Test func onlyWhatIsCriticalGetsIt() async throws {
        var site = try Self.site("Gewoon.\n\n> [!TIP]\n> Een tip.")
        site.translate(
            "pages/a", "ar", [("Gewoon.", "عادي."), ("Een tip.", "نصيحة.")],
            stale: ["Gewoon.", "Een tip."])
        #expect(try await Self.lines(site).isEmpty)
    }

    @Test func aCurrentTranslationStandsAlone() async throws {
        var site = try Self.site("> [!WARNING]\n> Pas op.")
        site.translate("pages/a", "ar", [("Pas op.", "انتبهوا.")])
        #expect(try await Self.lines(site).isEmpty)
    }

    @Test func aTextInAnotherLanguageGetsTheDutchToo() async throws {
        var site = try Self.site("> [!WARNING]\n> Pas op.")
        site.translate("pages/a", "en", [("Pas op.", "Take care.")])
        let page = try await site.build().page("testdam/ar/a")
        let line = try #require(page.all("span", class: "safety-dutch").first)
        #expect(line.elements.last?.text == "Pas op.")
        // In the English text, the words of the page stay Arabic.
        #expect(line["lang"] == "ar")
    }

    @Test func dutchThatStandsInIsNotRepeated() async throws {
        #expect(try await Self.lines(try Self.site("> [!WARNING]\n> Pas op.")).isEmpty)
    }

    @Test func theDutchPageIsAsItWas() async throws {
        var site = try Self.site("> [!WARNING]\n> Pas op.")
        site.translate("pages/a", "ar", [("Pas op.", "انتبهوا.")], stale: ["Pas op."])
        #expect(try await Self.lines(site, "testdam/nl/a").isEmpty)
    }

    /// A link in a table of contents must not hold another text or a link of its own.
    @Test func noLinkHoldsIt() async throws {
        var site = try Self.site(
            (1...3).map { "## Kop \($0) {#k\($0) critical=yes}\n\nTekst \($0)." }
                .joined(separator: "\n\n"))
        site.translate("pages/a", "ar", [("Kop 1", "عنوان")], stale: ["Kop 1"])
        let page = try await site.build().page("testdam/ar/a")
        #expect(page.all("a").flatMap { $0.all("span", class: "safety-dutch") }.isEmpty)
        #expect(page.all("span", class: "safety-dutch").count == 1)
    }

    @Test func factsAndLinksOfTheDutchWork() async throws {
        let dutch = "Bel {emergency.phone} of lees [dit](a.md#w)."
        var site = try Self.site("> [!WARNING]\n> \(dutch)\n\n## Meer {#w}\n\nTekst.")
        site.translate("pages/a", "ar", [(dutch, "اتصلوا.")], stale: [dutch])
        let line = try #require(try await Self.lines(site).first)
        #expect(line.all("a").map { $0["href"] ?? "" } == ["tel:112", "#w"])
    }

    @Test func aTextThatWasEditedWithoutAnUpdateShowsItsOldTranslation() async throws {
        var site = try Self.site("> [!WARNING]\n> Blijf altijd bij de pan.")
        site.translate("pages/a", "ar", [("Blijf bij de pan.", "ابقوا عند المقلاة.")])
        let page = try await site.build().page("testdam/ar/a")
        let text = try #require(page.all("p", class: "stale").first)
        #expect(text.text.hasPrefix("ابقوا عند المقلاة."))
        #expect(text.text.hasSuffix("Blijf altijd bij de pan."))
    }

    @Test func aSignInSeveralLanguagesHasTheDutchOnce() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.content["signs/s.md"] = """
            ---
            kind: sign
            pictogram: warning
            checked: 2026-11-23
            ---

            # Bord

            ## Niet {#no}

            - Vuur maken {#fire pictogram=fire critical=yes}
            """
        site.translate("signs/s", "ar", [("Vuur maken", "إشعال النار")], stale: ["Vuur maken"])
        let page = try await site.build().page("testdam/ar/s")
        let item = try #require(page.with(id: "fire"))
        #expect(item.all("span", class: "safety-dutch").isEmpty)
        #expect(item.all("span", class: "other").map(\.text) == ["Vuur maken"])
        // Made in Arabic alone, the sign has no Dutch of its own.
        site.languages = ["ar"]
        let alone = try await site.build().page("testdam/ar/s")
        #expect(alone.all("span", class: "safety-dutch").count == 1)
    }

    @Test func aTaskOfAChecklistHasIt() async throws {
        var site = SampleChecklist.site
        try site.addArabic()
        site.content["checklists/list.md"] = SampleChecklist.document(
            "## Fase {#phase}\n\n- [ ] Test de melder {#test role=sponsor critical=yes}\n")
        site.translate(
            "checklists/list", "ar", [("Test de melder", "افحصوا الجهاز")],
            stale: ["Test de melder"])
        for page in ["list", "list/sponsor"] {
            let lines = try await Self.lines(site, "testdam/ar/\(page)")
            #expect(lines.map { $0.elements.last?.text } == ["Test de melder"])
        }
    }
}
