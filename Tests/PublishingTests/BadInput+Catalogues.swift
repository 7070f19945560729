extension BadInput {
    static let catalogues: [BadInput] = [
        BadInput(
            "unclosed string",
            .replace("msgstr \"الصحة\"", "msgstr \"الصحة", in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:15:8: error: text is not closed at the end of its line [unclosed-string]
                    \u{2068}msgstr "الصحة\u{2069}
                    hint: close it with a double quote; one inside the text is written \\"
                """),
        BadInput(
            "duplicate entry",
            .append("\nmsgid \"Gezondheid\"\nmsgstr \"صحة\"\n", to: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:113:1: error: "Gezondheid" stands twice in the catalogue [duplicate-message]
                    msgid "Gezondheid"
                    ^^^^^^^^^^^^^^^^^^
                    hint: remove one of the entries
                    note: locales/ar/pages/health.po:14:1: the first is here
                """),
        BadInput(
            "missing placeholder",
            .replace(
                "خطر على حياتكم؟ اتصلوا بالرقم {emergency.phone}.", "خطر على حياتكم؟ اتصلوا.",
                in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:32:8: error: the translation lacks "{emergency.phone}" [missing-placeholder]
                    \u{2068}msgstr "خطر على حياتكم؟ اتصلوا."\u{2069}
                    hint: copy it from the Dutch text as it is
                """),
        BadInput(
            "extra placeholder",
            .replace(
                "msgstr \"الصحة\"", "msgstr \"الصحة {emergency.phone}\"",
                in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:15:8: error: the translation has "{emergency.phone}", which the Dutch text has not [extra-placeholder]
                    \u{2068}msgstr "الصحة {emergency.phone}"\u{2069}
                """),
        BadInput(
            "link to elsewhere",
            .replace(
                "../roles/sponsor.md).\"\n\n#. item", "../roles/family.md).\"\n\n#. item",
                in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:106:8: error: the translation lacks "../roles/sponsor.md" [missing-placeholder]
                    \u{2068}msgstr "اسألوا [المتطوّع المُرافق](../roles/family.md)."\u{2069}
                    hint: copy it from the Dutch text as it is
                locales/ar/pages/health.po:106:8: error: the translation has "../roles/family.md", which the Dutch text has not [extra-placeholder]
                    \u{2068}msgstr "اسألوا [المتطوّع المُرافق](../roles/family.md)."\u{2069}
                """),
        BadInput(
            "bad plural forms",
            .replace(
                "Content-Transfer-Encoding: 8bit\\n\"",
                "Content-Transfer-Encoding: 8bit\\n\"\n\"Plural-Forms: nplurals=6; plural=n==;\\n\"",
                in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:11:38: error: found ";", expected "n", a number or "(" [invalid-plural-forms]
                    "Plural-Forms: nplurals=6; plural=n==;\\n"
                                                         ^
                    hint: for Dutch and English: nplurals=2; plural=n != 1;
                """),
        BadInput(
            "plural without rule",
            .append(
                "\nmsgid \"dag\"\nmsgid_plural \"dagen\"\nmsgstr[0] \"يوم\"\n",
                to: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:113:1: error: msgid_plural needs "Plural-Forms" in the header [missing-plural-forms]
                    msgid "dag"
                    ^^^^^^^^^^^
                    hint: for Dutch and English: nplurals=2; plural=n != 1;
                """),
        BadInput(
            "missing plural form of the pages",
            .replace("few {# مهام} \"\n\"", "\"\n\"", in: "locales/ar/interface.po"),
            says: """
                locales/ar/interface.po:199:8: error: the translation lacks the plural form "few" of "count" [missing-plural-form]
                    msgstr ""
                           ^^
                    hint: العربية counts with this form too; add few {…}
                """),
        BadInput(
            "unknown plural form of the pages",
            .replace(
                "few {# مهام} \"\n\"", "few {# مهام} lots {# مهام} \"\n\"",
                in: "locales/ar/interface.po"),
            says: """
                locales/ar/interface.po:199:8: error: العربية has no plural form "lots" [unknown-plural-form]
                    msgstr ""
                           ^^
                """),
        BadInput(
            "pattern that cannot be read",
            .replace(
                "msgstr \"مهام: {role}\"", "msgstr \"مهام: {role\"", in: "locales/ar/interface.po"),
            says: """
                locales/ar/interface.po:225:8: error: the pattern "مهام: {role" cannot be read: cannot read a message: a brace has no partner (U_UNMATCHED_BRACES), at byte 10, between "مهام: " and "{role" [invalid-message]
                    \u{2068}msgstr "مهام: {role"\u{2069}
                    hint: expected ICU MessageFormat, with the braces of: Taken van: {role}
                """),
        BadInput(
            "argument missing in a pattern",
            .replace("msgstr \"مهام: {role}\"", "msgstr \"مهام\"", in: "locales/ar/interface.po"),
            says: """
                locales/ar/interface.po:225:8: error: the translation lacks "{role}" [missing-placeholder]
                    \u{2068}msgstr "مهام"\u{2069}
                    hint: copy it from the Dutch text as it is
                """),
        BadInput(
            "bytes that are not UTF-8",
            .write(
                Array(
                    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Kookplaat\"\nmsgstr \"caf"
                        .utf8) + [0xE9] + Array("\"\n".utf8), to: "locales/ar/appliances/hob.po"),
            says: """
                content/appliances/hob.md:4:10: warning: 12 texts are not translated into ar; the first is here [missing-translation]
                    summary: Veilig koken.
                             ^^^^^^^^^^^^^
                    hint: run "wegwijs translate update" and fill in the PO file
                locales/ar/appliances/hob.po:5:12: error: the byte 0xE9 is not UTF-8 [invalid-utf-8]
                    msgstr "caf\u{FFFD}"
                               ^
                    hint: save the file as UTF-8
                """),
        BadInput(
            "other charset",
            .replace("charset=UTF-8", "charset=ISO-8859-6", in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:9:36: error: charset is "ISO-8859-6", expected "UTF-8" [wrong-charset]
                    "Content-Type: text/plain; charset=ISO-8859-6\\n"
                                                       ^^^^^^^^^^
                    hint: write "Content-Type: text/plain; charset=UTF-8\\n"
                """),
        BadInput(
            "direction mark",
            .replace(
                "msgstr \"الصحة\"", "msgstr \"الصحة\u{200F}\"", in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:15:14: error: found U+200F (right-to-left mark), a mark that sets the direction of text [bidi-control]
                    \u{2068}msgstr "الصحة\u{FFFD}"\u{2069}
                    hint: delete it; directions are set without such marks
                """),
        BadInput(
            "catalogue of another language",
            .replace("Language: ar", "Language: fa", in: "locales/ar/pages/health.po"),
            says: """
                locales/ar/pages/health.po:1:1: error: the catalogue says it is for "fa", but lies in the folder of "ar" [other-language]
                    msgid ""
                    ^
                """),
        BadInput(
            "not a catalogue",
            .write(
                Array("Gezondheid = ".utf8) + [0xD8, 0xB5] + Array("\n".utf8),
                to: "locales/ar/appliances/hob.po"),
            says: """
                content/appliances/hob.md:8:3: warning: 13 texts are not translated into ar; the first is here [missing-translation]
                    # Kookplaat
                      ^^^^^^^^^
                    hint: run "wegwijs translate update" and fill in the PO file
                locales/ar/appliances/hob.po:1:1: error: line is neither a comment, a keyword nor text between quotes [not-po]
                    \u{2068}Gezondheid = ص\u{2069}
                    hint: text stands between double quotes, a comment after #
                """),
        BadInput(
            "language without settings",
            .write(Array("msgid \"\"\nmsgstr \"\"\n".utf8), to: "locales/fr/interface.po"),
            says: """
                locales/fr/interface.po:1:1: error: expected a file settings.txt for the language "fr" [missing-settings]
                    msgid ""
                    ^
                    hint: it holds at least "name: …" and "direction: ltr" or "rtl"
                """),
        BadInput(
            "unknown direction",
            .replace("direction: rtl", "direction: right", in: "locales/ar/settings.txt"),
            says: """
                locales/ar/settings.txt:2:12: error: "right" is no direction of writing [invalid-direction]
                    direction: right
                               ^^^^^
                    hint: expected ltr (left to right) or rtl (right to left)
                """),
        BadInput(
            "unknown fallback",
            .append("fallback: eng\n", to: "locales/ar/settings.txt"),
            says: """
                locales/ar/settings.txt:6:11: error: there is no language "eng" [unknown-language]
                    fallback: eng
                              ^^^
                    hint: known: ar, nl
                """),
        BadInput(
            "unknown setting",
            .append("directions: rtl\n", to: "locales/ar/settings.txt"),
            says: """
                locales/ar/settings.txt:6:1: error: no setting is called "directions" [unknown-setting]
                    directions: rtl
                    ^^^^^^^^^^
                    hint: did you mean "direction"?
                """),
        BadInput(
            "no Dutch",
            .remove("locales/nl"),
            says: """
                locales:1:1: error: expected a folder "nl" for the language in which authors write, found none [missing-settings]
                    hint: make a file nl/settings.txt in it
                """),
    ]
}
