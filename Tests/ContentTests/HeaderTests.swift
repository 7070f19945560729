import Testing

/// Headers of documents: fields, kinds, dates, titles.
@Suite struct HeaderTests {
    @Test("a wrong header is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "no header",
            ["pages/health.md": "# Gezondheid\n"],
            """
            content/pages/health.md:1:1: error: expected a header between two lines "---", found none [missing-header]
              hint: start the file with "---", "kind: page", "checked: 2026-11-23", "---"
            """),
        SourceCase(
            "no kind",
            SampleTree.edited("pages/health.md", "kind: page\n", ""),
            """
            content/pages/health.md:1:1: error: expected "kind: …" in the header, found none [missing-field]
            """),
        SourceCase(
            "unknown kind",
            SampleTree.edited("pages/health.md", "kind: page", "kind: pagina"),
            """
            content/pages/health.md:2:7: error: no kind of document is called "pagina" [unknown-kind]
              hint: known: booklet, page, appliance, sign, checklist, role, form, changes
            """),
        SourceCase(
            "kind in another language",
            SampleTree.edited("pages/health.md", "kind: page", "kind: affiche"),
            """
            content/pages/health.md:2:7: error: no kind of document is called "affiche" [unknown-kind]
              hint: known: booklet, page, appliance, sign, checklist, role, form, changes
            """),
        SourceCase(
            "no date of checking",
            SampleTree.edited("pages/health.md", "checked: 2026-11-23\n", ""),
            """
            content/pages/health.md:2:7: error: expected "checked: …" in the header of a document of kind "page", found none [missing-field]
            """),
        SourceCase(
            "date that is no day",
            SampleTree.edited("pages/health.md", "2026-11-23", "2026-11"),
            """
            content/pages/health.md:5:10: error: "2026-11" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "date that does not exist",
            SampleTree.edited("pages/health.md", "2026-11-23", "2025-02-29"),
            """
            content/pages/health.md:5:10: error: "2025-02-29" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "unknown field",
            SampleTree.edited("pages/health.md", "summary:", "sumary:"),
            """
            content/pages/health.md:4:1: error: no field of the header is called "sumary" [unknown-field]
              hint: did you mean "summary"?
            """),
        SourceCase(
            "field twice",
            SampleTree.edited(
                "pages/health.md", "source: https://www.refugeehelp.nl", "summary: Nog een"),
            """
            content/pages/health.md:6:1: error: the field "summary" stands twice in the header [duplicate-field]
              note: content/pages/health.md:4:1: the first is here
            """),
        SourceCase(
            "two sources",
            SampleTree.edited("pages/health.md", "---\n\n#", "source: Een krant\n---\n\n#"),
            ""),
        SourceCase(
            "unknown pictogram",
            SampleTree.edited("pages/health.md", "pictogram: doctor", "pictogram: docter"),
            """
            content/pages/health.md:3:12: error: no pictogram is called "docter" [unknown-pictogram]
              hint: did you mean "doctor"?
            """),
        SourceCase(
            "header that is not closed",
            SampleTree.edited("pages/health.md", "nl\n---\n", "nl\n"),
            """
            content/pages/health.md:1:1: error: the header has no closing "---" [bad-header]
              hint: put a line "---" after the last field
            """),
        SourceCase(
            "line without colon",
            SampleTree.edited("pages/health.md", "kind: page\n", "kind: page\nhallo\n"),
            """
            content/pages/health.md:3:1: error: the header line "hallo" has no colon [bad-header]
              hint: a header line is like "key: value"
            """),
        SourceCase(
            "field without value",
            SampleTree.edited(
                "pages/health.md", "summary: Wie bel je als je ziek bent?", "summary:"),
            """
            content/pages/health.md:4:1: error: the header field "summary" has no value [bad-header]
              hint: write a value after the colon, or delete the line
            """),
        SourceCase(
            "field of another kind",
            SampleTree.edited("pages/health.md", "---\n\n#", "short: Arts\nof: waste\n---\n\n#"),
            """
            content/pages/health.md:7:1: error: a document of kind "page" has no field "short" [field-of-other-kind]
              hint: it belongs to documents of kind "role"
            content/pages/health.md:8:1: error: a document of kind "page" has no field "of" [field-of-other-kind]
              hint: it belongs to documents of kind "changes"
            """),
        SourceCase(
            "appliance without pictogram",
            SampleTree.edited("appliances/hob.md", "pictogram: hob\n", ""),
            """
            content/appliances/hob.md:2:7: error: expected "pictogram: …" in the header of a document of kind "appliance", found none [missing-field]
            """),
        SourceCase(
            "sign without pictogram",
            SampleTree.edited("signs/toilet.md", "pictogram: toilet\n", ""),
            """
            content/signs/toilet.md:2:7: error: expected "pictogram: …" in the header of a document of kind "sign", found none [missing-field]
            """),
        SourceCase(
            "role without short name",
            SampleTree.edited("roles/family.md", "short: Familie\n", ""),
            """
            content/roles/family.md:2:7: error: expected "short: …" in the header of a document of kind "role", found none [missing-field]
            """),
        SourceCase(
            "checklist without roles",
            SampleTree.edited("checklists/arrival.md", "roles: family, sponsor\n", ""),
            """
            content/checklists/arrival.md:2:7: error: expected "roles: …" in the header of a document of kind "checklist", found none [missing-field]
            """),
        SourceCase(
            "no title",
            SampleTree.edited("pages/health.md", "# Gezondheid\n", "Gezondheid\n"),
            """
            content/pages/health.md:9:1: error: expected a title ("# …") first, found something else [missing-title]
            """),
        SourceCase(
            "no text at all",
            ["pages/extra.md": "---\nkind: page\nchecked: 2026-11-23\n---\n"],
            """
            content/pages/extra.md:1:1: error: expected a title ("# …") first, found something else [missing-title]
            """),
        SourceCase(
            "second title",
            ["pages/extra.md": SampleTree.page("# Nog een")],
            """
            content/pages/extra.md:8:1: error: found a title ("# …") where a section is expected [second-title]
              hint: write "## …" for a section
            """),
        SourceCase(
            "column list without names",
            SampleTree.edited("checklists/arrival.md", "roles: family, sponsor", "roles: ,"),
            """
            content/checklists/arrival.md:4:8: error: expected "roles: …" in the header of a document of kind "checklist", found none [missing-field]
            """),
        SourceCase(
            "title with attributes",
            SampleTree.edited(
                "pages/health.md", "# Gezondheid", "# Gezondheid {#top pictogram=doctor}"),
            """
            content/pages/health.md:9:14: error: a title has no id or attributes of its own [title-attributes]
              hint: the picture of a document stands in its header, as "pictogram: …"
            """),
        SourceCase(
            "file name with capital",
            ["pages/Eerste_dag.md": SampleTree.page("Tekst.")],
            """
            content/pages/Eerste_dag.md:1:1: error: "Eerste_dag" cannot be the address of a page [invalid-file-name]
              hint: use a-z, 0-9 and "-" in names of files and municipalities, a letter first
            """),
        SourceCase(
            "name of a page of the site",
            ["pages/services.md": SampleTree.page("Tekst.")],
            """
            content/pages/services.md:1:1: error: the name "services" is used by a page of the site itself [reserved-id]
              hint: give the file another name
            """),
        SourceCase(
            "two documents of one name",
            ["appliances/health.md": SampleTree.page("Tekst.")],
            """
            content/pages/health.md:1:1: error: two documents are called "health" [duplicate-id]
              hint: give one another file name; a local document that takes the place of the national one has "change: replace" in its header
              note: content/appliances/health.md:1:1: the other is here
            """),
        SourceCase(
            "field change in a national document",
            SampleTree.edited("pages/health.md", "---\n\n#", "change: replace\n---\n\n#"),
            """
            content/pages/health.md:7:9: error: only a document in the folder of a municipality can change others [national-changes]
            """),
    ]
}
