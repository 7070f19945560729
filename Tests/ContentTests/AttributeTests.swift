import Testing

/// Ids and attributes in the text of documents.
@Suite struct AttributeTests {
    @Test("a wrong attribute is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "id twice",
            ["pages/extra.md": SampleTree.page("Een. {#a}\n\nTwee. {#a}")],
            """
            content/pages/extra.md:10:9: error: the id "a" is used twice [duplicate-id]
              note: content/pages/extra.md:8:8: the first is here
            """),
        SourceCase(
            "id twice, in a list inside a note and in a table",
            [
                "pages/extra.md": SampleTree.page(
                    "> [!NOTE]\n> - Een {#a}\n\n| A | B |\n|---|---|\n| C | D {#a} |")
            ],
            """
            content/pages/extra.md:13:11: error: the id "a" is used twice [duplicate-id]
              note: content/pages/extra.md:9:11: the first is here
            """),
        SourceCase(
            "unknown attribute",
            ["pages/extra.md": SampleTree.page("Een. {#a pictgram=bin}")],
            """
            content/pages/extra.md:8:10: error: no attribute is called "pictgram" [unknown-attribute]
              hint: did you mean "pictogram"?
            """),
        SourceCase(
            "unknown pictogram",
            ["pages/extra.md": SampleTree.page("## Een {#a pictogram=bom}")],
            """
            content/pages/extra.md:8:22: error: no pictogram is called "bom" [unknown-pictogram]
              hint: known: bin, doctor, hob, paper, person, toilet
            """),
        SourceCase(
            "attribute of a change",
            ["pages/extra.md": SampleTree.page("## Een {#a change=replace}")],
            """
            content/pages/extra.md:8:12: error: "change" stands only in a document of kind "changes" [change-outside-changes]
            """),
        SourceCase(
            "due without unit",
            ["pages/extra.md": SampleTree.page("- [ ] Een {#a due=14}")],
            """
            content/pages/extra.md:8:19: error: "14" is no time from arrival [invalid-due]
              hint: expected a number with d, w, m or y (days, weeks, months, years): -14d, 0d, +1w
            """),
        SourceCase(
            "due that is too long",
            ["pages/extra.md": SampleTree.page("- [ ] Een {#a due=1000d}")],
            """
            content/pages/extra.md:8:19: error: "1000d" is no time from arrival [invalid-due]
              hint: expected a number with d, w, m or y (days, weeks, months, years): -14d, 0d, +1w
            """),
        SourceCase(
            "due in another unit",
            ["pages/extra.md": SampleTree.page("- [ ] Een {#a due=+1u}")],
            """
            content/pages/extra.md:8:19: error: "+1u" is no time from arrival [invalid-due]
              hint: expected a number with d, w, m or y (days, weeks, months, years): -14d, 0d, +1w
            """),
        SourceCase(
            "bad id",
            ["pages/extra.md": SampleTree.page("Een. {#A}")],
            """
            content/pages/extra.md:8:8: error: "A" is not an id [bad-attributes]
              hint: an id has the letters a-z, digits and "-", and begins with a letter
            """),
        SourceCase(
            "attributes that are not closed",
            ["pages/extra.md": SampleTree.page("Een. {#a")],
            """
            content/pages/extra.md:8:6: error: the attributes have no "}" [bad-attributes]
              hint: attributes are like {#id key=value}, in one line
            """),
        SourceCase(
            "attribute without value",
            ["pages/extra.md": SampleTree.page("Een. {#a pictogram}")],
            """
            content/pages/extra.md:8:10: error: the key "pictogram" has no "=" and value [bad-attributes]
              hint: write key=value or key="two words"
            """),
        SourceCase(
            "attribute twice",
            ["pages/extra.md": SampleTree.page("Een. {#a pictogram=bin pictogram=bin}")],
            """
            content/pages/extra.md:8:24: error: the key "pictogram" stands twice [bad-attributes]
              hint: keep one of them
              note: content/pages/extra.md:8:10: the first one
            """),
        SourceCase(
            "attributes on pieces that have none of them",
            [
                "pages/extra.md": SampleTree.page(
                    "- Een {#a role=family}\n- Twee {#b due=+1w}\n\n"
                        + "| A |\n|---|\n| B {#c pictogram=bin} |")
            ],
            """
            content/pages/extra.md:8:11: error: "role" means nothing here [misplaced-attribute]
              hint: it belongs to tasks
            content/pages/extra.md:9:12: error: "due" means nothing here [misplaced-attribute]
              hint: it belongs to tasks and phases
            content/pages/extra.md:13:9: error: "pictogram" means nothing here [misplaced-attribute]
              hint: it belongs to headings, list items and paragraphs
            """),
    ]
}
