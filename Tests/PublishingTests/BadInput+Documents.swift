extension BadInput {
    static let documents: [BadInput] = [
        BadInput(
            "missing header",
            .write(Array("# Titel\n".utf8), to: "content/pages/extra.md"),
            says: """
                content/pages/extra.md:1:1: error: expected a header between two lines "---", found none [missing-header]
                    # Titel
                    ^
                    hint: start the file with "---", "kind: page", "checked: 2026-11-23", "---"
                """),
        BadInput(
            "missing header field",
            .replace("checked: 2026-11-23\n", "", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:2:7: error: expected "checked: …" in the header of a document of kind "page", found none [missing-field]
                    kind: page
                          ^^^^
                """),
        BadInput(
            "wrong header field",
            .replace("checked: 2026-11-23", "checked: gisteren", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:5:10: error: "gisteren" is not a day of the calendar [invalid-date]
                    checked: gisteren
                             ^^^^^^^^
                    hint: expected year, month and day: 2026-11-23
                """),
        BadInput(
            "unknown header field",
            .replace("pictogram: doctor", "pictogramm: doctor", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:3:1: error: no field of the header is called "pictogramm" [unknown-field]
                    pictogramm: doctor
                    ^^^^^^^^^^
                    hint: did you mean "pictogram"?
                """),
        BadInput(
            "header field twice",
            .replace(
                "pictogram: doctor", "pictogram: doctor\npictogram: phone",
                in: "content/pages/health.md"),
            says: """
                content/pages/health.md:4:1: error: the field "pictogram" stands twice in the header [duplicate-field]
                    pictogram: phone
                    ^^^^^^^^^
                    note: content/pages/health.md:3:1: the first is here
                """),
        BadInput(
            "header without end",
            .replace("---\n\n# De sponsor", "\n# De sponsor", in: "content/roles/sponsor.md"),
            says: """
                content/roles/sponsor.md:1:1: error: the header has no closing "---" [bad-header]
                    ---
                    ^^^
                    hint: put a line "---" after the last field
                """),
        BadInput(
            "unknown kind",
            .replace("kind: sign", "kind: sing", in: "content/signs/toilet.md"),
            says: """
                content/signs/toilet.md:2:7: error: no kind of document is called "sing" [unknown-kind]
                    kind: sing
                          ^^^^
                    hint: did you mean "sign"?
                """),
        BadInput(
            "duplicate document",
            .write(
                Array("---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n".utf8),
                to: "content/roles/health.md"),
            says: """
                content/roles/health.md:1:1: error: two documents are called "health" [duplicate-id]
                    ---
                    ^
                    hint: give one another file name; a local document that takes the place of the national one has "change: replace" in its header
                    note: content/pages/health.md:1:1: the other is here
                """),
        BadInput(
            "duplicate id",
            .replace("{#card", "{#call", in: "content/pages/health.md"),
            says: """
                content/checklists/arrival.md:24:11: error: "health" has nothing with the id "card" [unknown-link]
                      Neem je [pas](../pages/health.md#card) mee.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: known: call, doctor, glasses, insurance, questions
                content/pages/health.md:22:23: error: the id "call" is used twice [duplicate-id]
                    2. Neem je pas mee. {#call pictogram=letter}
                                          ^^^^
                    note: content/pages/health.md:21:25: the first is here
                """),
        BadInput(
            "unknown role of a task",
            .replace(
                "role=sponsor due=-2w", "role=sponser due=-2w", in: "content/checklists/arrival.md"),
            says: """
                content/checklists/arrival.md:16:41: error: no role is called "sponser" [unknown-role]
                    - [ ] Test de rookmelders {#alarms role=sponser due=-2w}
                                                            ^^^^^^^
                    hint: did you mean "sponsor"?
                """),
        BadInput(
            "unknown role of a column",
            .replace(
                "roles: family, sponsor", "roles: family, sponsor, neighbour",
                in: "content/checklists/arrival.md"),
            says: """
                content/checklists/arrival.md:5:25: error: no role is called "neighbour" [unknown-role]
                    roles: family, sponsor, neighbour
                                            ^^^^^^^^^
                    hint: known: family, sponsor
                """),
        BadInput(
            "unknown pictogram",
            .replace("pictogram=no-water", "pictogram=no-watre", in: "content/appliances/hob.md"),
            says: """
                content/appliances/hob.md:17:52: error: no pictogram is called "no-watre" [unknown-pictogram]
                    - Gebruik geen water op vuur. {#no-water pictogram=no-watre}
                                                                       ^^^^^^^^
                    hint: did you mean "no-water"?
                """),
        BadInput(
            "unknown attribute",
            .replace("due=-2w", "deu=-2w", in: "content/checklists/arrival.md"),
            says: """
                content/checklists/arrival.md:16:49: error: no attribute is called "deu" [unknown-attribute]
                    - [ ] Test de rookmelders {#alarms role=sponsor deu=-2w}
                                                                    ^^^
                    hint: did you mean "due"?
                """),
        BadInput(
            "wrong time from arrival",
            .replace("due=-2w", "due=2weeks", in: "content/checklists/arrival.md"),
            says: """
                content/checklists/arrival.md:16:53: error: "2weeks" is no time from arrival [invalid-due]
                    - [ ] Test de rookmelders {#alarms role=sponsor due=2weeks}
                                                                        ^^^^^^
                    hint: expected a number with d, w, m or y (days, weeks, months, years): -14d, 0d, +1w
                """),
        BadInput(
            "unknown fact",
            .replace(
                "Bel {emergency.phone}.", "Bel {emergency.fone}.", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:15:3: warning: 1 text is not translated into ar; the first is here [missing-translation]
                    > Gevaar voor je leven? Bel {emergency.fone}.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: run "wegwijs translate update" and fill in the PO file
                content/pages/health.md:15:29: error: no fact is called "emergency.fone" [unknown-fact]
                    > Gevaar voor je leven? Bel {emergency.fone}.
                                                ^^^^^^^^^^^^^^^^
                    hint: did you mean "emergency.phone"?
                """),
        BadInput(
            "unknown service",
            .append("\n{service:docter.phone}\n", to: "content/pages/health.md"),
            says: """
                content/pages/health.md:38:1: error: no fact is called "service:docter.phone" [unknown-fact]
                    {service:docter.phone}
                    ^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean "service:doctor.phone"?
                """),
        BadInput(
            "unknown link target",
            .append("\n[112](../pages/helth.md)\n", to: "content/roles/family.md"),
            says: """
                content/roles/family.md:23:1: error: the link "../pages/helth.md" leads to no document [unknown-link]
                    [112](../pages/helth.md)
                    ^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean "../pages/health.md"?
                """),
        BadInput(
            "unknown anchor",
            .replace("{#card", "{#kard", in: "content/pages/health.md"),
            says: """
                content/checklists/arrival.md:24:11: error: "health" has nothing with the id "card" [unknown-link]
                      Neem je [pas](../pages/health.md#card) mee.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: did you mean "kard"?
                """),
        BadInput(
            "forbidden scheme",
            .append("\n[112](javascript:alert(1))\n", to: "content/pages/health.md"),
            says: """
                content/pages/health.md:38:1: error: a link may not use "javascript:" [forbidden-scheme]
                    [112](javascript:alert(1))
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: allowed: https:, http:, tel:, mailto:, geo:
                """),
        BadInput(
            "forbidden scheme in the name of a category",
            .append("extra,[112](data:text/html),doctor\n", to: "content/categories.csv"),
            says: """
                content/categories.csv:4:7: error: a link may not use "data:" [forbidden-scheme]
                    extra,[112](data:text/html),doctor
                          ^^^^^^^^^^^^^^^^^^^^^
                    hint: allowed: https:, http:, tel:, mailto:, geo:
                """),
        BadInput(
            "phone number in a link that is none",
            .append("\n[112](tel:12345)\n", to: "content/pages/health.md"),
            says: """
                content/pages/health.md:38:1: error: "12345" is not a phone number [invalid-phone]
                    [112](tel:12345)
                    ^^^^^^^^^^^^^^^^
                    hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
                """),
        BadInput(
            "bytes that are not UTF-8",
            .write(
                Array("---\nkind: page\nchecked: 2026-11-23\nsource: Caf".utf8) + [0xE9]
                    + Array("\n---\n\n# 112\n".utf8), to: "content/pages/extra.md"),
            says: """
                content/pages/extra.md:4:12: error: the byte 0xE9 is not UTF-8 [invalid-utf-8]
                    source: Caf\u{FFFD}
                               ^
                    hint: save the file as UTF-8
                """),
        BadInput(
            "direction mark",
            .replace("source: Gids", "source: \u{202E}Gids", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:7:9: error: found U+202E (right-to-left override), a mark that sets the direction of text [bidi-control]
                    source: \u{FFFD}Gids Zorg (2025), par. 2.1
                            ^
                    hint: delete it; directions are set without such marks
                """),
        BadInput(
            "control character",
            .replace("source: Gids", "source: \u{7}Gids", in: "content/pages/health.md"),
            says: """
                content/pages/health.md:7:9: error: found the control character U+0007, which has no place in text [control-character]
                    source:  Gids Zorg (2025), par. 2.1
                            ^
                    hint: delete it; most editors can show it
                """),
        BadInput(
            "HTML",
            .append("\n<b>112</b>\n", to: "content/pages/health.md"),
            says: """
                content/pages/health.md:38:1: error: found "<b>112</b>", but HTML cannot be used here [unsupported-html]
                    <b>112</b>
                    ^^^^^^^^^^
                    hint: write "\\<" for the sign itself, or a link as "<https://…>"
                """),
        BadInput(
            "task without a role",
            .replace(
                "{#eat role=family due=0d}", "{#eat due=0d}", in: "content/checklists/arrival.md"),
            says: """
                content/checklists/arrival.md:25:17: error: expected "role=…" for the task "eat", found none [missing-role]
                    - [ ] Eet samen {#eat due=0d}
                                    ^^^^^^^^^^^^^
                    hint: the first role is responsible; others after a comma help
                """),
        BadInput(
            "appliance without its safety line",
            .replace("> [!WARNING]", "> [!NOTE]", in: "content/appliances/hob.md"),
            says: """
                content/appliances/hob.md:8:3: error: expected one warning ("> [!WARNING]") before the first section, found 0 [safety-line]
                    # Kookplaat
                      ^^^^^^^^^
                    hint: an appliance has one safety line, which stands on its card
                """),
        BadInput(
            "change that hits nothing",
            .replace(
                "{#bicycle change", "{#bicicle change",
                in: "content/municipalities/testdam/checklists/arrival-testdam.md"),
            says: """
                content/municipalities/testdam/checklists/arrival-testdam.md:7:5: error: "arrival" has nothing with the id "bicicle" [change-hits-nothing]
                    - {#bicicle change=remove}
                        ^^^^^^^
                    hint: did you mean "bicycle"?
                """),
        BadInput(
            "local document with the name of a national one",
            .write(
                Array("---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n".utf8),
                to: "content/municipalities/testdam/health.md"),
            says: """
                content/municipalities/testdam/health.md:1:1: error: two documents are called "health" [duplicate-id]
                    ---
                    ^
                    hint: give one another file name; a local document that takes the place of the national one has "change: replace" in its header
                    note: content/pages/health.md:1:1: the other is here
                """),
        BadInput(
            "name that can be no address",
            .write(
                Array("---\nkind: page\nchecked: 2026-11-23\n---\n\n# 112\n".utf8),
                to: "content/pages/Extra pagina.md"),
            says: """
                content/pages/Extra pagina.md:1:1: error: "Extra pagina" cannot be the address of a page [invalid-file-name]
                    ---
                    ^
                    hint: use a-z, 0-9 and "-" in names of files and municipalities, a letter first
                """),
    ]
}
