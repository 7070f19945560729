import Content
import Testing
import Text

/// Files and folders: what nothing reads, what is missing, what is not UTF-8.
@Suite struct TreeTests {
    @Test("a wrong file or folder is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    @Test(
        "bytes that are not UTF-8 are reported once, with no other problem of the file",
        arguments: [
            ("content", "pages/health.md", "Gezondheid", "9:3"),
            ("content", "facts.csv", "Bel eerst", "3:18"),
            ("content", "services.csv", "Huisarts", "2:27"),
            ("content", "categories.csv", "Gezondheid", "2:8"),
            ("content", "municipalities/zaanstad/facts.csv", "Zaanstad", "2:24"),
            ("locales", "ar/settings.txt", "Noto", "6:8"),
            ("locales", "ar/pages/health.po", "Gezondheid", "6:8"),
        ])
    func encoding(_ root: String, _ path: String, _ word: String, _ place: String) throws {
        let text = try #require(
            root == "content" ? SampleTree.content[path] : SampleTree.locales[path])
        let range = try #require(text.ranges(of: word).first)
        let bytes =
            Array(text[..<range.lowerBound].utf8) + [0xE9] + Array(text[range.lowerBound...].utf8)
        let reading = Reading(
            content: tree("content", SampleTree.content, root == "content" ? [path: bytes] : [:]),
            locales: tree("locales", SampleTree.locales, root == "locales" ? [path: bytes] : [:]))
        #expect(
            reading.problems == """
                \(root)/\(path):\(place): error: the byte 0xE9 is not UTF-8 [invalid-utf-8]
                  hint: save the file as UTF-8
                """)
    }

    @Test(
        "an empty folder of a municipality is reported",
        arguments: ["municipalities/alkmaar", "municipalities/alkmaar/pages"])
    func emptyFolder(_ folder: String) {
        var sources: [String: SourceFile] = [:]
        for (path, text) in SampleTree.content {
            sources[path] = SourceFile(path: "content/\(path)", text: text)
        }
        let reading = Reading(
            content: SourceTree(root: "content", files: sources, emptyFolders: ["pages", folder]),
            locales: SourceTree(root: "locales", texts: SampleTree.locales))
        #expect(
            reading.problems == """
                content/municipalities/alkmaar:1:1: error: expected the fact "municipality.name" for the municipality "alkmaar", found none [empty-municipality]
                  hint: add a row with the id municipality.name to facts.csv in its folder
                content/municipalities/alkmaar:1:1: error: expected the fact "municipality.url" for the municipality "alkmaar", found none [empty-municipality]
                  hint: add a row with the id municipality.url to facts.csv in its folder
                """)
    }

    private func tree(
        _ root: String, _ texts: [String: String], _ damaged: [String: [UInt8]]
    ) -> SourceTree {
        var sources: [String: SourceFile] = [:]
        for (path, text) in texts {
            sources[path] = SourceFile(
                path: "\(root)/\(path)", bytes: damaged[path] ?? Array(text.utf8))
        }
        return SourceTree(root: root, files: sources)
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "stray file",
            [
                "pages/health.txt": "", "municipalities/zaanstad/categories.csv": "",
                "municipalities/zaanstad/.hidden": "",
            ],
            """
            content/municipalities/zaanstad/categories.csv:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            content/pages/health.txt:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            """),
        SourceCase(
            "table in a folder",
            ["pages/facts.csv": ""],
            """
            content/pages/facts.csv:1:1: warning: nothing reads this file [stray-file]
              hint: documents end in .md, translations in .po; tables have fixed names
            """),
        SourceCase(
            "municipality without facts",
            [
                "municipalities/zaanstad/facts.csv": nil,
                "municipalities/zaanstad/page.md": SampleTree.page("Tekst."),
            ],
            """
            content/municipalities/zaanstad/page.md:1:1: error: expected the fact "municipality.name" for the municipality "zaanstad", found none [empty-municipality]
              hint: add a row with the id municipality.name to facts.csv in its folder
            content/municipalities/zaanstad/page.md:1:1: error: expected the fact "municipality.url" for the municipality "zaanstad", found none [empty-municipality]
              hint: add a row with the id municipality.url to facts.csv in its folder
            """),
        SourceCase(
            "municipality without address",
            SampleTree.edited(
                "municipalities/zaanstad/facts.csv", "municipality.url;url",
                "municipality.website;url"),
            """
            content/municipalities/zaanstad/facts.csv:1:1: error: expected the fact "municipality.url" for the municipality "zaanstad", found none [empty-municipality]
              hint: add a row with the id municipality.url to facts.csv in its folder
            """),
        SourceCase(
            "municipality with a broken name",
            SampleTree.edited(
                "municipalities/zaanstad/facts.csv", "Zaanstad;https://www.zaanstad.nl;;2026-11-23",
                "Zaanstad;https://www.zaanstad.nl;;nu"),
            """
            content/municipalities/zaanstad/facts.csv:2:58: error: "nu" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "municipality with a broken table",
            SampleTree.edited(
                "municipalities/zaanstad/facts.csv", "id;type;value", "id;soort;value"),
            """
            content/municipalities/zaanstad/facts.csv:1:1: error: expected a column "type" in the first line, found none [missing-column]
            content/municipalities/zaanstad/facts.csv:1:4: error: no column is called "soort" [unknown-column]
              hint: known: id, type, value, source, source_date, checked
            """),
        SourceCase(
            "municipality with a capital",
            [
                "municipalities/Alkmaar/facts.csv":
                    "id,type,value,source,checked\nmunicipality.name,name,A,b,2026-11-23\nmunicipality.url,url,https://a.nl,b,2026-11-23\n"
            ],
            """
            content/municipalities/Alkmaar/facts.csv:1:1: error: "Alkmaar" cannot be the address of a page [invalid-file-name]
              hint: use a-z, 0-9 and "-" in names of files and municipalities, a letter first
            """),
        SourceCase(
            "no municipality",
            ["municipalities/zaanstad/facts.csv": nil, "municipalities/zevenaar/facts.csv": nil],
            """
            content:1:1: error: expected at least one folder in "municipalities", found none [no-municipality]
              hint: make one with a file facts.csv, such as municipalities/zaanstad/facts.csv
            """),
        SourceCase(
            "direction mark in a document",
            ["pages/extra.md": SampleTree.page("Bel \u{200E}112.")],
            """
            content/pages/extra.md:8:5: error: found U+200E (left-to-right mark), a mark that sets the direction of text [bidi-control]
              hint: delete it; directions are set without such marks
            """),
        SourceCase(
            "direction mark in a table",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,text,Bel \u{202E}112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:14: error: found U+202E (right-to-left override), a mark that sets the direction of text [bidi-control]
              hint: delete it; directions are set without such marks
            """),
        SourceCase(
            "null byte in a document",
            ["pages/extra.md": SampleTree.page("Bel \u{0}112.")],
            """
            content/pages/extra.md:8:5: error: found the control character U+0000, which has no place in text [control-character]
              hint: delete it; most editors can show it
            """),
        SourceCase(
            "HTML in a document",
            ["pages/extra.md": SampleTree.page("Bel <b>112</b>.")],
            #"""
            content/pages/extra.md:8:5: error: found "<b>", but HTML cannot be used here [unsupported-html]
              hint: write "\<" for the sign itself, or a link as "<https://…>"
            content/pages/extra.md:8:11: error: found "</b>", but HTML cannot be used here [unsupported-html]
              hint: write "\<" for the sign itself, or a link as "<https://…>"
            """#),
    ]
}
