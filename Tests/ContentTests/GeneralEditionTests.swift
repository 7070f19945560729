import Content
import Diagnostics
import Markdown
import Testing

/// The national base alone, for a booklet that somebody reads before a municipality is known.
@Suite struct GeneralEditionTests {
    @Test("it holds the national documents, with nothing of any municipality")
    func documents() {
        let (edition, problems) = general([
            "municipalities/zaanstad/market.md": SampleTree.page("Op de Dam."),
            "municipalities/zaanstad/x.md": SampleTree.changes(
                of: "waste", "- Hier anders {#green change=replace}"),
        ])
        #expect(problems.isEmpty)
        #expect(edition.isGeneral && edition.municipality == Edition.generalID)
        #expect(edition.entry("market") == nil)
        let national = Reading().edition("zevenaar")
        #expect(edition.entries.map(\.id) == national?.entries.map(\.id))
        var texts: [String] = []
        edition.texts { texts.append($0.source) }
        #expect(texts.contains("Groene bak") && !texts.contains("Hier anders"))
    }

    @Test(
        "what only municipalities can tell is open, what the nation knows is known",
        arguments: [
            ("municipality.name", "open"), ("municipality.url", "open"),
            ("municipality.phone", "open"), ("emergency.phone", "112"),
            ("service:doctor", "doctor"), ("service:doctor.phone", "020-346 72 00"),
            ("service:tip.phone", "open"), ("service:pool", "open"),
            ("service:pool.url", "open"), ("service:pool.phone", nil),
            ("municipality.nothing", nil), ("service:nothing", nil),
        ] as [(String, String?)])
    func facts(_ name: String, _ expected: String?) {
        let (edition, _) = general([
            "municipalities/zaanstad/services.csv": """
            id;change;category;name;label;what;url;phone;source;checked
            tip;replace;;;;;;020-346 72 00;https://www.tip.nl;2026-11-23
            pool;;health;De Slag;Zwembad;Je zwemt hier.;https://www.slag.nl;;https://www.slag.nl;2026-11-23
            """
        ])
        #expect(FactLookup.find(name, in: edition).map(plain) == expected)
    }

    @Test("a fact that nobody has is an error there too")
    func unknownFact() {
        let (_, problems) = general(["pages/new.md": SampleTree.page("Bel {nobody.phone}.")])
        #expect(problems.contains("no fact is called \"nobody.phone\""))
    }

    @Test("nothing is open in the edition of a municipality")
    func municipality() throws {
        let edition = try #require(Reading().edition("zevenaar"))
        #expect(!edition.isGeneral)
        #expect(FactLookup.find("municipality.phone", in: edition) == nil)
    }

    @Test("no municipality may have its name")
    func reservedName() {
        let facts = SampleTree.content["municipalities/zaanstad/facts.csv"]
        let problems = Reading(["municipalities/general/facts.csv": facts]).problems
        #expect(problems.contains("a municipality may not be called \"general\""))
        #expect(problems.contains("[reserved-id]"))
    }

    private func general(_ edits: [String: String]) -> (edition: Edition, problems: String) {
        let reading = Reading(edits)
        var report = Report()
        let edition = EditionResolver(general: reading.library).resolve(into: &report)
        return (edition, DiagnosticText.of(report.sorted))
    }

    private func plain(_ value: FactValue) -> String {
        switch value {
        case .open: "open"
        case .phone(let phone): phone.display
        case .service(let service): service.id
        default: "other"
        }
    }
}
