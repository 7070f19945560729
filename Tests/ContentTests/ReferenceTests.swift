import Testing

/// Links, facts and pictures in texts.
@Suite struct ReferenceTests {
    @Test("a wrong link, fact or picture is reported", arguments: cases)
    func reports(_ example: SourceCase) {
        example.check()
    }

    static let cases: [SourceCase] = [
        SourceCase(
            "unknown link, the same everywhere",
            ["pages/extra.md": SampleTree.page("Lees [dit](helth.md).")],
            """
            content/pages/extra.md:8:6: error: the link "helth.md" leads to no document [unknown-link]
              hint: did you mean "health.md"?
            """),
        SourceCase(
            "unknown link to another folder",
            ["pages/extra.md": SampleTree.page("Lees [dit](../appliance/hob.md).")],
            """
            content/pages/extra.md:8:6: error: the link "../appliance/hob.md" leads to no document [unknown-link]
              hint: did you mean "../appliances/hob.md"?
            """),
        SourceCase(
            "unknown link without a near name",
            ["pages/extra.md": SampleTree.page("Lees [dit](verzekeringen.md).")],
            """
            content/pages/extra.md:8:6: error: the link "verzekeringen.md" leads to no document [unknown-link]
              hint: write the way from this file to the other, such as ../pages/health.md
            """),
        SourceCase(
            "link out of the tree",
            ["pages/extra.md": SampleTree.page("Lees [dit](../../secret.md).")],
            """
            content/pages/extra.md:8:6: error: the link "../../secret.md" leads to no document [unknown-link]
              hint: write the way from this file to the other, such as ../pages/health.md
            """),
        SourceCase(
            "link to a name in another folder",
            ["pages/extra.md": SampleTree.page("Lees [dit](hob.md).")],
            """
            content/pages/extra.md:8:6: error: the link "hob.md" leads to no document [unknown-link]
              hint: did you mean "../appliances/hob.md"?
            """),
        SourceCase(
            "link from the root",
            ["pages/extra.md": SampleTree.page("Lees [dit](/pages/health.md).")],
            """
            content/pages/extra.md:8:6: error: the link "/pages/health.md" leads to no document [unknown-link]
              hint: did you mean "health.md"?
            """),
        SourceCase(
            "link to another host without scheme",
            ["pages/extra.md": SampleTree.page("Lees [dit](//example.nl/health.md).")],
            """
            content/pages/extra.md:8:6: error: the link "//example.nl/health.md" leads to no document [unknown-link]
              hint: did you mean "health.md"?
            """),
        SourceCase(
            "link to a table",
            ["pages/extra.md": SampleTree.page("Lees [dit](../facts.csv).")],
            """
            content/pages/extra.md:8:6: error: the link "../facts.csv" leads to no document [unknown-link]
              hint: write the way from this file to the other, such as ../pages/health.md
            """),
        SourceCase(
            "unknown anchor, the same everywhere",
            ["pages/extra.md": SampleTree.page("Lees [dit](waste.md#bin).")],
            """
            content/pages/extra.md:8:6: error: "waste" has nothing with the id "bin" [unknown-link]
              hint: did you mean "bins"?
            """),
        SourceCase(
            "unknown anchor of the document itself",
            ["pages/extra.md": SampleTree.page("Lees [dit](#hier).")],
            """
            content/pages/extra.md:8:6: error: "extra" has nothing with the id "hier" [unknown-link]
            """),
        SourceCase(
            "forbidden scheme",
            ["pages/extra.md": SampleTree.page("Klik [hier](javascript:alert).")],
            """
            content/pages/extra.md:8:6: error: a link may not use "javascript:" [forbidden-scheme]
              hint: allowed: https:, http:, tel:, mailto:, geo:
            """),
        SourceCase(
            "forbidden scheme in capitals",
            ["pages/extra.md": SampleTree.page("Klik [hier](DATA:text/html,x).")],
            """
            content/pages/extra.md:8:6: error: a link may not use "data:" [forbidden-scheme]
              hint: allowed: https:, http:, tel:, mailto:, geo:
            """),
        SourceCase(
            "address without host",
            ["pages/extra.md": SampleTree.page("Klik [hier](https:pages).")],
            """
            content/pages/extra.md:8:6: error: "https:pages" is not a complete web address [invalid-url]
              hint: expected an address such as https://www.zaanstad.nl
            """),
        SourceCase(
            "phone link that is none",
            ["pages/extra.md": SampleTree.page("Bel [ons](tel:onze-nummers).")],
            """
            content/pages/extra.md:8:5: error: "onze-nummers" is not a phone number [invalid-phone]
              hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
            """),
        SourceCase(
            "mail link that is none",
            ["pages/extra.md": SampleTree.page("Mail [ons](mailto:info?subject=x).")],
            """
            content/pages/extra.md:8:6: error: "info?subject=x" is not an e-mail address [invalid-email]
              hint: expected an address such as info@reinis.nl
            """),
        SourceCase(
            "unknown fact, the same everywhere",
            ["pages/extra.md": SampleTree.page("Bel {emergency.fone}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "emergency.fone" [unknown-fact]
              hint: did you mean "emergency.phone"?
            """),
        SourceCase(
            "unknown fact without a near name",
            ["pages/extra.md": SampleTree.page("Bel {gas}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "gas" [unknown-fact]
              hint: known: advice.text, emergency.phone, municipality.name, municipality.phone, municipality.url
            """),
        SourceCase(
            "fact that one municipality lacks",
            ["pages/extra.md": SampleTree.page("Bel {municipality.phone}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "municipality.phone" in zevenaar [unknown-fact]
              hint: other municipalities have it; give it to zevenaar too, or leave it out of this text
            """),
        SourceCase(
            "unknown service",
            ["pages/extra.md": SampleTree.page("Ga naar {service:docter}.")],
            """
            content/pages/extra.md:8:9: error: no fact is called "service:docter" [unknown-fact]
              hint: did you mean "service:doctor"?
            """),
        SourceCase(
            "unknown service with a field",
            ["pages/extra.md": SampleTree.page("Bel {service:docter.phone}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "service:docter.phone" [unknown-fact]
              hint: did you mean "service:doctor.phone"?
            """),
        SourceCase(
            "field that a service does not have",
            ["pages/extra.md": SampleTree.page("Bel {service:tip.phone}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "service:tip.phone" [unknown-fact]
              hint: did you mean "service:tip.name"?
            """),
        SourceCase(
            "unknown field of a service",
            ["pages/extra.md": SampleTree.page("Bel {service:doctor.fone}.")],
            """
            content/pages/extra.md:8:5: error: no fact is called "service:doctor.fone" [unknown-fact]
              hint: did you mean "service:doctor.phone"?
            """),
        SourceCase(
            "unknown picture",
            [
                "pages/extra.md": SampleTree.page("![Een bak](bak.jpg)"), "pages/bin.jpg": "",
                "pages/bek.jpg": "",
            ],
            """
            content/pages/bek.jpg:1:1: error: this is no JPEG, PNG or WebP picture [unknown-picture-format]
              hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
            content/pages/bin.jpg:1:1: error: this is no JPEG, PNG or WebP picture [unknown-picture-format]
              hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
            content/pages/extra.md:8:1: error: found no picture "bak.jpg" in the content folder [unknown-image]
              hint: did you mean "bek.jpg"?
            """),
        SourceCase(
            "picture without words",
            ["pages/extra.md": SampleTree.page("![](bak.jpg)"), "pages/bak.jpg": ""],
            """
            content/pages/bak.jpg:1:1: error: this is no JPEG, PNG or WebP picture [unknown-picture-format]
              hint: save it as JPEG; an iPhone does so after Settings, Camera, Formats, Most Compatible
            content/pages/extra.md:8:1: error: expected words for those who cannot see the picture [image-without-text]
              hint: write them between the brackets: ![The town hall](town-hall.jpg)
            """),
        SourceCase(
            "picture that is a document",
            ["pages/extra.md": SampleTree.page("![Tekst](health.md)")],
            """
            content/pages/extra.md:8:1: error: found no picture "health.md" in the content folder [unknown-image]
            """),
        SourceCase(
            "links to a document that could not be read",
            SampleTree.edited("pages/waste.md", "kind: page", "kind: pag"),
            """
            content/pages/waste.md:2:7: error: no kind of document is called "pag" [unknown-kind]
              hint: did you mean "page"?
            """),
        SourceCase(
            "role that could not be read",
            SampleTree.edited("roles/family.md", "kind: role", "kind: rol"),
            """
            content/roles/family.md:2:7: error: no kind of document is called "rol" [unknown-kind]
              hint: did you mean "role"?
            """),
        SourceCase(
            "link to a document of one municipality",
            [
                "pages/extra.md": SampleTree.page("[Hier](../municipalities/zaanstad/local.md)"),
                "municipalities/zaanstad/local.md": SampleTree.page("Tekst."),
            ],
            """
            content/pages/extra.md:8:1: error: the link "../municipalities/zaanstad/local.md" leads to no document in zevenaar [unknown-link]
              hint: other municipalities have it; give it to zevenaar too, or leave it out of this text
            """),
        SourceCase(
            "link from a local document",
            [
                "municipalities/zaanstad/local.md": SampleTree.page(
                    "[Goed](../../pages/waste.md#bins) en [fout](../pages/waste.md).")
            ],
            """
            content/municipalities/zaanstad/local.md:8:38: error: the link "../pages/waste.md" leads to no document [unknown-link]
              hint: did you mean "../../pages/waste.md"?
            """),
    ]
}
