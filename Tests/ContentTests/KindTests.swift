import Testing

/// What documents of each kind must hold.
@Suite struct KindTests {
    @Test("a document lacks what its kind must hold", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "appliance without safety line",
            SampleTree.edited(
                "appliances/hob.md", "> [!WARNING]\n> Laat een pan nooit alleen.\n\n", ""),
            """
            content/appliances/hob.md:7:3: error: expected one warning ("> [!WARNING]") before the first section, found 0 [safety-line]
              hint: an appliance has one safety line, which stands on its card
            """),
        SourceCase(
            "appliance with two safety lines",
            SampleTree.edited("appliances/hob.md", "## Zo", "> [!WARNING]\n> Nog een.\n\n## Zo"),
            """
            content/appliances/hob.md:12:1: error: expected one warning ("> [!WARNING]") before the first section, found 2 [safety-line]
              hint: an appliance has one safety line, which stands on its card
            """),
        SourceCase(
            "appliance without help",
            SampleTree.edited("appliances/hob.md", "{#help}", "{#other}"),
            """
            content/appliances/hob.md:7:3: error: expected a section {#help} in a document of kind "appliance", found none [missing-section]
              hint: write "## A heading {#help}"
            """),
        SourceCase(
            "appliance with bullets for steps",
            SampleTree.edited(
                "appliances/hob.md",
                "1. Zet de pan op de plaat. {#pan pictogram=hob}\n2. Druk op de knop. {#press}",
                "- Druk op de knop. {#press}"),
            """
            content/appliances/hob.md:12:4: error: expected an ordered list (1. …) in the section {#steps}, found none [missing-list]
            """),
        SourceCase(
            "appliance with a text for what not to do",
            SampleTree.edited(
                "appliances/hob.md", "- Zet geen plastic op de plaat. {#plastic}",
                "Zet geen plastic op de plaat."),
            """
            content/appliances/hob.md:17:4: error: expected a bullet list (- …) in the section {#do-not}, found none [missing-list]
            """),
        SourceCase(
            "sign with another section",
            SampleTree.edited("signs/toilet.md", "{#no}", "{#maybe}"),
            """
            content/signs/toilet.md:13:4: error: expected the sections {#yes} and {#no} in a sign, found another [sign-section]
            """),
        SourceCase(
            "sign without sections",
            SampleTree.edited(
                "signs/toilet.md",
                "## Wel {#yes}\n\n- Toiletpapier {#paper pictogram=paper}\n\n## Niet {#no}\n\n- Verf {#paint pictogram=bin}",
                "Niets"),
            """
            content/signs/toilet.md:7:3: error: expected a section {#yes} in a document of kind "sign", found none [missing-section]
              hint: write "## A heading {#yes}"
            """),
        SourceCase(
            "sign with an empty section",
            SampleTree.edited("signs/toilet.md", "- Verf {#paint pictogram=bin}", ""),
            """
            content/signs/toilet.md:13:4: error: expected a bullet list (- …) in the section {#no}, found none [missing-list]
            """),
        SourceCase(
            "sign with a line without pictogram",
            SampleTree.edited("signs/toilet.md", " {#paint pictogram=bin}", ""),
            """
            content/signs/toilet.md:15:1: error: expected a pictogram for each line of a sign, found none [missing-pictogram]
              hint: write {#name pictogram=toilet-paper} at the end of the line
            """),
        SourceCase(
            "sign with one section",
            SampleTree.edited(
                "signs/toilet.md", "## Niet {#no}\n\n- Verf {#paint pictogram=bin}", ""),
            ""),
        SourceCase(
            "role without a section",
            SampleTree.edited("roles/family.md", "{#does-not}", "{#doesnt}"),
            """
            content/roles/family.md:9:3: error: expected a section {#does-not} in a document of kind "role", found none [missing-section]
              hint: write "## A heading {#does-not}"
            """),
        SourceCase(
            "role with a text for a list",
            SampleTree.edited("roles/family.md", "- Koken", "Koken"),
            """
            content/roles/family.md:15:4: error: expected a bullet list (- …) in the section {#does-not}, found none [missing-list]
            """),
        SourceCase(
            "booklet without parts",
            SampleTree.edited(
                "booklets/guide.md",
                "## Eerst\n\n- [Afval](../pages/waste.md)\n\n## Daarna\n\n- [Gezondheid](../pages/health.md)\n- [Kookplaat](../appliances/hob.md)",
                "Tekst"),
            """
            content/booklets/guide.md:6:3: error: expected parts ("## …") with links to documents, found none [empty-booklet]
            """),
        SourceCase(
            "booklet with an empty part",
            SampleTree.edited("booklets/guide.md", "- [Afval](../pages/waste.md)", "Niets"),
            """
            content/booklets/guide.md:8:4: error: expected links to documents in this part, found none [empty-part]
            """),
        SourceCase(
            "booklet with a chapter twice",
            SampleTree.edited(
                "booklets/guide.md", "../appliances/hob.md", "../pages/waste.md#bins"),
            """
            content/booklets/guide.md:15:3: error: the booklet holds "waste" twice [repeated-chapter]
              note: content/booklets/guide.md:10:3: the first is here
            """),
        SourceCase(
            "checklist without phases",
            SampleTree.edited(
                "checklists/arrival.md",
                "## Voor aankomst {#before due=-14d}\n\n- [ ] Zoek een bed {#bed role=sponsor due=-7d}\n- [x] Lees dit {#read role=family,sponsor}\n\n## Eerste week {#week due=+1w}\n\n- [ ] Vraag een pas aan {#card role=family due=+1w}",
                "Tekst"),
            """
            content/checklists/arrival.md:7:3: error: expected phases ("## …") with tasks, found none [empty-checklist]
            """),
        SourceCase(
            "phase without id",
            SampleTree.edited("checklists/arrival.md", " {#week due=+1w}", ""),
            """
            content/checklists/arrival.md:14:4: error: expected an id for this phase, found none [missing-id]
              hint: write {#first-week} at the end of the heading
            """),
        SourceCase(
            "phase without tasks",
            SampleTree.edited(
                "checklists/arrival.md", "- [ ] Vraag een pas aan {#card role=family due=+1w}",
                "Tekst"),
            """
            content/checklists/arrival.md:14:4: error: expected tasks ("- [ ] …") in this phase, found none [empty-phase]
            """),
        SourceCase(
            "task without box",
            SampleTree.edited("checklists/arrival.md", "- [ ] Vraag", "- Vraag"),
            """
            content/checklists/arrival.md:16:1: error: expected "[ ]" or "[x]" before the task, found none [task-without-box]
              hint: write "- [ ] …"
            """),
        SourceCase(
            "task without id",
            SampleTree.edited("checklists/arrival.md", " {#card role=family due=+1w}", ""),
            """
            content/checklists/arrival.md:16:1: error: expected an id and a role for this task, found none [missing-id]
              hint: write {#library-card role=sponsor due=+1w} at the end of the task
            """),
        SourceCase(
            "task without text",
            SampleTree.edited(
                "checklists/arrival.md", "- [ ] Vraag een pas aan {#card", "- [ ] {#card"),
            """
            content/checklists/arrival.md:16:1: error: expected a text for this task, found none [task-without-text]
            """),
        SourceCase(
            "task that begins with a list",
            SampleTree.edited(
                "checklists/arrival.md", "- [ ] Zoek een bed {#bed role=sponsor due=-7d}",
                "- [ ] {#bed role=sponsor due=-7d}\n  - Zoek"),
            """
            content/checklists/arrival.md:11:1: error: expected a text for this task, found none [task-without-text]
            """),
        SourceCase(
            "task without role",
            SampleTree.edited(
                "checklists/arrival.md", "{#card role=family due=+1w}", "{#card due=+1w}"),
            """
            content/checklists/arrival.md:16:25: error: expected "role=…" for the task "card", found none [missing-role]
              hint: the first role is responsible; others after a comma help
            """),
        SourceCase(
            "task with an empty role",
            SampleTree.edited(
                "checklists/arrival.md", "{#card role=family due=+1w}", "{#card role=\",\" due=+1w}"
            ),
            """
            content/checklists/arrival.md:16:25: error: expected "role=…" for the task "card", found none [missing-role]
              hint: the first role is responsible; others after a comma help
            """),
        SourceCase(
            "task with an unknown role",
            SampleTree.edited("checklists/arrival.md", "role=family,sponsor", "role=family,sponsr"),
            """
            content/checklists/arrival.md:12:35: error: no role is called "sponsr" [unknown-role]
              hint: did you mean "sponsor"?
            """),
        SourceCase(
            "task with a role twice",
            SampleTree.edited("checklists/arrival.md", "role=family,sponsor", "role=family,family"),
            """
            content/checklists/arrival.md:12:35: error: the role "family" stands twice in this list [repeated-role]
              note: content/checklists/arrival.md:12:28: the first is here
            """),
        SourceCase(
            "task with a role without column",
            SampleTree.edited(
                "checklists/arrival.md", "role=family,sponsor", "role=family,counsellor"),
            """
            content/checklists/arrival.md:12:35: error: the checklist has no column for the role "counsellor" [role-without-column]
              hint: add it to "roles:" in the header, which has: family, sponsor
            """),
        SourceCase(
            "column of an unknown role",
            SampleTree.edited(
                "checklists/arrival.md", "roles: family, sponsor",
                "roles: family, sponsor, councellor"),
            """
            content/checklists/arrival.md:4:25: error: no role is called "councellor" [unknown-role]
              hint: did you mean "counsellor"?
            """),
        SourceCase(
            "column twice",
            SampleTree.edited(
                "checklists/arrival.md", "roles: family, sponsor", "roles: family, sponsor, family"),
            """
            content/checklists/arrival.md:4:25: error: the role "family" stands twice in this list [repeated-role]
              note: content/checklists/arrival.md:4:8: the first is here
            """),
    ]
}
