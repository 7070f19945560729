import Testing

/// Local rows of services over national ones.
@Suite struct ServiceChangeTests {
    @Test("a wrong local row is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "row that the nation has",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;;;health;A;B;C;;d;2026-11-23\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: the national list has a service "doctor" already [duplicate-id]
              hint: write "replace" in the column "change" to change it here
              note: content/services.csv:2:1: the national row is here
            """),
        SourceCase(
            "unknown change",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;delete;;;;;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:8: error: no change is called "delete" [unknown-change]
              hint: known: replace, remove
            """),
        SourceCase(
            "replacement of nothing",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndocter;replace;;;;;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: "services" has nothing with the id "docter" [change-hits-nothing]
              hint: did you mean "doctor"?
            """),
        SourceCase(
            "removal of nothing",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\nlibrary;remove;;;;;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: "services" has nothing with the id "library" [change-hits-nothing]
              hint: known: doctor, tip
            """),
        SourceCase(
            "row twice",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;replace;;;A;;;;;\ndoctor;remove;;;;;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:3:1: error: the id "doctor" is used twice [duplicate-id]
              note: content/municipalities/zaanstad/services.csv:2:1: the first is here
            """),
        SourceCase(
            "row without id",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\n;replace;;;A;;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: expected a value in the column "id", found nothing [missing-value]
            """),
        SourceCase(
            "place beside nothing",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\nclub;;docter;health;A;B;C;;d;2026-11-23\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:7: error: "services" has nothing with the id "docter" [change-hits-nothing]
              hint: did you mean "doctor"?
            """),
        SourceCase(
            "needed cell emptied",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;replace;;;;-;;;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: expected a value in the column "label", found nothing [missing-value]
            """),
        SourceCase(
            "new row that is not whole",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\nclub;;;health;A;;C;;d;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:1: error: expected a value in the column "label", found nothing [missing-value]
            """),
        SourceCase(
            "removal of a linked service",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;remove;;;;;;;;\n"
            ],
            """
            content/pages/health.md:11:32: error: no fact is called "service:doctor" in zaanstad [unknown-fact]
              hint: other municipalities have it; give it to zaanstad too, or leave it out of this text
            """),
        SourceCase(
            "phone number that is none",
            [
                "municipalities/zaanstad/services.csv":
                    "id;change;after;category;name;label;what;phone;source;checked\ndoctor;replace;;;;;;12;;\n"
            ],
            """
            content/municipalities/zaanstad/services.csv:2:21: error: "12" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
    ]
}
