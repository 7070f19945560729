import Testing

/// Changes that a municipality makes to pieces of national documents.
@Suite struct ChangeTests {
    @Test("a wrong change of a piece is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "heading without change",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "## Bakken {#bins}\n\nTekst.")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:1: error: expected to read what this changes, found no "change=…" [missing-change]
              hint: write {#id change=replace}, or add, remove, move, assign, at the end of the heading, the paragraph, the list item or the row
            """),
        SourceCase(
            "item without change",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Groen {#green}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:1: error: expected to read what this changes, found no "change=…" [missing-change]
              hint: write {#id change=replace}, or add, remove, move, assign, at the end of the heading, the paragraph, the list item or the row
            """),
        SourceCase(
            "row without change",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "| A | B |\n|---|---|\n| C | D {#glass} |")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:8:1: error: expected to read what this changes, found no "change=…" [missing-change]
              hint: write {#id change=replace}, or add, remove, move, assign, at the end of the heading, the paragraph, the list item or the row
            """),
        SourceCase(
            "text without change",
            ["municipalities/zaanstad/x-waste.md": SampleTree.changes(of: "waste", "Tekst.")],
            """
            content/municipalities/zaanstad/x-waste.md:6:1: error: expected to read what this changes, found no "change=…" [missing-change]
              hint: write {#id change=replace}, or add, remove, move, assign, at the end of the heading, the paragraph, the list item or the row
            """),
        SourceCase(
            "unknown change",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "## Bakken {#bins change=replce}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:25: error: no change is called "replce" [unknown-change]
              hint: did you mean "replace"?
            """),
        SourceCase(
            "change that hits nothing",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#gren change=remove}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:5: error: "waste" has nothing with the id "gren" [change-hits-nothing]
              hint: did you mean "green"?
            """),
        SourceCase(
            "change that hits nothing, without a near name",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#refrigerator change=remove}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:5: error: "waste" has nothing with the id "refrigerator" [change-hits-nothing]
              hint: known: bins, ask, green, peel, bread, blue, where, glass, paper, bulky, couch
            """),
        SourceCase(
            "addition without place",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Grijs {#grey change=add}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:23: error: expected a place for "add", found none [missing-place]
              hint: write after=… or before=… with the id of the neighbour
            """),
        SourceCase(
            "addition beside nothing",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Grijs {#grey change=add after=gren}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:33: error: "waste" has nothing with the id "gren" [change-hits-nothing]
              hint: did you mean "green"?
            """),
        SourceCase(
            "addition of what is there",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=add after=blue}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:11: error: "waste" has a piece "green" already [change-collides]
              hint: write change=replace to put this in its place, or give it another id
            """),
        SourceCase(
            "addition of two pieces of one id",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste",
                    "- Grijs {#grey change=add after=blue}\n- Grijs {#grey change=add after=green}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:7:11: error: "grey" of "waste" is changed twice [change-collides]
              note: content/municipalities/zaanstad/x-waste.md:6:11: the first change is here
            """),
        SourceCase(
            "addition without text",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#grey change=add after=blue}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:17: error: expected a text for "add", found none [change-without-text]
              hint: to take the piece out, write change=remove
            """),
        SourceCase(
            "addition beside a piece of another form",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Grijs {#grey change=add after=bins}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:33: error: "bins" has another form than what comes beside it [change-of-other-kind]
              hint: put a section beside a section, a task beside a task
            """),
        SourceCase(
            "addition of an item at the end",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Grijs {#grey change=add after=end}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:11: error: only a section can be put at the end of a document [change-of-other-kind]
              hint: write after=… with the id of the neighbour
            """),
        SourceCase(
            "addition with an id that is used inside",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "## Nieuw {#new change=add after=end}\n\n- Groen {#green}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:8:11: error: the id "green" is used twice [duplicate-id]
              note: content/pages/waste.md:13:16: the first is here
            """),
        SourceCase(
            "replacement by a piece of another form",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Bakken {#bins change=replace}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:12: error: cannot replace "bins" by a piece of another form [change-of-other-kind]
              hint: a section is changed by a heading, a paragraph by a paragraph, a step or task by a list item, a row by a row
            """),
        SourceCase(
            "replacement without text",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#green change=replace}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:18: error: expected a text for "replace", found none [change-without-text]
              hint: to take the piece out, write change=remove
            """),
        SourceCase(
            "replacement twice",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=replace}\n- Groener {#green change=remove}"
                )
            ],
            """
            content/municipalities/zaanstad/x-waste.md:7:13: error: "green" of "waste" is changed twice [change-collides]
              note: content/municipalities/zaanstad/x-waste.md:6:11: the first change is here
            """),
        SourceCase(
            "replacement twice, in two files",
            [
                "municipalities/zaanstad/a.md": SampleTree.changes(
                    of: "waste", "- {#green change=remove}"),
                "municipalities/zaanstad/b.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=replace}"),
            ],
            """
            content/municipalities/zaanstad/b.md:6:11: error: "green" of "waste" is changed twice [change-collides]
              note: content/municipalities/zaanstad/a.md:6:5: the first change is here
            """),
        SourceCase(
            "replacement of a section and of a piece in it",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste",
                    "- {#peel change=remove}\n\n## Bakken {#bins change=replace}\n\nTekst.")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:5: error: "peel" stands in "bins", which is replaced or removed as a whole [change-collides]
              note: content/municipalities/zaanstad/x-waste.md:8:13: the change of the whole is here
            """),
        SourceCase(
            "replacement of an item and of one inside",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=replace}\n- Schil {#peel change=replace}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:7:11: error: "peel" stands in "green", which is replaced or removed as a whole [change-collides]
              note: content/municipalities/zaanstad/x-waste.md:6:11: the change of the whole is here
            """),
        SourceCase(
            "replacement inside a replacement",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste",
                    "## Bakken {#bins change=replace}\n\n### Meer {#more change=add after=green}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:8:17: error: the change of "more" stands inside another change [change-inside-change]
              hint: write each change on its own, not inside a changed section or list item
            """),
        SourceCase(
            "row of other width",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste",
                    "| A | B | C |\n|---|---|---|\n| D | E | F {#glass change=replace} |\n| G | H | I {#tin change=add after=paper} |"
                )
            ],
            """
            content/municipalities/zaanstad/x-waste.md:8:15: error: the row "glass" has 3 cells, but the national table has 2 columns [extra-cells]
            content/municipalities/zaanstad/x-waste.md:9:15: error: the row "tin" has 3 cells, but the national table has 2 columns [extra-cells]
            """),
        SourceCase(
            "move without place",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#green change=move}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:18: error: expected a place for "move", found none [missing-place]
              hint: write after=… or before=… with the id of the neighbour
            """),
        SourceCase(
            "move beside itself",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#green change=move after=green}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:29: error: "green" cannot stand beside itself [missing-place]
              hint: write after=… or before=… with the id of another piece
            """),
        SourceCase(
            "move of what is removed with its section",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste",
                    "- {#green change=move after=couch}\n\n## Weg {#bins change=remove}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:5: error: "green" stands in "bins", which is replaced or removed as a whole [change-collides]
              note: content/municipalities/zaanstad/x-waste.md:8:10: the change of the whole is here
            content/pages/health.md:13:44: error: "waste" has nothing with the id "bins" in zaanstad [unknown-link]
              hint: other municipalities have it; give it to zaanstad too, or leave it out of this text
            """),
        SourceCase(
            "roles for what is no task",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "## Bakken {#bins change=assign role=sponsor}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:13: error: only a task can be given other roles, and "bins" is none [change-of-other-kind]
            """),
        SourceCase(
            "roles for an item that is no task",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- {#green change=assign role=sponsor}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:5: error: only a task can be given other roles, and "green" is none [change-of-other-kind]
            """),
        SourceCase(
            "paragraph replaced by an item",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Tekst {#ask change=replace}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:11: error: cannot replace "ask" by a piece of another form [change-of-other-kind]
              hint: a section is changed by a heading, a paragraph by a paragraph, a step or task by a list item, a row by a row
            """),
        SourceCase(
            "heading inside a note",
            [
                "pages/extra.md": SampleTree.page("> [!NOTE]\n> ## Kop {#kop}\n"),
                "municipalities/zaanstad/x.md": SampleTree.changes(
                    of: "extra", "## Kop {#kop change=replace}\n"),
            ],
            """
            content/municipalities/zaanstad/x.md:6:10: error: cannot replace "kop" by a piece of another form [change-of-other-kind]
              hint: a section is changed by a heading, a paragraph by a paragraph, a step or task by a list item, a row by a row
            """),
        SourceCase(
            "roles without roles",
            [
                "municipalities/zaanstad/x-arrival.md": SampleTree.changes(
                    of: "arrival", "- {#bed change=assign}")
            ],
            """
            content/municipalities/zaanstad/x-arrival.md:6:16: error: expected "role=…" beside "change=assign", found none [missing-role]
            """),
        SourceCase(
            "roles that do not exist",
            [
                "municipalities/zaanstad/x-arrival.md": SampleTree.changes(
                    of: "arrival", "- {#bed change=assign role=family,sponsr}")
            ],
            """
            content/municipalities/zaanstad/x-arrival.md:6:35: error: no role is called "sponsr" [unknown-role]
              hint: did you mean "sponsor"?
            """),
        SourceCase(
            "unknown attribute",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "- Groen {#green change=replace aftr=blue}")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:32: error: no attribute is called "aftr" [unknown-attribute]
              hint: did you mean "after"?
            """),
        SourceCase(
            "change that breaks the kind",
            [
                "municipalities/zaanstad/x-hob.md": SampleTree.changes(
                    of: "hob", "## {#help change=remove}")
            ],
            """
            content/appliances/hob.md:7:3: error: expected a section {#help} in a document of kind "appliance", found none [missing-section]
              hint: write "## A heading {#help}"
              note: content/municipalities/zaanstad/x-hob.md:3:5: so it is after the changes of zaanstad
            """),
        SourceCase(
            "title with a change",
            [
                "municipalities/zaanstad/x-waste.md": SampleTree.changes(
                    of: "waste", "# Bakken {#bins change=replace}\n\nTekst.")
            ],
            """
            content/municipalities/zaanstad/x-waste.md:6:1: error: found a title ("# …") where a section is expected [second-title]
              hint: write "## …" for a section
            """),
    ]
}
