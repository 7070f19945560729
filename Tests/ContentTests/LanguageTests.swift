import Testing

/// Settings and catalogues of languages.
@Suite struct LanguageTests {
    @Test("a wrong folder of a language is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "no settings",
            locales: ["ar/settings.txt": nil],
            """
            locales/ar/pages/health.po:1:1: error: expected a file settings.txt for the language "ar" [missing-settings]
              hint: it holds at least "name: …" and "direction: ltr" or "rtl"
            """),
        SourceCase(
            "no folder of Dutch",
            locales: ["nl/settings.txt": nil],
            """
            locales:1:1: error: expected a folder "nl" for the language in which authors write, found none [missing-settings]
              hint: make a file nl/settings.txt in it
            """),
        SourceCase(
            "no languages",
            locales: [
                "nl/settings.txt": nil, "en/settings.txt": nil, "ar/settings.txt": nil,
                "ar/pages/health.po": nil,
            ],
            """
            locales:1:1: error: expected a folder "nl" for the language in which authors write, found none [missing-settings]
              hint: make a file nl/settings.txt in it
            """),
        SourceCase(
            "no name",
            locales: SampleTree.editedLocale("ar/settings.txt", "name: العربية\n", ""),
            """
            locales/ar/settings.txt:1:1: error: expected "name: …" in the settings, found none [missing-setting]
            """),
        SourceCase(
            "empty name",
            locales: SampleTree.editedLocale("ar/settings.txt", "name: العربية\n", "name:\n"),
            """
            locales/ar/settings.txt:1:1: error: expected "name: …" in the settings, found none [missing-setting]
            """),
        SourceCase(
            "no direction",
            locales: SampleTree.editedLocale("ar/settings.txt", "direction: rtl\n", ""),
            """
            locales/ar/settings.txt:1:1: error: expected "direction: …" in the settings, found none [missing-setting]
            """),
        SourceCase(
            "unknown direction",
            locales: SampleTree.editedLocale(
                "ar/settings.txt", "direction: rtl", "direction: right"),
            """
            locales/ar/settings.txt:3:12: error: "right" is no direction of writing [invalid-direction]
              hint: expected ltr (left to right) or rtl (right to left)
            """),
        SourceCase(
            "unknown setting",
            locales: SampleTree.editedLocale("ar/settings.txt", "fonts:", "font:"),
            """
            locales/ar/settings.txt:6:1: error: no setting is called "font" [unknown-setting]
              hint: did you mean "fonts"?
            """),
        SourceCase(
            "setting twice",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "region: LB"),
            """
            locales/ar/settings.txt:5:1: error: the setting "region" stands twice [duplicate-setting]
              note: locales/ar/settings.txt:4:1: the first is here
            """),
        SourceCase(
            "beside an unknown language",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "pair: nk"),
            """
            locales/ar/settings.txt:5:7: error: there is no language "nk" [unknown-language]
              hint: did you mean "nl"?
            """),
        SourceCase(
            "beside itself",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "pair: ar"),
            """
            locales/ar/settings.txt:5:7: error: "ar" cannot stand beside itself; expected another language [language-beside-itself]
            """),
        SourceCase(
            "one pair twice",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "pair: nl nl"),
            """
            locales/ar/settings.txt:5:7: error: the pair "ar+nl" stands twice [duplicate-pair]
            """),
        SourceCase(
            "a pair in both orders",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "pair: nl").merging(
                SampleTree.editedLocale(
                    "nl/settings.txt", "direction: ltr", "direction: ltr\npair: ar")
            ) { first, _ in first },
            """
            locales/nl/settings.txt:1:1: error: the settings of "ar" already ask for the pair "ar+nl" [duplicate-pair]
              hint: one order is enough: the language named first stands where its readers begin
            """),
        SourceCase(
            "setting without colon",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "digits latn"),
            """
            locales/ar/settings.txt:5:1: error: expected "key: value", found "digits latn" [setting-without-colon]
            """),
        SourceCase(
            "unknown digits",
            locales: SampleTree.editedLocale("ar/settings.txt", "digits: latn", "digits: roman"),
            """
            locales/ar/settings.txt:5:9: error: no digits are called "roman" [unknown-digits]
              hint: known: latn, arab, arabext, beng, deva, mymr
            """),
        SourceCase(
            "region in words",
            locales: SampleTree.editedLocale("ar/settings.txt", "region: SY", "region: Syria"),
            """
            locales/ar/settings.txt:4:9: error: "Syria" is not a code of a country [invalid-region]
              hint: expected two capital letters of ISO 3166, such as SY or NL
            """),
        SourceCase(
            "unknown language to fall back on",
            locales: SampleTree.editedLocale("ar/settings.txt", "fallback: en", "fallback: eng"),
            """
            locales/ar/settings.txt:7:11: error: there is no language "eng" [unknown-language]
              hint: did you mean "en"?
            """),
        SourceCase(
            "folder that is no language",
            locales: ["Arabic/settings.txt": "name: A\ndirection: rtl\n"],
            """
            locales/Arabic/settings.txt:1:1: error: "Arabic" is not a language code [invalid-language]
              hint: expected a code of BCP 47, such as ar, nl, en or ti
            """),
        SourceCase(
            "stray files",
            locales: ["ar.po": "", "ar/pages/health.txt": "", "README.md": ""],
            """
            locales/README.md:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            locales/ar.po:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            locales/ar/pages/health.txt:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            """),
        SourceCase(
            "catalogue of another language",
            locales: SampleTree.editedLocale("ar/pages/health.po", "Language: ar", "Language: en"),
            """
            locales/ar/pages/health.po:1:1: error: the catalogue says it is for "en", but lies in the folder of "ar" [other-language]
            """),
        SourceCase(
            "catalogue of no source",
            locales: [
                "ar/pages/helth.po":
                    "msgid \"\"\nmsgstr \"\"\n\"Language: ar\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
            ],
            """
            locales/ar/pages/helth.po:1:1: warning: no source belongs to the catalogue "pages/helth.po" [orphan-catalog]
              hint: it was perhaps renamed or removed; its translations are not used
            """),
        SourceCase(
            "placeholder missing",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "**الطبيب**: {service:doctor}", "**الطبيب**"),
            """
            locales/ar/pages/health.po:10:8: error: the translation lacks "{service:doctor}" [missing-placeholder]
              hint: copy it from the Dutch text as it is
            """),
        SourceCase(
            "placeholder changed",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "**الطبيب**: {service:doctor}", "**الطبيب**: {service:tip}"),
            """
            locales/ar/pages/health.po:10:8: error: the translation lacks "{service:doctor}" [missing-placeholder]
              hint: copy it from the Dutch text as it is
            locales/ar/pages/health.po:10:8: error: the translation has "{service:tip}", which the Dutch text has not [extra-placeholder]
            """),
        SourceCase(
            "brace without partner",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "**الطبيب**: {service:doctor}",
                "**الطبيب**: {service:doctor} {"),
            """
            locales/ar/pages/health.po:10:8: error: a brace in the translation has no partner [unbalanced-brace]
            """),
        SourceCase(
            "link added",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "msgstr \"الصحة\"", "msgstr \"[الصحة](javascript:x)\""),
            """
            locales/ar/pages/health.po:7:8: error: the translation has "javascript:x", which the Dutch text has not [extra-placeholder]
            """),
        SourceCase(
            "HTML in a translation",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "msgstr \"الصحة\"", "msgstr \"<b>الصحة</b>\""),
            #"""
            locales/ar/pages/health.po:7:8: error: found ""<b>الصحة</b>"", but HTML cannot be used here [unsupported-html]
              hint: write "\<" for the sign itself, or a link as "<https://…>"
            """#),
        SourceCase(
            "string that is not closed",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "msgstr \"الصحة\"", "msgstr \"الصحة"),
            #"""
            locales/ar/pages/health.po:7:8: error: text is not closed at the end of its line [unclosed-string]
              hint: close it with a double quote; one inside the text is written \"
            """#),
        SourceCase(
            "entry twice",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "msgstr \"الصحة\"\n",
                "msgstr \"الصحة\"\n\nmsgid \"Gezondheid\"\nmsgstr \"صحة\"\n"),
            """
            locales/ar/pages/health.po:9:1: error: "Gezondheid" stands twice in the catalogue [duplicate-message]
              hint: remove one of the entries
              note: locales/ar/pages/health.po:6:1: the first is here
            """),
        SourceCase(
            "bad plural form",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "Language: ar\\n\"\n",
                "Language: ar\\n\"\n\"Plural-Forms: nplurals=x\\n\"\n"),
            """
            locales/ar/pages/health.po:4:25: error: found "x", expected a number [invalid-plural-forms]
              hint: for Dutch and English: nplurals=2; plural=n != 1;
            """),
        SourceCase(
            "direction mark in a translation",
            locales: SampleTree.editedLocale(
                "ar/pages/health.po", "\"الصحة\"", "\"\u{200F}الصحة\""),
            """
            locales/ar/pages/health.po:7:9: error: found U+200F (right-to-left mark), a mark that sets the direction of text [bidi-control]
              hint: delete it; directions are set without such marks
            """),
    ]
}
