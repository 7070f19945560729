import Testing

/// Rows of services.csv and categories.csv.
@Suite struct ServiceTests {
    @Test("a wrong row of services is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "unknown category",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,helth,De Club,Club,Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:6: error: no category is called "helth" [unknown-category]
              hint: did you mean "health"?
            """),
        SourceCase(
            "no name and no label",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,,,Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:1: error: expected a value in the column "name", found nothing [missing-value]
            content/services.csv:4:1: error: expected a value in the column "label", found nothing [missing-value]
            """),
        SourceCase(
            "no id",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\n,health,De Club,Club,Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:1: error: expected a value in the column "id", found nothing [missing-value]
            """),
        SourceCase(
            "id with a dot",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nde.club,health,De Club,Club,Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:1: error: "de.club" cannot be an id [invalid-id]
              hint: an id starts with a letter and holds a-z, 0-9 and "-", such as "town-hall"
            """),
        SourceCase(
            "id twice",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\ndoctor,health,De Club,Club,Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:1: error: the id "doctor" is used twice [duplicate-id]
              note: content/services.csv:2:1: the first is here
            """),
        SourceCase(
            "phone number that is none",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,bel ons,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:34: error: "bel ons" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
        SourceCase(
            "phone number with a zero in brackets",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,+31 (0)20 346 72 00,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:34: error: "+31 (0)20 346 72 00" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
        SourceCase(
            "address with a space",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,https://www.de club.nl,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:35: error: "https://www.de club.nl" is not a complete web address [invalid-url]
              hint: expected an address such as https://www.zaanstad.nl
            """),
        SourceCase(
            "e-mail address without at",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,info.club.nl,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:36: error: "info.club.nl" is not an e-mail address [invalid-email]
              hint: expected an address such as info@reinis.nl
            """),
        SourceCase(
            "opening hours in English",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,mon-fri 08:30-17:00,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:38: error: "mon-fri 08:30-17:00" is no opening time [invalid-hours]
              hint: expected "ma-vr 08:30-17:00", "2026-12-25 gesloten", "altijd" or "afspraak", divided by ";"
            """),
        SourceCase(
            "opening hours of nothing",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,;,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:38: error: ";" is no opening time [invalid-hours]
              hint: expected "ma-vr 08:30-17:00", "2026-12-25 gesloten", "altijd" or "afspraak", divided by ";"
            """),
        SourceCase(
            "second rule of opening hours",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,ma 08:30-17:00; di 8-17,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:38: error: "di 8-17" is no opening time [invalid-hours]
              hint: expected "ma-vr 08:30-17:00", "2026-12-25 gesloten", "altijd" or "afspraak", divided by ";"
            """),
        SourceCase(
            "language in words",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,,nl arabisch1234,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:39: error: "arabisch1234" is not a language code [invalid-language]
              hint: expected a code of BCP 47, such as ar, nl, en or ti
            """),
        SourceCase(
            "latitude without longitude",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,,,52.4,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:40: error: expected latitude and longitude together, found one [invalid-map-point]
            """),
        SourceCase(
            "latitude and longitude swapped",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,,,4.8,52.4,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:40: error: "4.8, 52.4" is no place in the Netherlands [invalid-map-point]
              hint: expected degrees: latitude 50.5 to 53.8, longitude 3.2 to 7.4
            """),
        SourceCase(
            "latitude in hexadecimal digits",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Sport.,,,,,,,,0x34,4.8,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:40: error: "0x34, 4.8" is no place in the Netherlands [invalid-map-point]
              hint: expected degrees: latitude 50.5 to 53.8, longitude 3.2 to 7.4
            """),
        SourceCase(
            "label with a fact",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club van {service:club},Sport.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:21: error: found {service:club} in a text that itself stands in the place of a name [fact-in-fact]
              hint: write the words here, or use {service:club} where this text is used
            """),
        SourceCase(
            "text with an unknown fact",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Bel {emergency.fone}.,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:30: error: no fact is called "emergency.fone" [unknown-fact]
              hint: did you mean "emergency.phone"?
            """),
        SourceCase(
            "text with an unknown link",
            SampleTree.edited(
                "services.csv", "https://www.tip.nl,,2026-11-23",
                "https://www.tip.nl,,2026-11-23\nclub,health,De Club,Club,Lees [dit](pages/wast.md).,,,,,,,,,,Een folder,,2026-11-23"
            ),
            """
            content/services.csv:4:31: error: the link "pages/wast.md" leads to no document [unknown-link]
              hint: did you mean "pages/waste.md"?
            """),
        SourceCase(
            "unknown column",
            SampleTree.edited("services.csv", "access,", "acces,"),
            """
            content/services.csv:1:29: error: no column is called "acces" [unknown-column]
              hint: did you mean "access"?
            """),
        SourceCase(
            "missing column",
            SampleTree.edited("services.csv", "label", "etiket"),
            """
            content/services.csv:1:1: error: expected a column "label" in the first line, found none [missing-column]
            content/services.csv:1:18: error: no column is called "etiket" [unknown-column]
              hint: known: id, category, name, label, what, access, route, phone, url, email, address, hours, and 6 more
            """),
        SourceCase(
            "broken row that texts refer to",
            SampleTree.edited(
                "services.csv",
                "020-346 72 00,https://www.praktijk.nl,info@praktijk.nl,Dam 1,ma-vr 08:30-17:00,nl en,52.44,4.82,https://www.praktijk.nl,2025-06,2026-11-23",
                "020-346 72 00,https://www.praktijk.nl,info@praktijk.nl,Dam 1,ma-vr 08:30-17:00,nl en,52.44,4.82,https://www.praktijk.nl,2025-06,gisteren"
            ),
            """
            content/services.csv:2:218: error: "gisteren" is not a day of the calendar [invalid-date]
              hint: expected year, month and day: 2026-11-23
            """),
        SourceCase(
            "category with an unknown pictogram",
            SampleTree.edited("categories.csv", "Afval,bin", "Afval,bak"),
            """
            content/categories.csv:3:13: error: no pictogram is called "bak" [unknown-pictogram]
              hint: known: bin, doctor, hob, paper, person, toilet
            """),
        SourceCase(
            "category twice",
            SampleTree.edited(
                "categories.csv", "waste,Afval,bin", "waste,Afval,bin\nwaste,Afval,bin"),
            """
            content/categories.csv:4:1: error: the id "waste" is used twice [duplicate-id]
              note: content/categories.csv:3:1: the first is here
            """),
        SourceCase(
            "category without name",
            SampleTree.edited("categories.csv", "waste,Afval,bin", "waste,,bin"),
            """
            content/categories.csv:3:1: error: expected a value in the column "name", found nothing [missing-value]
            """),
        SourceCase(
            "category with a bad id",
            SampleTree.edited("categories.csv", "waste,Afval", "Waste,Afval"),
            """
            content/categories.csv:3:1: error: "Waste" cannot be an id [invalid-id]
              hint: an id starts with a letter and holds a-z, 0-9 and "-", such as "town-hall"
            """),
        SourceCase(
            "category with an unknown fact",
            SampleTree.edited("categories.csv", "Afval,bin", "Afval in {municipality.nam},bin"),
            """
            content/categories.csv:3:16: error: no fact is called "municipality.nam" [unknown-fact]
              hint: did you mean "municipality.name"?
            """),
    ]
}
