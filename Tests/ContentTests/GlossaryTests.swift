import Content
import Gettext
import Markdown
import Testing

/// The glossary: what contradicts itself, and where a document explains its terms.
@Suite struct GlossaryTests {
    @Test(
        "a glossary that contradicts itself is reported at its place",
        arguments: [
            SourceCase(
                "two terms with one form",
                [
                    "glossary.csv": SampleGlossary.content
                        + "doctor,dokter,huisartsen,Arts.,Gids,2026-11-23\n"
                ],
                """
                content/glossary.csv:6:15: error: "huisartsen" stands for two terms: "huisarts" and "dokter" [word-of-two-terms]
                  hint: one word has one meaning; take it away from one of them, or make one of both
                  note: content/glossary.csv:2:13: the first is here
                """),
            SourceCase(
                "the same term twice, with another first letter",
                [
                    "glossary.csv": SampleGlossary.content
                        + "doctor,Huisarts,,Arts.,Gids,2026-11-23\n"
                ],
                """
                content/glossary.csv:6:8: error: "Huisarts" stands for two terms: "huisarts" and "Huisarts" [word-of-two-terms]
                  hint: one word has one meaning; take it away from one of them, or make one of both
                  note: content/glossary.csv:2:4: the first is here
                """),
            SourceCase(
                "a term that is its own form",
                [
                    "glossary.csv": SampleGlossary.content
                        + "desk,balie,balies | Balie,Tafel.,Gids,2026-11-23\n"
                ],
                """
                content/glossary.csv:6:12: error: the term "balie" has the form "Balie" twice [repeated-form]
                  hint: the term itself is a form of its own, with a small or a large first letter
                """),
            SourceCase(
                "a meaning of nothing but the term",
                [
                    "glossary.csv": SampleGlossary.content
                        + "desk,balie,balies,\"De balie, balies.\",Gids,2026-11-23\n"
                ],
                """
                content/glossary.csv:6:19: error: the meaning of "balie" is the word itself [circular-meaning]
                  hint: say in other words what it is, in one plain sentence
                """),
            SourceCase(
                "no meaning",
                ["glossary.csv": SampleGlossary.content + "desk,balie,,,Gids,2026-11-23\n"],
                """
                content/glossary.csv:6:1: error: expected a value in the column "meaning", found nothing [missing-value]
                """),
            SourceCase(
                "one id twice",
                ["glossary.csv": SampleGlossary.content + "gp,balie,,Tafel.,Gids,2026-11-23\n"],
                """
                content/glossary.csv:6:1: error: the id "gp" is used twice [duplicate-id]
                  note: content/glossary.csv:2:1: the first is here
                """),
            SourceCase(
                "a document in the place of the word list",
                ["pages/words.md": SampleTree.page("Woorden.")],
                """
                content/pages/words.md:1:1: error: the name "words" is used by a page of the site itself [reserved-id]
                  hint: give the file another name
                """),
            SourceCase(
                "an entry that nothing reads",
                locales: [
                    "ar/pages/waste.po": SampleGlossary.catalog([("button", "Afval", "نفايات")])
                ],
                """
                locales/ar/pages/waste.po:5:1: warning: nothing reads an entry with msgctxt "button" [unknown-context]
                  hint: "wegwijs translate update" makes the entries that are read
                """),
        ])
    func contradiction(_ example: SourceCase) { example.check() }

    @Test("a municipality adds terms and replaces national ones; one that nothing uses is told")
    func local() {
        let own = """
            id,term,forms,meaning,source,checked
            gp,dokter,huisarts,De dokter van het dorp.,Gids,2026-11-23
            tram,sneltram,,Een snelle tram.,Gids,2026-11-23
            """
        let reading = Reading([
            "glossary.csv": SampleGlossary.content, "municipalities/zevenaar/glossary.csv": own,
        ])
        #expect(
            reading.problems == """
                content/municipalities/zevenaar/glossary.csv:3:6: warning: no text of zevenaar uses the term "sneltram" [unused-term]
                  hint: perhaps a form is missing: write it in the column "forms"
                """)
        #expect(terms(reading, "zevenaar", "health") == ["dokter"])
        #expect(terms(reading, "zaanstad", "health") == ["huisarts"])
    }

    private func terms(_ reading: Reading, _ place: String, _ document: String) -> [String] {
        reading.edition(place)?.entry(document)?.terms.used.map(\.word.name) ?? []
    }

    @Test("a page explains a term after the section in which it stands first")
    func firstUse() throws {
        let body = """
            Vraag je begeleider.

            ## De huisarts {#one}

            De begeleider belt de huisarts.

            ## Plan {#two}

            - **PIP**: jouw plan.
            - Bel de huisarts of de huisartsenpost.
            """
        #expect(try explained(body) == ["-: begeleider", "one: huisarts", "two: huisartsenpost"])
    }

    @Test("what the title names, and what a text explains itself, is not explained once more")
    func known() throws {
        #expect(try explained("Bel de huisarts.", title: "De huisarts") == [])
        #expect(try explained("*Huisarts*: je dokter.\n\nDe huisarts belt.") == [])
        #expect(
            try explained("De huisarts belt.\n\n## Kop {#k}\n\n**Huisarts**: arts.") == [
                "-: huisarts"
            ])
        // Emphasis alone explains nothing, and neither does a colon further on.
        #expect(try explained("De **huisarts** belt.") == ["-: huisarts"])
        #expect(try explained("**huisarts** belt: nu.") == ["-: huisarts"])
    }

    /// The explanations of a page, section by section.
    private func explained(_ body: String, title: String = "Pagina") throws -> [String] {
        let page = SampleTree.page(body).with("# Pagina", as: "# \(title)")
        let reading = Reading(["glossary.csv": SampleGlossary.content, "pages/new.md": page])
        #expect(reading.problems == "")
        let entry = try #require(reading.edition()?.entry("new"))
        guard case .page(_, let sections) = entry.structure else { return [] }
        let parts: [(String, Section?)] = [("-", nil)] + sections.map { ($0.id ?? "?", $0) }
        return parts.compactMap { name, section in
            let words = entry.terms.explained(after: section).map { term in
                term.id == "counsellor" ? "begeleider" : term.word.name
            }
            return words.isEmpty ? nil : "\(name): \(words.joined(separator: ", "))"
        }
    }

    @Test("a role's own tasks explain what that role meets first")
    func tasks() throws {
        let reading = Reading(
            SampleTree.edited(
                "checklists/arrival.md", "- [ ] Zoek een bed", "- [ ] Vraag de huisarts om een bed"
            ).merging([
                "glossary.csv": SampleGlossary.content
            ]) { $1 }
            .merging(
                SampleTree.edited("pages/health.md", "huisarts", "dokter")
            ) { $1 })
        let entry = try #require(reading.edition()?.entry("arrival"))
        guard case .checklist(let checklist) = entry.structure else { return }
        let phase = try #require(checklist.phases.first).section
        #expect(entry.terms.explained(after: phase).map(\.id) == ["gp"])
        #expect(entry.terms.explained(after: phase, role: "sponsor").map(\.id) == ["gp"])
        #expect(entry.terms.explained(after: phase, role: "family").isEmpty)
    }

    @Test("translators get the word, the meaning and the sound of each term")
    func template() throws {
        let library = Reading(["glossary.csv": SampleGlossary.content]).library
        let catalog = try #require(
            TranslationTemplate(library).catalogs().first { $0.path == "glossary.po" })
        #expect(
            catalog.messages.prefix(3).map { "\($0.context ?? "-"): \($0.id)" } == [
                "term: huisarts", "-: Je eigen dokter.", "sound: huisarts",
            ])
        #expect(catalog.messages.count == 12)
    }

    @Test("a language has a word and a sound for a term; a fuzzy one is not used")
    func translation() throws {
        let fuzzy = SampleGlossary.catalog(
            [("term", "huisarts", "مستشفى"), ("sound", "huisarts", "x")], before: "#, fuzzy\n")
        let content = ["glossary.csv": SampleGlossary.content as String?]
        let reading = Reading(content, locales: ["ar/glossary.po": SampleGlossary.arabic])
        let term = try #require(reading.library.glossary.terms.first)
        let shelf = reading.library.catalogs
        #expect(shelf.rendering(of: term, in: "ar")?.words == ["طبيب الأسرة", "أطباء الأسرة"])
        #expect(shelf.sound(of: term, in: "ar") == "هاوس‌آرتس")
        #expect(shelf.rendering(of: term, in: "en") == nil)
        #expect(reading.translator("ar")?.text(term.meaning).state == .current)
        let old = Reading(content, locales: ["ar/glossary.po": fuzzy]).library
        let same = try #require(old.glossary.terms.first)
        #expect(old.catalogs.rendering(of: same, in: "ar") == nil)
        #expect(old.catalogs.sound(of: same, in: "ar") == nil)
    }
}
