import Site
import Testing

/// A form on its page: each question with the room for its answer, also in two languages.
@Suite struct FormTests {
    private static func main(_ folder: String) async throws -> Element {
        let page = try await SmallSite.build().page("testdam/\(folder)")
        return try #require(page.all("main").first)
    }

    private static let languages = ["nl", "ar", "ar+nl"]

    @Test("each question has the room that it asks for, in every language", arguments: languages)
    func room(language: String) async throws {
        let main = try await Self.main("\(language)/talk")
        func count(_ id: String, _ style: String) throws -> Int {
            try #require(main.with(id: id)).all(class: style).count
        }
        func parts(_ id: String, _ style: String) throws -> [Int] {
            try #require(main.with(id: id)).all(class: style).map { $0.all("i").count }
        }
        #expect(try parts("name", "lines") == [1])
        #expect(try parts("learn", "lines") == [3])
        #expect(try count("readers", "box") == 2)
        #expect(try parts("readers", "lines") == [1])
        #expect(try count("feeling", "box") == 5)
        #expect(try count("feeling", "p") == 5)
        #expect(try parts("day", "digits") == [2, 2, 4])
        let rows = try #require(main.with(id: "tasks")).all("tbody").flatMap { $0.all("tr") }
        #expect(rows.map { $0.all("td").count } == [2, 2, 2])
        #expect(rows[0]["id"] == "post")
        #expect(rows[1...].allSatisfy { $0.text.isEmpty })
        #expect(try parts("sign-family", "fields") == [3])
    }

    @Test("room to write says nothing to those who hear the page", arguments: languages)
    func silence(language: String) async throws {
        let main = try await Self.main("\(language)/talk")
        for style in ["lines", "digits"] {
            #expect(main.all(class: style).allSatisfy { $0["aria-hidden"] == "true" })
        }
    }

    @Test("numbers go on from list to list")
    func numbers() async throws {
        let lists = try await Self.main("nl/talk").all("ol", class: "questions")
        #expect(lists.map { $0["start"] ?? "1" } == ["1", "4"])
    }

    @Test("only digits run from left to right in a form from right to left")
    func direction() async throws {
        let page = try await SmallSite.build().page("testdam/ar/talk")
        #expect(page.all("html").first?["dir"] ?? page["dir"] == "rtl")
        let main = try #require(page.all("main").first)
        let turned = main.descendants.filter { $0["dir"] == "ltr" }
        #expect(!turned.isEmpty)
        #expect(turned.allSatisfy { $0.classes == ["digits"] })
    }

    @Test("a question stands in both languages of a pair, its room once")
    func pair() async throws {
        let question = try #require(try await Self.main("ar+nl/talk").with(id: "name"))
        let asked = try #require(question.all("p").first)
        #expect(asked.elements.map(\.text) == ["ما اسمكم؟", "Hoe heet je?"])
        #expect(question.all(class: "lines").count == 1)
        #expect(asked.all(class: "lines").isEmpty)
    }

    @Test("forms have an overview, to which the start page and each form lead")
    func overview() async throws {
        let site = try await SmallSite.build()
        let links = { (page: Element) in page.all("a").compactMap { $0["href"] } }
        #expect(links(try site.page("testdam/nl")).contains("forms/index.html"))
        #expect(!links(try site.page("testdam/nl")).contains("talk/index.html"))
        #expect(links(try site.page("testdam/nl/forms")).contains("../talk/index.html"))
        #expect(links(try site.page("testdam/nl/talk")).contains("../forms/index.html"))
    }

    @Test("a site without forms has no overview of them")
    func none() async throws {
        let site = try await SampleSite().build()
        #expect(!site.files.contains { $0.path.contains("/forms/") })
    }

    @Test("in a booklet the ids of a form carry its name")
    func booklet() async throws {
        var sample = try SmallSite.sample()
        sample.content["booklets/talks.md"] = """
            ---
            kind: booklet
            checked: 2026-11-23
            ---

            # Gesprekken

            ## Eerst

            - [Gesprek](../forms/talk.md)
            """
        let book = try await sample.build(toleratesErrors: false).page("testdam/nl/book/talks")
        #expect(book.with(id: "talk--learn")?.all("i").count == 3)
        #expect(book.with(id: "talk--readers-all") != nil)
        #expect(book.with(id: "talk--post") != nil)
    }

    @Test("an old translation of a question is shown and marked")
    func stale() async throws {
        var sample = try SmallSite.sample()
        sample.translate(
            "forms/talk", "ar", [("Hoe heet je?", "ما اسمكم؟")], stale: ["Hoe heet je?"])
        let question = try await sample.build().page("testdam/ar/talk").with(id: "name")
        let asked = try #require(question?.all("p").first)
        #expect(asked.classes == ["stale"])
        #expect(asked.text.contains("ما اسمكم؟"))
    }

    @Test("a municipality rewords a question and keeps its boxes")
    func localChange() async throws {
        var sample = try SmallSite.sample()
        sample.content["municipalities/testdam/forms/talk-testdam.md"] = """
            ---
            kind: changes
            of: talk
            ---

            - Wie in Testdam mag dit lezen? {#readers change=replace}
            - Wat is je adres? {#address change=add after=name answer=lines lines=2}
            """
        let site = try await sample.build()
        let local = try #require(try site.page("testdam/nl/talk").with(id: "readers"))
        #expect(local.text.contains("Wie in Testdam mag dit lezen?"))
        #expect(local.all(class: "box").count == 2)
        let national = try site.page("oosterveen/nl/talk")
        #expect(national.with(id: "readers")?.text.contains("Testdam") == false)
        #expect(national.with(id: "address") == nil)
        #expect(try site.page("testdam/nl/talk").with(id: "address")?.all("i").count == 2)
    }
}
