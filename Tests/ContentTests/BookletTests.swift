import Content
import Testing

/// Several booklets of one edition: their order, and which addresses they end with.
@Suite struct BookletTests {
    private static func booklet(_ header: String, _ documents: String...) -> String {
        let links = documents.map { "- [x](../\($0).md)\n" }.joined()
        return "---\nkind: booklet\nchecked: 2026-11-23\n\(header)---\n\n# Boekje\n\n## Deel\n\n"
            + links
    }

    @Test("the largest booklet comes first and gives documents their order")
    func order() throws {
        let reading = Reading([
            "booklets/a-small.md": Self.booklet("", "appliances/hob", "signs/toilet")
        ])
        #expect(reading.problems.isEmpty)
        let edition = try #require(reading.edition())
        #expect(edition.entries(of: .booklet).map(\.id) == ["guide", "a-small"])
        #expect(Array(edition.entries.map(\.id).prefix(4)) == ["waste", "health", "hob", "toilet"])
    }

    @Test("a booklet ends with all addresses, or with those that its documents name")
    func addresses() throws {
        let reading = Reading([
            "booklets/named.md": Self.booklet("addresses: named\n", "pages/health"),
            "pages/health.md": SampleTree.page("Bel {service:doctor.phone}. {#first}\n\n{#more}x"),
        ])
        let edition = try #require(reading.edition())
        #expect(edition.entry("named")?.document.header.addresses == .named)
        #expect(edition.entry("guide")?.document.header.addresses == .all)
        #expect(edition.services(namedBy: ["health"]).map(\.id) == ["doctor"])
        #expect(edition.services(namedBy: ["waste"]).isEmpty)
    }

    @Test("a service that a named service names comes along")
    func servicesOfServices() throws {
        let rows = SampleTree.content["services.csv"]?
            .with("Je gaat hierheen als je ziek bent.", as: "Of ga naar {service:tip}.")
        let edition = try #require(Reading(["services.csv": rows]).edition())
        #expect(edition.services(namedBy: ["health"]).map(\.id) == ["doctor", "tip"])
    }

    @Test("other addresses, and addresses of a page, are errors")
    func wrongAddresses() {
        let problems = Reading([
            "booklets/x.md": Self.booklet("addresses: none\n", "pages/health"),
            "pages/y.md":
                "---\nkind: page\nchecked: 2026-11-23\naddresses: all\n---\n\n# Pagina\n\nx\n",
        ]).problems
        #expect(
            problems.contains(
                "content/booklets/x.md:4:12: error: expected which addresses the booklet ends with, found \"none\" [unknown-addresses]"
            ))
        #expect(problems.contains("hint: write \"all\" or \"named\""))
        #expect(problems.contains("content/pages/y.md:4:1: error: "))
    }
}
