import Content
import Testing
import Text

/// What a municipality shows after its changes; another one shows the national text.
@Suite struct ChangeResultTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let changes: String
        let expected: String

        var testDescription: String { name }
    }

    static let national = """
        ## bins: Je bakken
        ask: Vraag het aan {municipality.name}.
        - green: Groene bak
          - peel: Schillen
          - bread: Brood
        - blue: Blauwe bak
        ## where: Waar hoort het
        | glass: Glas | Glasbak
        | paper: Papier | Blauwe bak
        ## bulky: Grof afval
        NOTE> - couch: Een bank
        """

    @Test(
        "a change gives the new text",
        arguments: [
            Example(
                name: "replace a section, with all that was in it",
                changes: "## Bakken {#bins change=replace}\n\nTekst.\n\n- Rood {#red}",
                expected: national.with(
                    """
                    ## bins: Je bakken
                    ask: Vraag het aan {municipality.name}.
                    - green: Groene bak
                      - peel: Schillen
                      - bread: Brood
                    - blue: Blauwe bak
                    """, as: "## bins: Bakken\n: Tekst.\n- red: Rood")),
            Example(
                name: "remove a section",
                changes: "## {#where change=remove}",
                expected: national.with(
                    "## where: Waar hoort het\n| glass: Glas | Glasbak\n| paper: Papier | Blauwe bak\n",
                    as: "")),
            Example(
                name: "add a section after, before and at the end",
                changes: """
                    ## Na {#a change=add after=bins}

                    ## Voor {#b change=add before=bins}

                    ## Eind {#c change=add after=end}

                    ### Diep {#d}
                    """,
                expected: "## b: Voor\n"
                    + national.with("## where", as: "## a: Na\n## where")
                    + "\n## c: Eind\n### d: Diep"),
            Example(
                name: "add a section beside another new one",
                changes: "## A {#a change=add after=end}\n\n## B {#b change=add before=a}",
                expected: national + "\n## b: B\n## a: A"),
            Example(
                name: "move a section",
                changes: "## {#bulky change=move before=where}",
                expected: national.with("\n## bulky: Grof afval\nNOTE> - couch: Een bank", as: "")
                    .with("## where", as: "## bulky: Grof afval\nNOTE> - couch: Een bank\n## where")
            ),
            Example(
                name: "replace a paragraph",
                changes: "Vraag het ons. {#ask change=replace}",
                expected: national.with("Vraag het aan {municipality.name}.", as: "Vraag het ons.")),
            Example(
                name: "remove a paragraph",
                changes: "Weg. {#ask change=remove}",
                expected: national.with("ask: Vraag het aan {municipality.name}.\n", as: "")),
            Example(
                name: "add a paragraph",
                changes: "Of bel. {#call change=add after=ask}",
                expected: national.with("\n- green", as: "\ncall: Of bel.\n- green")),
            Example(
                name: "replace an item, with those inside",
                changes: "- Groen {#green change=replace}",
                expected: national.with(
                    "Groene bak\n  - peel: Schillen\n  - bread: Brood", as: "Groen")),
            Example(
                name: "replace an item inside another",
                changes: "- Schil {#peel change=replace}",
                expected: national.with("Schillen", as: "Schil")),
            Example(
                name: "replace an item inside a note",
                changes: "- Een stoel {#couch change=replace}",
                expected: national.with("Een bank", as: "Een stoel")),
            Example(
                name: "add items inside another, in the order of writing",
                changes: "- A {#a change=add after=peel}\n- B {#b change=add after=peel}\n"
                    + "- C {#c change=add before=peel}",
                expected: national.with(
                    "  - peel: Schillen\n", as: "  - c: C\n  - peel: Schillen\n  - b: B\n  - a: A\n"
                )),
            Example(
                name: "remove the last item, and the list with it",
                changes: "- {#peel change=remove}\n- {#bread change=remove}",
                expected: national.with("\n  - peel: Schillen\n  - bread: Brood", as: "")),
            Example(
                name: "remove the item of a note",
                changes: "- {#couch change=remove}",
                expected: national.with("\nNOTE> - couch: Een bank", as: "\n")),
            Example(
                name: "move an item out of another",
                changes: "- {#peel change=move after=blue}",
                expected: national.with("  - peel: Schillen\n", as: "")
                    .with("Blauwe bak\n##", as: "Blauwe bak\n- peel: Schillen\n##")),
            Example(
                name: "replace, remove and add rows",
                changes: """
                    | Afval | Waarheen |
                    |---|---|
                    | Flessen | Glasbak {#glass change=replace} |
                    | Papier | Weg {#paper change=remove} |
                    | Blik | Grijze bak {#tin change=add before=glass} |
                    """,
                expected: national.with(
                    "| glass: Glas | Glasbak\n| paper: Papier | Blauwe bak",
                    as: "| tin: Blik | Grijze bak\n| glass: Flessen | Glasbak")),
            Example(
                name: "move a row",
                changes: "| A | B |\n|---|---|\n| | {#glass change=move after=paper} |",
                expected: national.with(
                    "| glass: Glas | Glasbak\n| paper: Papier | Blauwe bak",
                    as: "| paper: Papier | Blauwe bak\n| glass: Glas | Glasbak")),
            Example(
                name: "changes of items under a heading that adds a section",
                changes: "## A {#a change=add after=bins}\n\nTekst.\n\n- {#blue change=remove}",
                expected: national.with("- blue: Blauwe bak\n", as: "")
                    .with("## where", as: "## a: A\n: Tekst.\n## where")),
            Example(
                name: "a new piece behind one that is replaced",
                changes: "- Blauw {#blue change=replace}\n- Geel {#yellow change=add after=blue}",
                expected: national.with("- blue: Blauwe bak", as: "- blue: Blauw\n- yellow: Geel")),
        ])
    func changes(_ example: Example) throws {
        let reading = Reading([
            "municipalities/zaanstad/x.md": SampleTree.changes(of: "waste", example.changes),
            // Links into what a change removes would be errors of their own.
            "pages/health.md": SampleTree.content["pages/health.md"]?.with("#bins", as: ""),
        ])
        #expect(reading.problems.isEmpty)
        #expect(try outline("waste", reading.edition()) == example.expected)
        #expect(try outline("waste", reading.edition("zevenaar")) == Self.national)
    }

    @Test("tasks get other roles and times, and keep what a change does not say")
    func tasks() throws {
        let body = """
            - {#bed change=assign role=family,sponsor}
            - Lees alles {#read change=replace due=0d}
            - Bel ons {#call change=add after=bed role=sponsor due=+1w}
            """
        let reading = Reading([
            "municipalities/zaanstad/x.md": SampleTree.changes(of: "arrival", body)
        ])
        #expect(reading.problems.isEmpty)
        #expect(
            try outline("arrival", reading.edition()) == """
                ## before: Voor aankomst
                - [ ] bed: Zoek een bed (family,sponsor) -7d
                - [ ] call: Bel ons (sponsor) +1w
                - [x] read: Lees alles (family,sponsor) 0d
                ## week: Eerste week
                - [ ] card: Vraag een pas aan (family) +1w
                """)
    }

    @Test("two documents may change different pieces of one")
    func twoDocuments() throws {
        let reading = Reading([
            "municipalities/zaanstad/a.md": SampleTree.changes(
                of: "waste", "- Groen {#peel change=replace}"),
            "municipalities/zaanstad/b.md": SampleTree.changes(
                of: "waste", "- {#blue change=remove}"),
        ])
        #expect(reading.problems.isEmpty)
        #expect(
            try outline("waste", reading.edition())
                == Self.national.with("Schillen", as: "Groen").with("- blue: Blauwe bak\n", as: ""))
    }

    @Test(
        "a fingerprint has twelve digits and does not change between programs",
        arguments: [("", "cbf29ce48422"), ("a", "af63dc4c8601"), ("Groene bak", "")])
    func fingerprints(_ text: String, _ expected: String) {
        let found = Fingerprint.of(text)
        #expect(found.utf8.count == 12)
        #expect(expected.isEmpty || found == expected)
    }

    private func outline(_ id: String, _ edition: Edition?) throws -> String {
        Outline.of(try #require(edition?.entry(id)).document.body)
    }
}
