import Testing

/// Local documents that replace, remove or change national ones.
@Suite struct DocumentChangeTests {
    @Test("a wrong change of a whole document is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "changes without document",
            ["municipalities/zaanstad/x.md": "---\nkind: changes\n---\n\n\n"],
            """
            content/municipalities/zaanstad/x.md:2:7: error: expected "of: …" in the header of a document of kind "changes", found none [missing-field]
            """),
        SourceCase(
            "changes of an unknown document",
            [
                "municipalities/zaanstad/x-wast.md": SampleTree.changes(
                    of: "wast", "- {#green change=remove}")
            ],
            """
            content/municipalities/zaanstad/x-wast.md:3:5: error: no national document is called "wast" [change-hits-nothing]
              hint: did you mean "waste"?
            """),
        SourceCase(
            "changes of a document that could not be read",
            [
                "municipalities/zaanstad/x.md": SampleTree.changes(
                    of: "waste", "- {#green change=remove}"),
                "pages/waste.md": SampleTree.content["pages/waste.md"]?.with(
                    "kind: page", as: "kind: pag"),
            ],
            """
            content/pages/waste.md:2:7: error: no kind of document is called "pag" [unknown-kind]
              hint: did you mean "page"?
            """),
        SourceCase(
            "national changes",
            ["pages/extra.md": SampleTree.changes(of: "waste", "- {#green change=remove}")],
            """
            content/pages/extra.md:1:1: error: only a document in the folder of a municipality can change others [national-changes]
            """),
        SourceCase(
            "local document of a national name",
            ["municipalities/zaanstad/waste.md": SampleTree.page("Tekst. {#bins}")],
            """
            content/municipalities/zaanstad/waste.md:1:1: error: two documents are called "waste" [duplicate-id]
              hint: give one another file name; a local document that takes the place of the national one has "change: replace" in its header
              note: content/pages/waste.md:1:1: the other is here
            """),
        SourceCase(
            "replacement of nothing",
            [
                "municipalities/zaanstad/wast.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: replace\n---\n\n# Titel\n\nTekst.\n"
            ],
            """
            content/municipalities/zaanstad/wast.md:4:9: error: no national document is called "wast" [change-hits-nothing]
              hint: did you mean "waste"?
            """),
        SourceCase(
            "removal by a page",
            [
                "municipalities/zaanstad/waste.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: remove\n---\n\n# Titel\n\nTekst.\n"
            ],
            """
            content/municipalities/zaanstad/waste.md:4:9: error: only a document of kind "changes" can remove a national one [unknown-change]
              hint: write "kind: changes", "of: …" and "change: remove"
            """),
        SourceCase(
            "removal with changes",
            [
                "municipalities/zaanstad/x.md":
                    "---\nkind: changes\nof: hob\nchange: remove\n---\n\n- {#pan change=remove}\n"
            ],
            """
            content/municipalities/zaanstad/x.md:7:1: error: found changes of pieces in a document that removes the whole national one [unknown-change]
              hint: delete them, or delete "change: remove"
            """),
        SourceCase(
            "replacement by changes",
            [
                "municipalities/zaanstad/x.md":
                    "---\nkind: changes\nof: hob\nchange: replace\n---\n\n- {#pan change=remove}\n"
            ],
            """
            content/municipalities/zaanstad/x.md:4:9: error: a document of kind "changes" cannot replace a national one as a whole [unknown-change]
              hint: delete this line, or write the whole text under the file name of the national document, with its kind
            """),
        SourceCase(
            "unknown change",
            [
                "municipalities/zaanstad/waste.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: replac\n---\n\n# Titel\n\nTekst.\n"
            ],
            """
            content/municipalities/zaanstad/waste.md:4:9: error: no change is called "replac" [unknown-change]
              hint: did you mean "replace"?
            """),
        SourceCase(
            "removal twice",
            [
                "municipalities/zaanstad/x.md":
                    "---\nkind: changes\nof: counsellor\nchange: remove\n---\n\n\n",
                "municipalities/zaanstad/y.md":
                    "---\nkind: changes\nof: counsellor\nchange: remove\n---\n\n\n",
            ],
            """
            content/municipalities/zaanstad/y.md:3:5: error: the national document "counsellor" is replaced or removed as a whole and changed again [change-collides]
              note: content/municipalities/zaanstad/x.md:3:5: the other change is here
            """),
        SourceCase(
            "removal and replacement",
            [
                "municipalities/zaanstad/x.md":
                    "---\nkind: changes\nof: waste\nchange: remove\n---\n\n\n",
                "municipalities/zaanstad/waste.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: replace\n---\n\n# Afval\n\nTekst. {#bins}\n",
            ],
            """
            content/municipalities/zaanstad/x.md:3:5: error: the national document "waste" is replaced or removed as a whole and changed again [change-collides]
              note: content/municipalities/zaanstad/waste.md:4:9: the other change is here
            """),
        SourceCase(
            "changes and then replacement",
            [
                "municipalities/zaanstad/a.md": SampleTree.changes(
                    of: "waste", "- {#green change=remove}"),
                "municipalities/zaanstad/waste.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: replace\n---\n\n# Afval\n\nTekst. {#bins}\n",
            ],
            """
            content/municipalities/zaanstad/waste.md:4:9: error: the national document "waste" is replaced or removed as a whole and changed again [change-collides]
              note: content/municipalities/zaanstad/a.md:3:5: the other change is here
            """),
        SourceCase(
            "replacement and then changes",
            [
                "municipalities/zaanstad/z.md": SampleTree.changes(
                    of: "waste", "- {#green change=remove}"),
                "municipalities/zaanstad/waste.md":
                    "---\nkind: page\nchecked: 2026-11-23\nchange: replace\n---\n\n# Afval\n\nTekst. {#bins}\n",
            ],
            """
            content/municipalities/zaanstad/z.md:3:5: error: the national document "waste" is replaced or removed as a whole and changed again [change-collides]
              note: content/municipalities/zaanstad/waste.md:4:9: the other change is here
            """),
        SourceCase(
            "removal of a linked document",
            [
                "municipalities/zaanstad/x.md":
                    "---\nkind: changes\nof: hob\nchange: remove\n---\n\n\n"
            ],
            """
            content/booklets/guide.md:15:3: error: the link "../appliances/hob.md" leads to no document in zaanstad [unknown-link]
              hint: other municipalities have it; give it to zaanstad too, or leave it out of this text
            """),
        SourceCase(
            "removal of a linked piece",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "## {#bins change=remove}")
            ],
            """
            content/pages/health.md:13:44: error: "waste" has nothing with the id "bins" in zaanstad [unknown-link]
              hint: other municipalities have it; give it to zaanstad too, or leave it out of this text
            """),
    ]
}
