import Diagnostics
import Site
import Testing

/// Nothing that authors or translators write becomes markup.
@Suite struct EscapingTests {
    private static let wild = #"<script>alert(1)</script>&"'"#

    @Test func aTitleWithMarkupIsText() async throws {
        var site = SampleSite()
        site.page("a", title: #"\<script>alert(1)\</script>\&"'"#, "Tekst.")
        let built = try await site.build()
        let page = try built.page("testdam/nl/a")
        #expect(page.all("script").isEmpty)
        #expect(page.all("title").map(\.text) == [Self.wild])
        #expect(page.all("h1").map(\.text) == [Self.wild])
        #expect(
            try built.text("testdam/nl/a/index.html").contains(
                "<h1>&lt;script&gt;alert(1)&lt;/script&gt;&amp;\"'</h1>"))
    }

    @Test func aNameFromATableIsText() async throws {
        var site = SampleSite()
        site.content["services.csv"] = """
            id,category,name,label,what,source,checked
            a,health,"<script>alert(1)</script>&""'",Huisarts,Bel.,"<b>&""'</b>",2026-11-23

            """
        let page = try await site.build().page("testdam/nl/services/health")
        #expect(page.all("script").isEmpty)
        #expect(page.all("p", class: "door-name").map(\.text) == [Self.wild])
        #expect(page.all("p", class: "provenance").contains { $0.text.contains("<b>&\"'</b>") })
    }

    @Test func anAttributeStaysWhole() async throws {
        let name = #"A & "B" 'C' > D"#
        var site = SampleSite()
        site.content["municipalities/testdam/facts.csv"] = """
            id,type,value,source,source_date,checked
            municipality.name,name,"A & ""B"" 'C' > D",Gids,,2026-11-23
            municipality.url,url,https://www.testdam.nl,Gids,,2026-11-23

            """
        site.content["pages/a.md"] = """
            ---
            kind: page
            summary: In {municipality.name}
            checked: 2026-11-23
            ---

            # Titel
            """
        let page = try await site.build().page("testdam/nl/a")
        let description = page.all("meta").filter { $0["name"] == "description" }
        #expect(description.map { $0["content"] } == ["In \(name)"])
    }

    @Test func aTranslationWithMarkupIsText() async throws {
        var site = SampleSite()
        try site.addArabic()
        site.page("a", "Tekst.")
        site.translate("pages/a", "ar", [("Tekst.", #"\<img src=x onerror=alert(1)>"#)])
        let page = try await site.build().page("testdam/ar/a")
        #expect(page.all("img").isEmpty)
    }

    @Test func wordsOfThePageWithMarkupAreText() async throws {
        var site = SampleSite()
        site.add("en", name: "<b>English</b>", direction: "ltr")
        site.locales["en/interface.po"] = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Ga naar de inhoud"
            msgstr "<script>alert(1)</script>&\\"'"

            """
        site.page("a", "Tekst.")
        let page = try await site.build().page("testdam/en/a")
        #expect(page.all("a", class: "skip").map(\.text) == [Self.wild])
        #expect(page.all("script").isEmpty)
    }

    @Test func controlCharactersNeverReachAPage() async throws {
        var site = SampleSite()
        site.page("a", title: "Ti\u{7}tel", "Te\u{0}k\u{1B}st\u{9F}.")
        #expect(site.diagnostics().map(\.identifier).contains("control-character"))
        let built = try await site.build(toleratesErrors: true)
        for file in built.files where file.path.hasSuffix(".html") {
            #expect(
                file.bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }, "\(file.path)")
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x",
    ])
    func aLinkThatRunsAScriptIsNoLinkEvenAfterAnError(address: String) async throws {
        var site = SampleSite()
        site.page("a", "Zie [hier](\(address)).")
        #expect(site.diagnostics().map(\.identifier) == ["forbidden-scheme"])
        let page = try await site.build(toleratesErrors: true).page("testdam/nl/a")
        #expect(page.all("main").first?.all("a").isEmpty == true)
    }

    @Test func aLinkInTheNameOfACategoryIsChecked() throws {
        var site = SampleSite()
        site.content["categories.csv"] =
            "id,name,pictogram\nhealth,[Zorg](javascript:alert(1)),doctor\n"
        #expect(site.diagnostics().map(\.identifier) == ["forbidden-scheme"])
    }

    @Test func aLinkInATextFactIsChecked() throws {
        var site = SampleSite()
        site.content["facts.csv", default: ""] += "a.text,text,[Zie](weg.md),Gids,,2026-11-23\n"
        #expect(site.diagnostics().map(\.identifier) == ["unknown-link"])
    }

    @Test func aFontsNameCannotLeaveItsPlaceInTheStyleSheet() async throws {
        var site = SampleSite()
        site.locales["nl/settings.txt"] =
            "name: Nederlands\ndirection: ltr\nfonts: Noto\"} body { display: none, Noto Sans-2\n"
        let style = try await site.build().text("assets/wegwijs.css")
        #expect(
            style.hasSuffix(
                ":lang(nl){font-family:\"Noto body  display none\",\"Noto Sans-2\",system-ui,sans-serif}\n"
            ))
    }
}
