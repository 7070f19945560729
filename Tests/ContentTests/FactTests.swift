import Testing

/// Rows of facts.csv.
@Suite struct FactTests {
    @Test("a wrong row of facts is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "unknown type",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,fone,112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:5: error: no type of fact is called "fone" [unknown-type]
              hint: known: phone, url, email, name, address, postcode, date, time, amount, text
            """),
        SourceCase(
            "no type",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,,112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: expected a value in the column "type", found nothing [missing-value]
            """),
        SourceCase(
            "no value",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: expected a value in the column "value", found nothing [missing-value]
            """),
        SourceCase(
            "no id",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\n,phone,112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: expected a value in the column "id", found nothing [missing-value]
            """),
        SourceCase(
            "no source",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,112,,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: expected a value in the column "source", found nothing [missing-value]
            """),
        SourceCase(
            "date of checking that is a month",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,112,https://www.x.nl,,2026-11"
            ),
            """
            content/facts.csv:4:33: error: "2026-11" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "date of the source that is none",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,112,https://www.x.nl,vorig jaar,2026-11-23"
            ),
            """
            content/facts.csv:4:32: error: "vorig jaar" is not a date [invalid-date]
              hint: expected a year, a month or a day: 2026, 2026-11 or 2026-11-23
            """),
        SourceCase(
            "bad id",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\nA b,phone,112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: "A b" cannot be an id [invalid-id]
              hint: an id starts with a letter and holds a-z, 0-9, "-" and ".", such as "emergency.phone"
            """),
        SourceCase(
            "id twice",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\nemergency.phone,phone,113,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: the id "emergency.phone" is used twice [duplicate-id]
              note: content/facts.csv:2:1: the first is here
            """),
        SourceCase(
            "phone number that is none",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,1234567,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:11: error: "1234567" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
        SourceCase(
            "address without scheme",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,url,www.x.nl,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:9: error: "www.x.nl" is not a complete web address [invalid-url]
              hint: expected an address such as https://www.zaanstad.nl
            """),
        SourceCase(
            "address of a script",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,url,javascript:alert(1),https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:9: error: "javascript:alert(1)" is not a complete web address [invalid-url]
              hint: expected an address such as https://www.zaanstad.nl
            """),
        SourceCase(
            "e-mail address without host",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,email,info@nl,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:11: error: "info@nl" is not an e-mail address [invalid-email]
              hint: expected an address such as info@reinis.nl
            """),
        SourceCase(
            "postcode in small letters",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,postcode,1506 mz,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:14: error: "1506 mz" is not a Dutch postcode [invalid-postcode]
              hint: expected four digits and two capital letters: 1506 MZ
            """),
        SourceCase(
            "date that does not exist",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,date,2026-02-30,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:10: error: "2026-02-30" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "time that does not exist",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,time,25:00,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:10: error: "25:00" is not a time [invalid-time]
              hint: expected hours and minutes: 08:30
            """),
        SourceCase(
            "time with a sign",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,time,+8:30,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:10: error: "+8:30" is not a time [invalid-time]
              hint: expected hours and minutes: 08:30
            """),
        SourceCase(
            "text with a fact",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,text,Bel {emergency.phone},https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:10: error: found {emergency.phone} in a text that itself stands in the place of a name [fact-in-fact]
              hint: write the words here, or use {emergency.phone} where this text is used
            """),
        SourceCase(
            "text with HTML",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,text,Bel <b>112</b>,https://www.x.nl,,2026-11-23"
            ),
            #"""
            content/facts.csv:4:14: error: found "<b>", but HTML cannot be used here [unsupported-html]
              hint: write "\<" for the sign itself, or a link as "<https://…>"
            content/facts.csv:4:20: error: found "</b>", but HTML cannot be used here [unsupported-html]
              hint: write "\<" for the sign itself, or a link as "<https://…>"
            """#),
        SourceCase(
            "text with a link that leads nowhere",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,text,[hier](pages/helth.md),https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:10: error: the link "pages/helth.md" leads to no document [unknown-link]
              hint: did you mean "pages/health.md"?
            """),
        SourceCase(
            "name that looks like Markdown",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,name,De ~~Ster~~ & <Zonen> {x},https://www.x.nl,,2026-11-23"
            ),
            ""),
        SourceCase(
            "unknown column",
            SampleTree.edited("facts.csv", "source_date", "sourcedate"),
            """
            content/facts.csv:1:22: error: no column is called "sourcedate" [unknown-column]
              hint: did you mean "source_date"?
            """),
        SourceCase(
            "missing column",
            SampleTree.edited("facts.csv", "id,type,value", "id,kind,value"),
            """
            content/facts.csv:1:1: error: expected a column "type" in the first line, found none [missing-column]
            content/facts.csv:1:4: error: no column is called "kind" [unknown-column]
              hint: known: id, type, value, source, source_date, checked
            """),
        SourceCase(
            "too many cells",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,112,x,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: row has 7 cells, the header has 6: "2026-11-23" has no column [extra-cell]
              hint: put a cell that holds a delimiter between double quotes
              note: content/facts.csv:4:35: the first extra cell is here
            """),
        SourceCase(
            "too few cells",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,phone,112"
            ),
            """
            content/facts.csv:4:1: error: row has 3 cells, the header has 6: "source" is missing [missing-cell]
              hint: an empty cell needs its delimiter too
            """),
        SourceCase(
            "quote that is not closed",
            SampleTree.edited(
                "facts.csv",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23",
                "advice.text,text,Bel eerst je huisarts,https://www.thuisarts.nl,,2026-11-23\na.b,text,\"Bel 112,https://www.x.nl,,2026-11-23"
            ),
            """
            content/facts.csv:4:1: error: row has 3 cells, the header has 6: "source" is missing [missing-cell]
              hint: an empty cell needs its delimiter too
            content/facts.csv:4:10: error: double quote is not closed in the row of line 4 [unclosed-quote]
              hint: close the cell with a double quote; one inside it is written twice: ""
            """),
        SourceCase(
            "empty file",
            ["facts.csv": ""],
            """
            content/facts.csv:1:1: error: the file is empty [empty-table]
              hint: write the names of the columns in the first line
            """),
        SourceCase(
            "broken row that texts refer to",
            SampleTree.edited(
                "facts.csv", "emergency.phone,phone,112", "emergency.phone,phone,onze"),
            """
            content/facts.csv:2:23: error: "onze" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
    ]
}
