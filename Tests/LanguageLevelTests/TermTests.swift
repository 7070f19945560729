import Testing

@testable import Publishing

struct TermTests {
    private static func page(_ text: String) -> String {
        "---\nkind: page\nchecked: 2026-11-23\nsource: Gids\n---\n\n# Titel\n\n\(text)\n"
    }

    private static let glossary = "id,term,forms,meaning,source,checked\n"

    private static func files(_ glossary: String?) -> [String: String] {
        var files = [
            "pages/b.md": page("Het BSN, *eigen risico* en de zorgverzekeringswet."),
            "pages/c.md": page("Geef je BSN. Dat is *Eigen risico*, bij de DUO."),
            "pages/d.md": page("Zonder BSN geen zorgverzekeringswet."),
        ]
        if let glossary { files["glossary.csv"] = glossary }
        return files
    }

    private static func terms(_ glossary: String?, limits: String = "") throws -> [String] {
        var files = files(glossary)
        files["language-level.txt"] = "term-documents: 2\nword-letters: 30\n\(limits)"
        let sample = try Sample("# Titel\n\nDit is het *eigen risico*.\n", files: files)
        return sample.report.terms.map { Sample.shown($0) + ($0.isOver ? " over" : "") }
    }

    @Test func withoutAGlossaryNoTermIsMissing() throws {
        #expect(try Self.terms(nil) == [])
    }

    @Test func theGlossaryLacksWhatSeveralDocumentsSay() throws {
        let terms = try Self.terms(Self.glossary + "duo,DUO,,Een dienst.,Gids,2026-11-23\n")
        #expect(
            terms == [
                "9:5 missing-term BSN", "9:13 missing-term eigen risico",
                "9:31 missing-term zorgverzekeringswet",
            ])
    }

    @Test func formsOfTheGlossaryAreKnown() throws {
        let terms = try Self.terms(
            Self.glossary + "bsn,BSN,,Een nummer.,Gids,2026-11-23\n"
                + "risk,eigen risico,risico,Een deel.,Gids,2026-11-23\n")
        #expect(terms == ["9:31 missing-term zorgverzekeringswet"])
    }

    @Test func moreTermsThanAllowedGoOverTheLimit() throws {
        let terms = try Self.terms(
            Self.glossary + "x,y,,Een letter.,Gids,2026-11-23\n", limits: "missing-terms: 2\n")
        #expect(terms.count == 3)
        #expect(terms.allSatisfy { $0.hasSuffix(" over") })
    }

    @Test func aTermOfTheGlossaryMayBeLong() throws {
        let sample = try Sample(
            "# Titel\n\nDe zorgverzekeringswet.\n",
            files: [
                "glossary.csv": Self.glossary
                    + "z,zorgverzekeringswet,,Regels over zorg.,Gids,2026-11-23\n"
            ])
        #expect(sample.findings(in: "content/pages/a.md") == [])
    }
}
